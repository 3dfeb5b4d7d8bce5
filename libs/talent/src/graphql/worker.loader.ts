import { loader, type Context, type Visitor } from '@muster/platform';
import DataLoader from 'dataloader';
import type { Opinions, OpinionView } from '../application/opinions/opinions.ts';
import type { Talent } from '../application/talent.ts';
import type { WorkerId } from '../domain/worker-card.ts';
import type { TrackReport } from '../application/track-records.ts';

/** One question to the database for the track records of all workers of a request. */
export function trackRecordLoader(visitor: Visitor, talent: Talent): DataLoader<WorkerId, TrackReport> {
  return loader(
    visitor,
    'talent.track-record',
    () =>
      new DataLoader<WorkerId, TrackReport>(async (ids) => {
        const records = await talent.trackRecords(ids);
        return ids.map((id) => records.get(id)!);
      }),
  );
}

/** One question for what the own workspace thinks of all workers of a request. */
export function opinionLoader(
  visitor: Visitor,
  ctx: Context,
  opinions: Opinions,
): DataLoader<WorkerId, OpinionView | undefined> {
  return loader(
    visitor,
    'talent.opinion',
    () =>
      new DataLoader<WorkerId, OpinionView | undefined>(async (ids) => {
        const found = await opinions.about(ctx, 'worker', ids);
        return ids.map((id) => found.get(id));
      }),
  );
}
