import { parseId } from '@muster/kernel';
import type { Context, Db, Tx } from '@muster/platform';
import type { Conflict } from '../../domain/proposals/conflicts.ts';
import { editsBetween } from '../../domain/proposals/merge.ts';
import type { PlanEdit } from '../../domain/proposals/plan-edits.ts';
import { factsOf as tableOf } from '../../domain/proposals/plan-facts.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import { proposalById, proposalsOf } from '../../persistence/proposals/proposal.store.ts';
import type { ProposalRow } from '../../persistence/proposals/proposal.tables.ts';
import { mayDecide, mergedNow, undecided } from './decide-proposal.ts';
import { isAbout, isChangeable, isOpen } from './propose-change.ts';
import { findSubject, isAuthor, visitSubject, type Standing, type Subject, type SubjectId } from './subject.ts';

export type EditStatus = 'applied' | 'waiting' | 'in-conflict';
export type ProposalAction = 'merge' | 'decline' | 'withdraw' | 'revise' | 'rebase' | 'decide';

export interface EditView {
  readonly edit: PlanEdit;
  readonly status: EditStatus;
}

export interface ProposalView {
  readonly of: SubjectId;
  readonly proposal: ProposalRow;
  readonly edits: readonly EditView[];
  readonly conflicts: readonly Conflict[];
  readonly openConflicts: number;
  /** The plan now, and as it would be; of what is over: as it was proposed. */
  readonly before: TeamPlan;
  readonly after: TeamPlan;
  /** The plan went on since it was proposed. */
  readonly isBehind: boolean;
  readonly actions: readonly ProposalAction[];
  /** Null: only those who decide see money, and whoever asked for it. */
  readonly showsMoney: boolean;
  readonly nameOf: (id: string) => string;
  readonly currency: string;
}

/** Proposals as one caller sees them. */
export class ReadProposals {
  constructor(private readonly db: Db) {}

  async one(ctx: Context, of: SubjectId, proposalId: string): Promise<ProposalView | undefined> {
    const id = parseId<'Proposal'>(proposalId);
    return (
      id &&
      this.#read(ctx, of, async (tx, found) => {
        const proposal = await proposalById(tx, id);
        return proposal && isAbout(proposal, found.subject) ? viewOf(of, proposal, found) : undefined;
      })
    );
  }

  /** Newest first. Undefined: no business with it. */
  async list(ctx: Context, of: SubjectId): Promise<ProposalView[]> {
    const views = await this.#read(ctx, of, async (tx, found) => {
      const about = found.subject.rows
        ? { runId: found.subject.rows.run.id }
        : { blueprintId: found.subject.blueprint.id };
      return (await proposalsOf(tx, about)).map((proposal) => viewOf(of, proposal, found));
    });
    return views ?? [];
  }

  async #read<T>(
    ctx: Context,
    of: SubjectId,
    read: (tx: Tx, found: { subject: Subject; standing: Standing }) => Promise<T>,
  ): Promise<T | undefined> {
    const visit = await visitSubject(this.db, ctx, of);
    return (
      visit &&
      this.db.read(visit.ctx, async (tx) => {
        const found = await findSubject(tx, ctx, { visit, of });
        return found && read(tx, found);
      })
    );
  }
}

function viewOf(of: SubjectId, proposal: ProposalRow, found: { subject: Subject; standing: Standing }): ProposalView {
  const { subject, standing } = found;
  const isLive = isOpen(proposal);
  const merged = isLive ? mergedNow(proposal, subject) : undefined;
  const edits = editsBetween(proposal.ancestor, proposal.branch);
  const after = merged?.merged ?? proposal.branch;
  const before = merged ? subject.plan : proposal.ancestor;
  const isMine = isAuthor(standing, proposal);
  const decides = mayDecide({ subject, standing, proposal });
  const open = merged ? undecided(merged).length : 0;
  return {
    ...{ of, proposal, before, after, openConflicts: open, currency: subject.currency },
    edits: edits.map((edit) => ({ edit, status: merged ? statusOf(edit, merged) : statusOver(proposal) })),
    conflicts: merged?.conflicts ?? [],
    isBehind: isLive && proposal.ancestorVersion < subject.version,
    actions: isLive && isChangeable(subject) ? actionsOf({ proposal, isMine, decides, open, edits: edits.length }) : [],
    showsMoney: standing.access.kind === 'member' || decides || isMine,
    nameOf: namesIn(subject, [before, after]),
  };
}

function statusOf({ id }: PlanEdit, { applied, conflicts }: ReturnType<typeof mergedNow>): EditStatus {
  const isContested = conflicts.some(({ decision, mine }) => decision === null && mine.some((edit) => edit.id === id));
  return isContested ? 'in-conflict' : applied.includes(id) ? 'waiting' : 'in-conflict';
}

function statusOver({ state }: ProposalRow): EditStatus {
  return state === 'merged' ? 'applied' : 'waiting';
}

function actionsOf(facts: {
  proposal: ProposalRow;
  isMine: boolean;
  decides: boolean;
  open: number;
  edits: number;
}): ProposalAction[] {
  const { isMine, decides, open, edits } = facts;
  return [
    ...(decides && edits > 0 ? (['merge'] as const) : []),
    ...(decides ? (['decline'] as const) : []),
    ...(isMine ? (['withdraw', 'revise'] as const) : []),
    ...((isMine || decides) && open === 0 && edits > 0 ? (['rebase'] as const) : []),
    ...((isMine || decides) && open > 0 ? (['decide'] as const) : []),
  ];
}

function namesIn({ rows }: Subject, plans: readonly TeamPlan[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const plan of plans) for (const { id, title } of tableOf(plan).values()) names.set(id, title);
  for (const { workerId, workerName } of rows?.offers ?? []) names.set(workerId, workerName);
  return (id) => names.get(id) ?? 'somebody';
}
