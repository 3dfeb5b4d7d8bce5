import type { Files } from '@muster/documents';
import type { Identity } from '@muster/identity';
import type { Ledger } from '@muster/ledger';
import { err, newId, ok, parseId, type Result } from '@muster/kernel';
import { may, once, publish, type Context, type Db, type IdempotencyKeyReused, type Tx } from '@muster/platform';
import { openInputs, validateBlueprint } from '../../domain/blueprint.ts';
import { editsBetween } from '../../domain/proposals/merge.ts';
import { seatsForNewWork } from '../../domain/proposals/new-work.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import { addVersion, lockBlueprint } from '../../persistence/blueprint.store.ts';
import { blueprintTable } from '../../persistence/blueprint.tables.ts';
import { lockProposal, saveProposal } from '../../persistence/proposals/proposal.store.ts';
import type { ProposalRow } from '../../persistence/proposals/proposal.tables.ts';
import { blueprintRefused, type BlueprintRefused } from '../blueprint-refused.ts';
import { budgetFactsOf } from '../budget/run-money.ts';
import { grossOf, setAside } from '../budget/set-aside.ts';
import { notAllowed, notFound, type NotAllowed, type NotFound } from '../refusals.ts';
import { RunWork } from '../run-work.ts';
import { changeMerged } from '../teams-events.ts';
import { type Visit } from '../visit.ts';
import { applyPlan } from './apply-plan.ts';
import { mergedNow, undecided, type ProposalHasConflicts, type ProposalRequest } from './decide-proposal.ts';
import type { PreviewChange } from './preview-change.ts';
import {
  factsOf,
  isAbout,
  isChangeable,
  isOpen,
  notOpen,
  type ProposalDone,
  type ProposalNotNow,
} from './propose-change.ts';
import {
  findSubject,
  isStaff,
  mayDecideAbout,
  subjectOfRun,
  visitSubject,
  type Standing,
  type Subject,
} from './subject.ts';

export interface MergeProposalRequest extends ProposalRequest {
  /** Ids of the edits to take over; the rest stays proposed. Null: all of it. */
  readonly only: readonly string[] | null;
}

/** A price goes down, or a lead wants to spend what is not there: somebody else has to agree first. */
export interface ConsentNeeded {
  readonly kind: 'ConsentNeeded';
  readonly says: string;
}

export type MergeRefusal =
  | ProposalHasConflicts
  | ProposalNotNow
  | ConsentNeeded
  | BlueprintRefused
  | NotFound
  | NotAllowed
  | IdempotencyKeyReused;

/**
 * Takes a change over, behind the lock of the run. When the plan went on since it was proposed, it is merged with what happened;
 * only a conflict that nobody has decided stops it.
 */
export class MergeProposal {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
    private readonly files: Files,
    private readonly ledger: Ledger,
    private readonly previewing: PreviewChange,
  ) {}

  async run(ctx: Context, request: MergeProposalRequest): Promise<Result<ProposalDone, MergeRefusal>> {
    if (!may(ctx, 'work:do') && !may(ctx, 'team:launch')) return err(notAllowed('work:do'));
    const { idempotencyKey: key, of, ...input } = request;
    const visit = await visitSubject(this.db, ctx, of);
    const proposalId = parseId<'Proposal'>(request.proposalId);
    if (!visit || !proposalId) return err(notFound());
    // The market is asked before any lock is taken.
    const isAffordable = await this.#isAffordable(ctx, request, visit);
    const options = { operation: 'mergeProposal', key, input: { ...input, ...of }, workspace: visit.ctx };
    return once<ProposalDone, MergeRefusal>(this.db, ctx, options, async (tx) => {
      const work = of.runId ? await RunWork.lock(tx, of.runId) : undefined;
      const found = await findSubject(tx, ctx, { visit, of });
      if (!found || (of.runId && !work)) return err(notFound());
      const blueprint = await lockBlueprint(tx, found.subject.blueprint.id);
      const proposal = await lockProposal(tx, proposalId);
      if (!blueprint || !proposal || !isAbout(proposal, found.subject)) return err(notFound());
      if (!isOpen(proposal)) return err(notOpen(proposal));
      const subject = work
        ? subjectOfRun(work.now, blueprint)
        : { ...found.subject, blueprint, version: blueprint.version };
      const decided = decide(request, { proposal, subject, standing: found.standing, isAffordable });
      if (!decided.ok) return decided;
      const isPart = request.only !== null;
      const taken = await this.#take(tx, work, { proposal, subject, plan: decided.value, isPart, by: ctx });
      return taken.ok ? ok({ proposalId }) : taken;
    });
  }

  async #take(
    tx: Tx,
    work: RunWork | undefined,
    taken: { proposal: ProposalRow; subject: Subject; plan: TeamPlan; isPart: boolean; by: Context },
  ): Promise<Result<void, ConsentNeeded>> {
    const { proposal, subject, plan, isPart, by } = taken;
    const { version } = await addVersion(tx, subject.blueprint, plan.structure);
    if (work) {
      const home = await this.identity.workspaceIn(tx);
      await applyPlan(tx, work, { plan, home, files: this.files, cause: `merged-${proposal.id}-${version}` });
      work.changeRun({ blueprintVersion: version });
      const missing = await this.#reserve(tx, work);
      if (missing) return err(missing);
      await work.settle();
    } else {
      const { budget, deadline, dataClasses, dataOrigin } = plan.terms;
      const terms = { budgetMinor: BigInt(budget), deadline: deadline === null ? null : new Date(deadline) };
      await tx.update(
        blueprintTable,
        { id: subject.blueprint.id },
        { ...terms, dataClasses: [...dataClasses], dataOrigin },
      );
    }
    if (!isPart) {
      const decided = { decidedAt: tx.now, decidedBy: by.principal.name };
      await saveProposal(tx, proposal, { state: 'merged', mergedVersion: version, ...decided });
    } else await saveProposal(tx, proposal, {});
    const facts = { ...factsOf(proposal), version };
    await publish(tx, changeMerged, facts, { subjectId: proposal.runId ?? proposal.blueprintId });
    return ok(undefined);
  }

  /** What is agreed is set aside, like every offer before it is made. */
  async #reserve(tx: Tx, work: RunWork): Promise<ConsentNeeded | undefined> {
    const { run } = work;
    const wanted = grossOf(budgetFactsOf(work.now));
    if (wanted.minor <= run.reservedMinor) return undefined;
    if (wanted.minor > run.limitMinor)
      return {
        kind: 'ConsentNeeded',
        says: 'This costs more than the budget. Raise it first, then take the change over.',
      };
    const missing = await setAside(tx, { ledger: this.ledger, run, wanted });
    if (missing) return { kind: 'ConsentNeeded', says: 'The money for this is not in the books. Deposit it first.' };
    work.changeRun({ reservedMinor: wanted.minor });
    return undefined;
  }

  /** Leads inside the team spend within what is left; the client's own leads decide about that themselves. */
  async #isAffordable(ctx: Context, request: MergeProposalRequest, visit: Visit): Promise<boolean> {
    const { of, proposalId, only } = request;
    const found = await this.db.read(visit.ctx, (tx) => findSubject(tx, ctx, { visit, of }));
    if (!found || isStaff(found.standing)) return true;
    const preview = await this.previewing.run(ctx, { of, proposalId, ...(only ? { only } : {}) });
    return preview === undefined || preview.isWithinBudget;
  }
}

function decide(
  { only }: MergeProposalRequest,
  known: { proposal: ProposalRow; subject: Subject; standing: Standing; isAffordable: boolean },
): Result<TeamPlan, MergeRefusal> {
  const { proposal, subject, standing, isAffordable } = known;
  const outcome = mergedNow(proposal, subject, only ?? undefined);
  if (only && outcome.applied.length === 0 && outcome.conflicts.length === 0) return err(notFound());
  const edits = editsBetween(subject.plan, outcome.merged);
  const about = editsBetween(proposal.ancestor, proposal.branch);
  const wanted = {
    edits: edits.length > 0 ? edits : about,
    after: edits.length > 0 ? outcome.merged : proposal.branch,
  };
  if (!mayDecideAbout(standing, subject, wanted)) return err(notAllowed('team:launch'));
  if (!isChangeable(subject)) return err({ kind: 'ProposalNotNow', state: proposal.state, says: 'This run is over.' });
  const open = undecided(outcome);
  if (open.length > 0) return err({ kind: 'ProposalHasConflicts', conflictIds: open });
  if (!isAffordable)
    return err({
      kind: 'ConsentNeeded',
      says: 'This costs more than is left. Somebody of the client has to take it over.',
    });
  const consent = consentNeeded(subject, { proposal, after: outcome.merged });
  if (consent) return err(consent);
  const plan = seatsForNewWork(outcome.merged, subject.agreements, () => newId());
  const valid = validateBlueprint(plan.structure);
  if (!valid.ok) return err(blueprintRefused(valid.refusal, plan.structure));
  const missing = subject.rows ? newlyOpen(subject.plan, plan) : [];
  return missing.length > 0 ? err(inputsMissing(missing)) : ok(plan);
}

/** Who agreed to a price is asked before it falls; that they proposed it themselves is their word. */
function consentNeeded(
  { plan, rows }: Subject,
  { proposal, after }: { proposal: ProposalRow; after: TeamPlan },
): ConsentNeeded | undefined {
  if (!rows) return undefined;
  for (const { id, title, seatId } of after.structure.blocks) {
    const [before, now] = [plan.prices[id], after.prices[id]];
    if (before === undefined || now === undefined || BigInt(now) >= BigInt(before)) continue;
    const holder = rows.holders.find((each) => each.seatId === seatId && !each.leftAt);
    if (!holder || holder.workerWorkspaceId === proposal.authorWorkspaceId) continue;
    const says = `${holder.name} has agreed to more for “${title}” and would have to propose the lower price.`;
    return { kind: 'ConsentNeeded', says };
  }
  return undefined;
}

function newlyOpen(before: TeamPlan, after: TeamPlan) {
  const known = new Set(openInputs(before.structure).map(({ blockId, name }) => `${blockId} ${name}`));
  return openInputs(after.structure).filter(({ blockId, name }) => !known.has(`${blockId} ${name}`));
}

function inputsMissing(missing: readonly { blockId: string; title: string; name: string }[]): BlueprintRefused {
  const says = `Nothing would supply these: ${missing.map(({ title, name }) => `${name} for “${title}”`).join(', ')}.`;
  return {
    kind: 'BlueprintRefused',
    rule: 'inputs-not-supplied',
    says,
    blockIds: missing.map(({ blockId }) => blockId),
  };
}
