import type { Identity } from '@muster/identity';
import { ok, type Result } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PoolAnswers, Pools } from '../application/hiring/pools.ts';
import type { SetHiringPolicy, SetPolicyRequest } from '../application/hiring/set-policy.ts';
import { presentMembership, presentPool, withClients } from './present-hiring.ts';

const sentences = {
  NotFound: () => 'There is no such pool or worker.',
  NotAllowed: () => 'Only an owner or manager can change whom you ask and how.',
  InvalidInput: ({ says }: { says: string }) => says,
};

/** Pools on call and how a workspace asks. */
@Resolver()
export class PoolResolver {
  constructor(
    private readonly pooling: Pools,
    private readonly answering: PoolAnswers,
    private readonly policies: SetHiringPolicy,
    private readonly identity: Identity,
  ) {}

  @Query('pools')
  async pools(@Ctx() ctx: Context) {
    return (await this.pooling.list(ctx)).map(presentPool);
  }

  @Query('hiringPolicy')
  async hiringPolicy(@Ctx() ctx: Context, @Args('runId') runId?: string | null) {
    return (await this.policies.read(ctx, runId ?? null)) ?? null;
  }

  @Query('poolMemberships')
  async poolMemberships(@Ctx() ctx: Context) {
    const rows = await this.answering.list(ctx);
    return withClients(this.identity, rows, {
      of: ({ ownerWorkspaceId }) => ownerWorkspaceId,
      show: presentMembership,
    });
  }

  @Mutation('createPool')
  async createPool(@Ctx() ctx: Context, @Args('input') input: { name: string }) {
    const outcome = await this.pooling.create(ctx, input);
    return toUnion(outcome.ok ? ok(presentPool(outcome.value)) : outcome, 'Pool', sentences);
  }

  @Mutation('inviteToPool')
  async inviteToPool(@Ctx() ctx: Context, @Args('input') input: { poolId: string; workerIds: readonly string[] }) {
    return toUnion(await this.#shown(ctx, await this.pooling.invite(ctx, input)), 'Pool', sentences);
  }

  @Mutation('removeFromPool')
  async removeFromPool(@Ctx() ctx: Context, @Args('input') input: { poolId: string; workerId: string }) {
    return toUnion(await this.#shown(ctx, await this.pooling.remove(ctx, input)), 'Pool', sentences);
  }

  @Mutation('answerPool')
  async answerPool(@Ctx() ctx: Context, @Args('input') input: { poolId: string; workerId: string; joins: boolean }) {
    const outcome = await this.answering.answer(ctx, input);
    if (!outcome.ok)
      return toUnion(outcome, 'PoolMembership', {
        NotFound: () => 'There is no such invitation.',
        NotAllowed: () => 'Your role here does not include answering for workers.',
      });
    const row = outcome.value;
    const [shown] = await withClients(this.identity, [row], {
      of: () => row.ownerWorkspaceId,
      show: presentMembership,
    });
    return { ...shown, __typename: 'PoolMembership' };
  }

  @Mutation('setHiringPolicy')
  async setHiringPolicy(
    @Ctx() ctx: Context,
    @Args('input')
    input: Omit<SetPolicyRequest, 'runId' | 'poolId'> & { runId?: string | null; poolId?: string | null },
  ) {
    const request = { ...input, runId: input.runId ?? null, poolId: input.poolId ?? null };
    return toUnion(await this.policies.run(ctx, request), 'HiringPolicy', {
      ...sentences,
      NotFound: () => 'There is no such run or pool.',
    });
  }

  async #shown<E>(ctx: Context, outcome: Result<{ poolId: string }, E>) {
    if (!outcome.ok) return outcome;
    const pool = (await this.pooling.list(ctx)).find(({ id }) => id === outcome.value.poolId);
    if (!pool) throw new Error('the pool was changed and is gone');
    return ok(presentPool(pool));
  }
}
