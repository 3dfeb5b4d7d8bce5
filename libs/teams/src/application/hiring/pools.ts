import { asId, err, isUuid, newId, ok, type Result } from '@muster/kernel';
import { may, promise, publish, visiting, type Context, type Db, type Tx } from '@muster/platform';
import type { Talent, WorkerCard } from '@muster/talent';
import {
  copyMembership,
  insertPool,
  memberOf,
  membership,
  memberships,
  poolById,
  pools,
  saveMember,
} from '../../persistence/hiring/pool.store.ts';
import type { GuestPoolRow, MemberState, PoolMemberRow, PoolRow } from '../../persistence/hiring/pool.tables.ts';
import { checkText } from '../block-acts.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { actsFor } from '../visit.ts';
import { poolAnswered, poolAsked } from './hiring-events.ts';
import { copyGuestPool, wakeWaiting } from './hiring-jobs.ts';

export interface PoolView extends PoolRow {
  readonly members: readonly PoolMemberRow[];
}

type PoolRefusal = NotFound | NotAllowed | InvalidInput;

const MOST_INVITED = 50;

/** The people and agents that a workspace asks first, who agreed to it. */
export class Pools {
  constructor(
    private readonly db: Db,
    private readonly talent: Talent,
  ) {}

  async list(ctx: Context): Promise<PoolView[]> {
    const found = await this.db.read(ctx, pools);
    return found.pools.map((pool) => ({ ...pool, members: found.members.filter(({ poolId }) => poolId === pool.id) }));
  }

  async create(ctx: Context, { name }: { name: string }): Promise<Result<PoolView, NotAllowed | InvalidInput>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const fault = checkText('name', name);
    if (fault) return err(fault);
    return this.db.write<PoolView, InvalidInput>(ctx, async (tx) => {
      const pool = { id: newId<'Pool'>(), name: name.trim(), createdAt: tx.now };
      if (!(await insertPool(tx, pool))) return err(invalid('name', 'There is a pool of this name already.'));
      return ok({ ...pool, workspaceId: tx.workspaceId, members: [] });
    });
  }

  /** Asks them; they are on call when they have said yes. Who is asked or on call already stays as they are. */
  async invite(
    ctx: Context,
    { poolId, workerIds }: { poolId: string; workerIds: readonly string[] },
  ): Promise<Result<{ poolId: string }, PoolRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    if (workerIds.length > MOST_INVITED) return err(invalid('workerIds', `At most ${MOST_INVITED} at once.`));
    if (![poolId, ...workerIds].every(isUuid)) return err(notFound());
    const cards = await this.talent.cards(workerIds.map((id) => asId<'Worker'>(id)));
    if (cards.size < new Set(workerIds).size) return err(notFound());
    return this.db.write<{ poolId: string }, PoolRefusal>(ctx, async (tx) => {
      const pool = await poolById(tx, poolId);
      if (!pool) return err(notFound());
      for (const card of [...cards.values()].sort((left, right) => (left.id < right.id ? -1 : 1)))
        await ask(tx, pool, card);
      return ok({ poolId });
    });
  }

  async remove(
    ctx: Context,
    { poolId, workerId }: { poolId: string; workerId: string },
  ): Promise<Result<{ poolId: string }, PoolRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    if (!isUuid(poolId) || !isUuid(workerId)) return err(notFound());
    return this.db.write<{ poolId: string }, PoolRefusal>(ctx, async (tx) => {
      const pool = await poolById(tx, poolId);
      const member = pool && (await memberOf(tx, poolId, workerId));
      if (!member) return err(notFound());
      if (member.state !== 'left') await changeMember(tx, pool, { member, state: 'left' });
      return ok({ poolId });
    });
  }
}

/** The worker's side of a pool: being on call is a thing one says yes to, and leaves at any time. */
export class PoolAnswers {
  constructor(private readonly db: Db) {}

  async list(ctx: Context): Promise<GuestPoolRow[]> {
    return (await this.db.read(ctx, memberships)).filter(({ workerId }) => isOwn(ctx, workerId));
  }

  async answer(
    ctx: Context,
    { poolId, workerId, joins }: { poolId: string; workerId: string; joins: boolean },
  ): Promise<Result<GuestPoolRow, NotFound | NotAllowed>> {
    if (!may(ctx, 'offer:answer')) return err(notAllowed('offer:answer'));
    if (!isUuid(poolId) || !isUuid(workerId)) return err(notFound());
    const copy = isOwn(ctx, workerId) && (await this.db.read(ctx, (tx) => membership(tx, poolId, workerId)));
    if (!copy) return err(notFound());
    const home = ctx.workspaceId;
    const done = await this.db.write<PoolMemberRow, NotFound>(visiting(ctx, copy.ownerWorkspaceId), async (tx) => {
      const pool = await poolById(tx, poolId);
      const member = pool && (await memberOf(tx, poolId, workerId));
      if (!member || !actsFor(ctx, home, member)) return err(notFound());
      const state = joins ? 'joined' : member.state === 'joined' ? 'left' : 'declined';
      return ok(member.state === state ? member : await changeMember(tx, pool, { member, state }));
    });
    if (!done.ok) return done;
    // The promised copy will find nothing new: nobody has to wait for it to see their own answer.
    const { workerWorkspaceId: _, workspaceId: ownerWorkspaceId, ...facts } = done.value;
    const row = { ...facts, ownerWorkspaceId, poolName: copy.poolName };
    return this.db.write(ctx, async (tx) => {
      await copyMembership(tx, row);
      if (joins) await promise(tx, wakeWaiting, { workerId, cause: `joined-${poolId}-${row.version}` });
      return ok({ ...row, workspaceId: ctx.workspaceId });
    });
  }
}

function isOwn({ principal }: Context, workerId: string): boolean {
  return principal.kind !== 'agent' || principal.workerId === null || principal.workerId === workerId;
}

async function ask(tx: Tx, pool: PoolRow, card: WorkerCard): Promise<void> {
  const before = await memberOf(tx, pool.id, card.id);
  if (before?.state === 'asked' || before?.state === 'joined') return;
  const { id: workerId, workspaceId: workerWorkspaceId, displayName: workerName } = card;
  const fresh = { poolId: pool.id, workerId, workerWorkspaceId, workerName, askedAt: tx.now, answeredAt: null };
  const member = await saveMember(tx, { ...fresh, state: 'asked' }, before);
  await publish(tx, poolAsked, { poolId: pool.id, workerId, workerWorkspaceId }, { subjectId: pool.id });
  await sendMembership(tx, pool, member);
}

async function changeMember(
  tx: Tx,
  pool: PoolRow,
  { member, state }: { member: PoolMemberRow; state: Exclude<MemberState, 'asked'> },
): Promise<PoolMemberRow> {
  const { workspaceId: _, version: _before, ...facts } = member;
  const changed = await saveMember(tx, { ...facts, state, answeredAt: tx.now }, member);
  await publish(tx, poolAnswered, { poolId: pool.id, workerId: member.workerId, state }, { subjectId: pool.id });
  await sendMembership(tx, pool, changed);
  return changed;
}

async function sendMembership(tx: Tx, pool: PoolRow, member: PoolMemberRow): Promise<void> {
  const { workspaceId: ownerWorkspaceId, askedAt, answeredAt, ...facts } = member;
  await promise(tx, copyGuestPool, {
    ...facts,
    ownerWorkspaceId,
    poolName: pool.name,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  });
}
