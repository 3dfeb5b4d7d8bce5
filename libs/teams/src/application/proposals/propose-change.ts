import { err, newId, ok, type Result } from '@muster/kernel';
import {
  may,
  once,
  principalId,
  publish,
  type Context,
  type Db,
  type IdempotencyKeyReused,
  type Tx,
} from '@muster/platform';
import { validateBlueprint } from '../../domain/blueprint.ts';
import { addOwnBlock, applyMenu, type MenuChange, type OwnBlock } from '../../domain/proposals/change-menu.ts';
import { editsBetween } from '../../domain/proposals/merge.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import { insertProposal, lockProposal, saveProposal } from '../../persistence/proposals/proposal.store.ts';
import type { ProposalRow } from '../../persistence/proposals/proposal.tables.ts';
import { blueprintRefused, type BlueprintRefused } from '../blueprint-refused.ts';
import { applyEdits, type BlueprintEdit } from '../apply-edit.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { changeProposed, changeRevised } from '../teams-events.ts';
import { findSubject, isAuthor, visitSubject, type Subject, type SubjectId } from './subject.ts';

/** One thing that a proposal asks for. */
export type WantedChange =
  | { readonly kind: 'edit'; readonly edit: BlueprintEdit }
  | { readonly kind: 'own-block'; readonly block: OwnBlock }
  | MenuChange;

export interface ProposeChangeRequest {
  readonly of: SubjectId;
  readonly title: string;
  readonly why: string;
  readonly changes: readonly WantedChange[];
  /** A message of the run that it answers to. */
  readonly messageId: string | null;
  readonly idempotencyKey: string;
}

export interface ReviseChangeRequest extends Omit<ProposeChangeRequest, 'messageId'> {
  readonly proposalId: string;
}

/** The proposal is not in a state that allows this. */
export interface ProposalNotNow {
  readonly kind: 'ProposalNotNow';
  readonly state: ProposalRow['state'];
  readonly says: string;
}

export interface ProposalDone {
  readonly proposalId: string;
}

export type ProposeChangeRefusal =
  BlueprintRefused | ProposalNotNow | InvalidInput | NotFound | NotAllowed | IdempotencyKeyReused;

const LONGEST_TITLE = 200;
const LONGEST_WHY = 2_000;
const MOST_CHANGES = 50;

/** Everybody at work in a run may propose, and so may the client's staff. Nothing changes by it. */
export class ProposeChange {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, request: ProposeChangeRequest): Promise<Result<ProposalDone, ProposeChangeRefusal>> {
    return this.#write(ctx, { operation: 'proposeChange', request }, async (tx, subject, visitHome) => {
      const branch = branchOf(subject, request.changes);
      if (!branch.ok) return branch;
      const { messageId, title, why } = request;
      const state = messageId !== null && request.changes.length === 0 ? 'draft' : 'open';
      const row = newProposal(
        { ctx, subject, now: tx.now, home: visitHome },
        { title, why, messageId, state, branch: branch.value },
      );
      await insertProposal(tx, row);
      const about = factsOf(row);
      await publish(tx, changeProposed, about, { subjectId: row.runId ?? row.blueprintId });
      return ok({ proposalId: row.id });
    });
  }

  /** Says it anew, on the plan as it is now. */
  async revise(ctx: Context, request: ReviseChangeRequest): Promise<Result<ProposalDone, ProposeChangeRefusal>> {
    return this.#write(ctx, { operation: 'reviseChange', request }, async (tx, subject, home) => {
      const proposal = await lockProposal(tx, request.proposalId);
      if (!proposal || !isAbout(proposal, subject)) return err(notFound());
      if (!isAuthor({ ctx, home, access: { kind: 'member' } }, proposal)) return err(notAllowed('work:do'));
      if (!isOpen(proposal)) return err(notOpen(proposal));
      const branch = branchOf(subject, request.changes);
      if (!branch.ok) return branch;
      const { title, why } = request;
      const from = { ancestorVersion: subject.version, ancestor: subject.plan, branch: branch.value, decisions: {} };
      await saveProposal(tx, proposal, { title, why, state: 'open', ...from });
      const { runId, blueprintId } = proposal;
      await publish(tx, changeRevised, factsOf({ ...proposal, title }), { subjectId: runId ?? blueprintId });
      return ok({ proposalId: proposal.id });
    });
  }

  async #write(
    ctx: Context,
    { operation, request }: { operation: string; request: Omit<ProposeChangeRequest, 'messageId'> },
    act: (tx: Tx, subject: Subject, home: string) => Promise<Result<ProposalDone, ProposeChangeRefusal>>,
  ): Promise<Result<ProposalDone, ProposeChangeRefusal>> {
    if (!may(ctx, 'work:do')) return err(notAllowed('work:do'));
    const fault = faultOf(request);
    if (fault) return err(fault);
    const { idempotencyKey: key, of, ...input } = request;
    const visit = await visitSubject(this.db, ctx, of);
    if (!visit) return err(notFound());
    const options = { operation, key, input: { ...input, ...of }, workspace: visit.ctx };
    return once<ProposalDone, ProposeChangeRefusal>(this.db, ctx, options, async (tx) => {
      const found = await findSubject(tx, ctx, { visit, of });
      if (!found) return err(notFound());
      if (!isChangeable(found.subject))
        return err(invalid('runId', 'This run is over: nothing in it changes any more.'));
      return act(tx, found.subject, visit.home);
    });
  }
}

export function isChangeable({ rows }: Subject): boolean {
  return rows === null || !['cancelled', 'closed'].includes(rows.run.state);
}

export function isOpen({ state }: ProposalRow): boolean {
  return state === 'draft' || state === 'open';
}

const OVER: Readonly<Record<string, string>> = {
  merged: 'This change was taken over already.',
  declined: 'This change was declined.',
  withdrawn: 'This change was taken back.',
};

export function notOpen({ state }: ProposalRow): ProposalNotNow {
  return { kind: 'ProposalNotNow', state, says: OVER[state] ?? 'This change is not open.' };
}

/** Whether a proposal belongs to the run or plan through which the caller came. */
export function isAbout({ runId, blueprintId }: ProposalRow, { rows, blueprint }: Subject): boolean {
  return rows ? runId === rows.run.id : runId === null && blueprintId === blueprint.id;
}

export function factsOf({
  id,
  runId,
  blueprintId,
  title,
}: Pick<ProposalRow, 'id' | 'runId' | 'blueprintId' | 'title'>) {
  return { proposalId: id, blueprintId, title, ...(runId ? { runId } : {}) };
}

type BranchRefusal = BlueprintRefused | InvalidInput | NotFound;

/** The plan with everything that is wanted, one after the other. */
export function branchOf(
  subject: Pick<Subject, 'plan' | 'work' | 'rows'>,
  changes: readonly WantedChange[],
): Result<TeamPlan, BranchRefusal> {
  let plan = subject.plan;
  for (const change of changes) {
    const next = applyOne(plan, change, subject.work);
    if (!next.ok) return next;
    plan = next.value;
  }
  // Money for a running team is set aside in the books, which a plan knows nothing of.
  if (subject.rows && plan.terms.budget !== subject.plan.terms.budget)
    return err(invalid('changes', 'The budget of a running team is changed at its budget line, not by a proposal.'));
  const valid = validateBlueprint(plan.structure);
  if (!valid.ok) return err(blueprintRefused(valid.refusal, plan.structure));
  if (changes.length > 0 && editsBetween(subject.plan, plan).length === 0)
    return err(invalid('changes', 'That is how the plan is already.'));
  return ok(plan);
}

function applyOne(plan: TeamPlan, change: WantedChange, work: Subject['work']): Result<TeamPlan, BranchRefusal> {
  if (change.kind === 'edit') {
    const edited = applyEdits(plan.structure, [change.edit]);
    return edited.ok ? ok(tidy({ ...plan, structure: edited.value })) : edited;
  }
  const outcome =
    change.kind === 'own-block'
      ? addOwnBlock(plan, change.block, newId)
      : applyMenu(plan, change, { newId: () => newId(), work });
  if (outcome.ok) return outcome;
  const { refusal } = outcome;
  return err(
    refusal.kind === 'NotPossible' ? invalid('changes', refusal.says) : blueprintRefused(refusal, plan.structure),
  );
}

/** What was agreed about blocks and seats that are gone goes with them. */
function tidy(plan: TeamPlan): TeamPlan {
  const { structure, prices, holders, fixed } = plan;
  const left = <T>(record: Readonly<Record<string, T>>, among: readonly { readonly id: string }[]) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => among.some((each) => each.id === id)));
  return {
    ...plan,
    prices: left(prices, structure.blocks),
    fixed: left(fixed, structure.blocks),
    holders: left(holders, structure.seats),
  };
}

function newProposal(
  { ctx, subject, now, home }: { ctx: Context; subject: Subject; now: Date; home: string },
  said: Pick<ProposalRow, 'title' | 'why' | 'messageId' | 'state' | 'branch'>,
): Omit<ProposalRow, 'workspaceId'> {
  const { principal } = ctx;
  return {
    ...said,
    id: newId<'Proposal'>(),
    runId: subject.rows?.run.id ?? null,
    blueprintId: subject.blueprint.id,
    ancestorVersion: subject.version,
    ancestor: subject.plan,
    decisions: {},
    revision: 1,
    authorKind: principal.kind,
    authorId: principalId(principal),
    authorName: principal.name,
    authorWorkspaceId: home as ProposalRow['authorWorkspaceId'],
    createdAt: now,
    ...{ decidedAt: null, decidedBy: null, decidedBecause: null, mergedVersion: null },
  };
}

function faultOf({
  title,
  why,
  changes,
}: Pick<ProposeChangeRequest, 'title' | 'why' | 'changes'>): InvalidInput | undefined {
  if (!title.trim()) return invalid('title', 'Say in a few words what should change.');
  if (title.length > LONGEST_TITLE) return invalid('title', `At most ${LONGEST_TITLE} characters.`);
  if (why.length > LONGEST_WHY) return invalid('why', `At most ${LONGEST_WHY} characters.`);
  return changes.length > MOST_CHANGES ? invalid('changes', `At most ${MOST_CHANGES} changes at once.`) : undefined;
}
