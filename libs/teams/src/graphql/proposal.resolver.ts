import { err, ok, type Result } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Messages } from '../application/messages/messages.ts';
import type { DecideProposal } from '../application/proposals/decide-proposal.ts';
import type { MergeProposal } from '../application/proposals/merge-proposal.ts';
import type { PreviewChange } from '../application/proposals/preview-change.ts';
import type { ProposalDone, ProposeChange, WantedChange } from '../application/proposals/propose-change.ts';
import type { ProposalView, ReadProposals } from '../application/proposals/read-proposals.ts';
import type { SubjectId } from '../application/proposals/subject.ts';
import { invalid, type InvalidInput } from '../application/refusals.ts';
import { presentChangePreview, presentMessage, presentProposal } from './present-proposal.ts';
import { changeFromApi, type WantedChangeInput } from './wanted-change.ts';
import { fromApi, toApi } from './words.ts';

interface OfInput {
  readonly runId?: string | null;
  readonly blueprintId?: string | null;
}
interface SaidInput extends OfInput {
  readonly title: string;
  readonly why?: string | null;
  readonly changes: readonly WantedChangeInput[];
  readonly idempotencyKey: string;
}
interface ProposalInput extends OfInput {
  readonly proposalId: string;
  readonly idempotencyKey: string;
}

const sentences = {
  ProposalNotNow: ({ says }: { says: string }) => says,
  ProposalHasConflicts: ({ conflictIds }: { conflictIds: readonly string[] }) =>
    conflictIds.length === 1
      ? 'Others changed the same. Decide about one conflict first.'
      : `Others changed the same. Decide about ${conflictIds.length} conflicts first.`,
  ConsentNeeded: ({ says }: { says: string }) => says,
  BlueprintRefused: ({ says }: { says: string }) => says,
  InvalidInput: ({ says }: { says: string }) => says,
  NotFound: () => 'There is nothing like that here.',
  NotAllowed: () => 'This is for somebody else of the team.',
  IdempotencyKeyReused: () => 'This key was used before with another input.',
};

@Resolver('Proposal')
export class ProposalResolver {
  constructor(
    private readonly reading: ReadProposals,
    private readonly proposing: ProposeChange,
    private readonly deciding: DecideProposal,
    private readonly merging: MergeProposal,
    private readonly previewing: PreviewChange,
  ) {}

  @Query('proposals')
  async proposals(@Ctx() ctx: Context, @Args() args: OfInput) {
    const of = subjectOf(args);
    return of ? (await this.reading.list(ctx, of)).map(presentProposal) : [];
  }

  @Query('proposal')
  async proposal(@Ctx() ctx: Context, @Args() { id, ...args }: OfInput & { readonly id: string }) {
    const of = subjectOf(args);
    const view = of && (await this.reading.one(ctx, of, id));
    return view ? presentProposal(view) : null;
  }

  @ResolveField('preview')
  async preview(
    @Parent() { view }: { view: ProposalView },
    @Ctx() ctx: Context,
    @Args('editIds') only?: readonly string[] | null,
  ) {
    if (!view.showsMoney || view.actions.length === 0) return null;
    const { of, proposal } = view;
    const preview = await this.previewing.run(ctx, { of, proposalId: proposal.id, ...(only ? { only } : {}) });
    return preview ? presentChangePreview(preview) : null;
  }

  @Mutation('proposeChange')
  async proposeChange(@Ctx() ctx: Context, @Args('input') input: SaidInput) {
    const said = saidIn(input);
    const outcome = said.ok ? await this.proposing.run(ctx, { ...said.value, messageId: null }) : said;
    return this.#shown(ctx, input, outcome);
  }

  @Mutation('reviseProposal')
  async reviseProposal(@Ctx() ctx: Context, @Args('input') input: SaidInput & { readonly proposalId: string }) {
    const said = saidIn(input);
    const { proposalId } = input;
    const outcome = said.ok ? await this.proposing.revise(ctx, { ...said.value, proposalId }) : said;
    return this.#shown(ctx, input, outcome);
  }

  @Mutation('decideConflict')
  async decideConflict(
    @Ctx() ctx: Context,
    @Args('input')
    input: ProposalInput & { readonly conflictId: string; readonly choose: string; readonly value?: string | null },
  ) {
    const of = subjectOf(input);
    const { proposalId, conflictId, idempotencyKey, value = null } = input;
    const choose = fromApi<'mine' | 'theirs' | 'edit'>(input.choose);
    const request = { proposalId, conflictId, choose, value, idempotencyKey };
    const outcome = of ? await this.deciding.conflict(ctx, { ...request, of }) : notFound();
    return this.#shown(ctx, input, outcome);
  }

  @Mutation('mergeProposal')
  async mergeProposal(
    @Ctx() ctx: Context,
    @Args('input') input: ProposalInput & { readonly editIds?: readonly string[] | null },
  ) {
    const of = subjectOf(input);
    const { proposalId, idempotencyKey, editIds: only = null } = input;
    const outcome = of ? await this.merging.run(ctx, { of, proposalId, idempotencyKey, only }) : notFound();
    return this.#shown(ctx, input, outcome);
  }

  @Mutation('rebaseProposal')
  async rebaseProposal(@Ctx() ctx: Context, @Args('input') input: ProposalInput) {
    const of = subjectOf(input);
    return this.#shown(ctx, input, of ? await this.deciding.rebase(ctx, { ...input, of }) : notFound());
  }

  @Mutation('declineProposal')
  async declineProposal(@Ctx() ctx: Context, @Args('input') input: ProposalInput & { readonly because: string }) {
    const of = subjectOf(input);
    const { proposalId, idempotencyKey, because } = input;
    const outcome = of ? await this.deciding.decline(ctx, { of, proposalId, idempotencyKey, because }) : notFound();
    return this.#shown(ctx, input, outcome);
  }

  @Mutation('withdrawProposal')
  async withdrawProposal(@Ctx() ctx: Context, @Args('input') input: ProposalInput) {
    const of = subjectOf(input);
    return this.#shown(ctx, input, of ? await this.deciding.withdraw(ctx, { ...input, of }) : notFound());
  }

  async #shown<E extends { readonly kind: keyof typeof sentences }>(
    ctx: Context,
    input: OfInput,
    outcome: Result<ProposalDone, E>,
  ) {
    return showProposal(this.reading, ctx, { input, outcome });
  }
}

@Resolver('Message')
export class MessageResolver {
  constructor(
    private readonly talking: Messages,
    private readonly reading: ReadProposals,
  ) {}

  @Query('messages')
  async messages(
    @Ctx() ctx: Context,
    @Args() { runId, first, before }: { runId: string; first?: number | null; before?: string | null },
  ) {
    const page = { runId, first: first ?? 50, before: before ?? null };
    return (await this.talking.list(ctx, page)).map(presentMessage);
  }

  @Mutation('postMessage')
  async postMessage(
    @Ctx() ctx: Context,
    @Args('input')
    input: {
      readonly runId: string;
      readonly blockId?: string | null;
      readonly text: string;
      readonly idempotencyKey: string;
    },
  ) {
    const outcome = await this.talking.post(ctx, { ...input, blockId: input.blockId ?? null });
    if (!outcome.ok) return toUnion(outcome, 'Message', sentences);
    const message = await this.talking.one(ctx, input.runId, outcome.value.messageId);
    if (!message) throw new Error('the message was posted and is gone');
    return { ...presentMessage(message), __typename: 'Message' };
  }

  @Mutation('proposeFromMessage')
  async proposeFromMessage(
    @Ctx() ctx: Context,
    @Args('input') input: { readonly runId: string; readonly messageId: string; readonly idempotencyKey: string },
  ) {
    const outcome = await this.talking.propose(ctx, input);
    return showProposal(this.reading, ctx, { input, outcome });
  }
}

async function showProposal<E extends { readonly kind: keyof typeof sentences }>(
  reading: ReadProposals,
  ctx: Context,
  { input, outcome }: { input: OfInput; outcome: Result<ProposalDone, E> },
) {
  if (!outcome.ok) {
    const { refusal } = outcome;
    const inWords = 'state' in refusal ? { ...refusal, state: toApi(String(refusal.state)) } : refusal;
    return toUnion(err(inWords as never), 'Proposal', sentences as never);
  }
  const of = subjectOf(input);
  const view = of && (await reading.one(ctx, of, outcome.value.proposalId));
  if (!view) throw new Error(`the proposal ${outcome.value.proposalId} was changed and is gone`);
  return { ...presentProposal(view), __typename: 'Proposal' };
}

/** With both ids, the plan has to be the one of the run. */
function subjectOf({ runId, blueprintId }: OfInput): SubjectId | undefined {
  if (runId) return { runId, blueprintId: blueprintId ?? null };
  return blueprintId ? { blueprintId } : undefined;
}

function saidIn(
  input: SaidInput,
): Result<
  { of: SubjectId; title: string; why: string; changes: WantedChange[]; idempotencyKey: string },
  InvalidInput | { readonly kind: 'NotFound' }
> {
  const { title, why, idempotencyKey } = input;
  const of = subjectOf(input);
  if (!of) return notFound();
  const changes = input.changes.map(changeFromApi);
  if (changes.includes(undefined))
    return err(invalid('changes', 'A change has exactly one member, and ids as they are.'));
  return ok({ of, title, why: why ?? '', changes: changes as WantedChange[], idempotencyKey });
}

function notFound() {
  return err({ kind: 'NotFound' } as const);
}
