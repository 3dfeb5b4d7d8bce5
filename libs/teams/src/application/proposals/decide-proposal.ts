import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, once, publish, type Context, type Db, type IdempotencyKeyReused, type Tx } from '@muster/platform';
import { editsBetween, mergePlans, type Merged } from '../../domain/proposals/merge.ts';
import { lockProposal, saveProposal } from '../../persistence/proposals/proposal.store.ts';
import type { ProposalRow } from '../../persistence/proposals/proposal.tables.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { changeDeclined, changeRevised, changeWithdrawn } from '../teams-events.ts';
import { factsOf, isAbout, isOpen, notOpen, type ProposalDone, type ProposalNotNow } from './propose-change.ts';
import {
  findSubject,
  isAuthor,
  isStaff,
  mayDecideAbout,
  visitSubject,
  type Standing,
  type Subject,
  type SubjectId,
} from './subject.ts';
import { valueFromText } from './value-from-text.ts';

export interface ProposalRequest {
  readonly of: SubjectId;
  readonly proposalId: string;
  readonly idempotencyKey: string;
}

/** Somebody has to decide about these before. */
export interface ProposalHasConflicts {
  readonly kind: 'ProposalHasConflicts';
  readonly conflictIds: readonly string[];
}

export type DecideRefusal = ProposalNotNow | NotFound | NotAllowed | IdempotencyKeyReused;

export interface DecideConflictRequest extends ProposalRequest {
  readonly conflictId: string;
  readonly choose: 'mine' | 'theirs' | 'edit';
  /** Only with `edit`: as somebody would type it. */
  readonly value: string | null;
}

/** A proposal in hand, as it stands against the plan of this moment. */
export interface InHand {
  readonly tx: Tx;
  readonly proposal: ProposalRow;
  readonly subject: Subject;
  readonly standing: Standing;
  readonly merged: Merged;
}

/** Everything about an open proposal but merging it. */
export class DecideProposal {
  constructor(private readonly db: Db) {}

  /** Its author, or whoever may take it over. */
  conflict(ctx: Context, request: DecideConflictRequest): Promise<Result<ProposalDone, DecideRefusal | InvalidInput>> {
    return this.#act<InvalidInput>(ctx, { operation: 'decideConflict', request }, async (hand) => {
      if (!isConcerned(hand)) return err(notAllowed('work:do'));
      const { proposal, merged, tx } = hand;
      const found = merged.conflicts.find(({ id }) => id === request.conflictId);
      if (!found)
        return err(invalid('conflictId', 'This conflict is gone, or somebody changed what it is about. Look again.'));
      const { choose } = request;
      if (!found.choices.includes(choose)) return err(invalid('choose', 'This cannot be chosen here.'));
      const [edit] = found.mine;
      if (choose !== 'edit' || edit?.kind !== 'set') {
        const decision = choose === 'edit' ? null : ({ choose } as const);
        if (!decision) return err(invalid('choose', 'This cannot be chosen here.'));
        await saveProposal(tx, proposal, { decisions: { ...proposal.decisions, [found.id]: decision } });
        return ok(undefined);
      }
      const value = valueFromText(edit, request.value ?? '', hand.subject.currency);
      if (!value.ok) return value;
      const decision = { choose, value: value.value } as const;
      await saveProposal(tx, proposal, { decisions: { ...proposal.decisions, [found.id]: decision } });
      return ok(undefined);
    });
  }

  /** Makes it a change of the plan as it is now; what is decided is in it from then on. */
  rebase(ctx: Context, request: ProposalRequest): Promise<Result<ProposalDone, DecideRefusal | ProposalHasConflicts>> {
    return this.#act<ProposalHasConflicts>(ctx, { operation: 'rebaseProposal', request }, async (hand) => {
      if (!isConcerned(hand)) return err(notAllowed('work:do'));
      const { proposal, merged, subject, tx } = hand;
      const open = undecided(merged);
      if (open.length > 0) return err({ kind: 'ProposalHasConflicts', conflictIds: open });
      const from = { ancestorVersion: subject.version, ancestor: subject.plan, branch: merged.merged, decisions: {} };
      await saveProposal(tx, proposal, from);
      await publish(tx, changeRevised, factsOf(proposal), { subjectId: proposal.runId ?? proposal.blueprintId });
      return ok(undefined);
    });
  }

  decline(
    ctx: Context,
    request: ProposalRequest & { readonly because: string },
  ): Promise<Result<ProposalDone, DecideRefusal>> {
    return this.#act(ctx, { operation: 'declineProposal', request }, async (hand) => {
      if (!mayDecide(hand)) return err(notAllowed('team:launch'));
      await end(hand, ctx, { state: 'declined', decidedBecause: request.because.slice(0, 500) });
      const { tx, proposal } = hand;
      await publish(tx, changeDeclined, factsOf(proposal), { subjectId: proposal.runId ?? proposal.blueprintId });
      return ok(undefined);
    });
  }

  withdraw(ctx: Context, request: ProposalRequest): Promise<Result<ProposalDone, DecideRefusal>> {
    return this.#act(ctx, { operation: 'withdrawProposal', request }, async (hand) => {
      if (!isAuthor(hand.standing, hand.proposal) && !isStaff(hand.standing)) return err(notAllowed('work:do'));
      await end(hand, ctx, { state: 'withdrawn', decidedBecause: null });
      const { tx, proposal } = hand;
      await publish(tx, changeWithdrawn, factsOf(proposal), { subjectId: proposal.runId ?? proposal.blueprintId });
      return ok(undefined);
    });
  }

  async #act<Refusal extends { readonly kind: string }>(
    ctx: Context,
    { operation, request }: { operation: string; request: ProposalRequest },
    act: (hand: InHand) => Promise<Result<void, Refusal | NotAllowed>>,
  ): Promise<Result<ProposalDone, Refusal | DecideRefusal>> {
    if (!may(ctx, 'work:do')) return err(notAllowed('work:do'));
    const { idempotencyKey: key, of, ...input } = request;
    const visit = await visitSubject(this.db, ctx, of);
    const proposalId = parseId<'Proposal'>(request.proposalId);
    if (!visit || !proposalId) return err(notFound());
    const options = { operation, key, input: { ...input, ...of }, workspace: visit.ctx };
    return once<ProposalDone, Refusal | DecideRefusal>(this.db, ctx, options, async (tx) => {
      const found = await findSubject(tx, ctx, { visit, of });
      const proposal = found && (await lockProposal(tx, proposalId));
      if (!found || !proposal || !isAbout(proposal, found.subject)) return err(notFound());
      if (!isOpen(proposal)) return err(notOpen(proposal));
      const outcome = await act({ tx, proposal, ...found, merged: mergedNow(proposal, found.subject) });
      return outcome.ok ? ok({ proposalId }) : outcome;
    });
  }
}

/** @param only ids of edits; all of them when absent */
export function mergedNow(proposal: ProposalRow, subject: Subject, only?: readonly string[]): Merged {
  const { ancestor, branch: mine, decisions } = proposal;
  const { plan: theirs, work } = subject;
  return mergePlans({ ancestor, theirs, mine, decisions, work, ...(only ? { only } : {}) });
}

export function undecided({ conflicts }: Merged): string[] {
  return conflicts.filter(({ decision }) => decision === null).map(({ id }) => id);
}

export function mayDecide({ standing, subject, proposal }: Omit<InHand, 'tx' | 'merged'>): boolean {
  const edits = editsBetween(proposal.ancestor, proposal.branch);
  return mayDecideAbout(standing, subject, { edits, after: proposal.branch });
}

function isConcerned(hand: InHand): boolean {
  return isAuthor(hand.standing, hand.proposal) || mayDecide(hand);
}

async function end(
  { tx, proposal }: InHand,
  { principal }: Context,
  patch: Pick<ProposalRow, 'state' | 'decidedBecause'>,
): Promise<void> {
  await saveProposal(tx, proposal, { ...patch, decidedAt: tx.now, decidedBy: principal.name });
}
