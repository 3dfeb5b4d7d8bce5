import { loader, type Visitor } from '@muster/platform';
import DataLoader from 'dataloader';
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
