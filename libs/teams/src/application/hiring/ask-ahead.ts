import { addMs, asId, DAY_MS, err, isUuid, newId, ok, parseId, type Result } from '@muster/kernel';
import { may, promise, publish, visiting, type Context, type Db, type Tx } from '@muster/platform';
import type { Talent, WorkerCard } from '@muster/talent';
import { blueprintById } from '../../persistence/blueprint.queries.ts';
import {
  copyKeepFree,
  guestKeepFree,
  insertKeepFree,
  keepFreeOf,
  lockKeepFree,
  saveKeepFree,
} from '../../persistence/hiring/forward.store.ts';
import type { GuestKeepFreeRow, KeepFreeRow } from '../../persistence/hiring/forward.tables.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { actsFor } from '../visit.ts';
import { keepFreeAnswered, keepFreeAsked } from './hiring-events.ts';
import { copyGuestKeepFree } from './hiring-jobs.ts';

export interface AskAheadRequest {
  readonly blueprintId: string;
  readonly seatId: string;
  readonly workerIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type AskAheadRefusal = NotFound | NotAllowed | InvalidInput;

const MOST_ASKED = 20;
const FARTHEST_DAYS = 60;

/** Asks people before a team is launched whether they would keep the time free. Who says yes is asked first when it is. */
export class AskAhead {
  constructor(
    private readonly db: Db,
    private readonly talent: Talent,
  ) {}

  async list(ctx: Context, blueprintId: string): Promise<KeepFreeRow[]> {
    const id = parseId<'Blueprint'>(blueprintId);
    return this.db.read(ctx, async (tx) => {
      const blueprint = id && (await blueprintById(tx, id));
      return keepFreeOf(tx, blueprint?.structure.seats.map((seat) => seat.id) ?? []);
    });
  }

  async run(ctx: Context, request: AskAheadRequest): Promise<Result<KeepFreeRow[], AskAheadRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const { blueprintId, seatId, workerIds, startsAt, endsAt } = request;
    if (workerIds.length === 0 || workerIds.length > MOST_ASKED)
      return err(invalid('workerIds', `From one to ${MOST_ASKED} people.`));
    if (startsAt >= endsAt) return err(invalid('endsAt', 'The end lies before the beginning.'));
    const id = parseId<'Blueprint'>(blueprintId);
    if (!workerIds.every(isUuid)) return err(notFound());
    const cards = await this.talent.cards(workerIds.map((each) => asId<'Worker'>(each)));
    if (!id || cards.size < new Set(workerIds).size) return err(notFound());
    return this.db.write<KeepFreeRow[], AskAheadRefusal>(ctx, async (tx) => {
      if (startsAt < tx.now || startsAt > addMs(tx.now, FARTHEST_DAYS * DAY_MS))
        return err(invalid('startsAt', `A time to come, within ${FARTHEST_DAYS} days.`));
      const seat = (await blueprintById(tx, id))?.structure.seats.find((each) => each.id === seatId);
      if (!seat) return err(notFound());
      const sorted = [...cards.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
      for (const card of sorted) await ask(tx, card, { seatId, seatTitle: seat.title, startsAt, endsAt });
      return ok(await keepFreeOf(tx, [seatId]));
    });
  }
}

/** The worker's side: what is likely in the next days, and a yes or no that binds nobody and costs nothing. */
export class KeepFreeAnswers {
  constructor(private readonly db: Db) {}

  async list(ctx: Context): Promise<GuestKeepFreeRow[]> {
    const rows = await this.db.read(ctx, guestKeepFree);
    return rows.filter((row) => actsFor(ctx, ctx.workspaceId, row));
  }

  async answer(
    ctx: Context,
    { keepFreeId, keeps }: { keepFreeId: string; keeps: boolean },
  ): Promise<Result<GuestKeepFreeRow, NotFound | NotAllowed>> {
    if (!may(ctx, 'offer:answer')) return err(notAllowed('offer:answer'));
    const copy = (await this.list(ctx)).find(({ id }) => id === keepFreeId);
    if (!copy) return err(notFound());
    const home = ctx.workspaceId;
    const done = await this.db.write<KeepFreeRow, NotFound>(visiting(ctx, copy.ownerWorkspaceId), async (tx) => {
      const before = await lockKeepFree(tx, keepFreeId);
      if (!before || !actsFor(ctx, home, before)) return err(notFound());
      const state = keeps ? 'kept' : 'declined';
      if (before.state === state) return ok(before);
      const patch = { state, version: before.version + 1, answeredAt: tx.now } as const;
      await saveKeepFree(tx, keepFreeId, patch);
      const { seatId, workerId } = before;
      await publish(tx, keepFreeAnswered, { keepFreeId, seatId, workerId, state }, { subjectId: keepFreeId });
      await sendKeepFree(tx, { ...before, ...patch });
      return ok({ ...before, ...patch });
    });
    if (!done.ok) return done;
    const { workspaceId: ownerWorkspaceId, ...facts } = done.value;
    return this.db.write(ctx, async (tx) => {
      await copyKeepFree(tx, { ...facts, ownerWorkspaceId });
      return ok({ ...facts, ownerWorkspaceId, workspaceId: ctx.workspaceId });
    });
  }
}

async function ask(
  tx: Tx,
  card: WorkerCard,
  about: { seatId: string; seatTitle: string; startsAt: Date; endsAt: Date },
): Promise<void> {
  const { id: workerId, workspaceId: workerWorkspaceId, displayName: workerName } = card;
  const row: Omit<KeepFreeRow, 'workspaceId'> = {
    ...about,
    ...{ id: newId<'KeepFree'>(), workerId, workerWorkspaceId, workerName },
    because: 'The client would like to work with you on this and asks you ahead.',
    ...{ state: 'asked', version: 1, askedAt: tx.now, answeredAt: null },
  };
  if (!(await insertKeepFree(tx, row))) return;
  const facts = { keepFreeId: row.id, seatId: row.seatId, workerId, workerWorkspaceId };
  await publish(tx, keepFreeAsked, facts, { subjectId: row.id });
  await sendKeepFree(tx, { ...row, workspaceId: tx.workspaceId });
}

async function sendKeepFree(tx: Tx, row: KeepFreeRow): Promise<void> {
  const { workspaceId: ownerWorkspaceId, startsAt, endsAt, askedAt, answeredAt, ...facts } = row;
  await promise(tx, copyGuestKeepFree, {
    ...facts,
    ownerWorkspaceId,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  });
}
