import { err, ok, type Result } from '@muster/kernel';
import { may, type Context, type Db } from '@muster/platform';
import type { Talent } from '@muster/talent';
import { minutesOf, timeText, type QuietHours } from '../../domain/hiring/quiet-hours.ts';
import { quietHoursOf, saveQuietHours } from '../../persistence/hiring/forward.store.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { actsFor } from '../visit.ts';

export interface QuietView extends QuietHours {
  readonly workerId: string;
  readonly workerName: string;
  /** False: they may be asked at any time; the minutes mean nothing then. */
  readonly isSet: boolean;
}

/** When nobody of the own workers wants to be asked. It costs no rank: who is quiet is asked afterwards. */
export class SetQuietHours {
  constructor(
    private readonly db: Db,
    private readonly talent: Talent,
  ) {}

  async list(ctx: Context): Promise<QuietView[]> {
    const people = (await this.talent.mine(ctx)).filter((card) => card.kind === 'person' && isOwn(ctx, card.id));
    const ids = people.map(({ id }) => id);
    const hours = await this.db.global((rows) => quietHoursOf(rows, ids));
    return people.map(({ id: workerId, displayName: workerName, timeZone }) => {
      const set = hours.find((each) => each.workerId === workerId);
      const known = set ?? { timeZone, fromMinute: 0, toMinute: 0 };
      return { ...known, workerId, workerName, isSet: set !== undefined };
    });
  }

  /** @param request.from both null: none any more */
  async run(
    ctx: Context,
    { workerId, from, to }: { workerId: string; from: string | null; to: string | null },
  ): Promise<Result<QuietView, NotFound | NotAllowed | InvalidInput>> {
    if (!may(ctx, 'talent:edit')) return err(notAllowed('talent:edit'));
    const own = (await this.list(ctx)).find((each) => each.workerId === workerId);
    if (!own) return err(notFound());
    if (from === null && to === null) {
      await this.db.write(ctx, async (tx) => ok(await saveQuietHours(tx.global, workerId, null)));
      return ok({ ...own, fromMinute: 0, toMinute: 0, isSet: false });
    }
    const [fromMinute, toMinute] = [minutesOf(from ?? ''), minutesOf(to ?? '')];
    if (fromMinute === undefined) return err(invalid('from', 'A time of day, such as 22:00.'));
    if (toMinute === undefined || toMinute === fromMinute)
      return err(invalid('to', 'Another time of day, such as 07:00.'));
    const hours = { timeZone: own.timeZone, fromMinute, toMinute };
    await this.db.write(ctx, async (tx) => ok(await saveQuietHours(tx.global, workerId, hours)));
    return ok({ ...own, ...hours, isSet: true });
  }
}

function isOwn(ctx: Context, workerId: string): boolean {
  return actsFor(ctx, ctx.workspaceId, { workerId, workerWorkspaceId: ctx.workspaceId });
}

/** A minute of the day as `22:00`. */
export const timesOf = timeText;
