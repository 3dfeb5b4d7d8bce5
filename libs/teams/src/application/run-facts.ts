import type { BlockFacts, Predecessor } from '../domain/block-state.ts';
import { dutiesOf, type DutyBlock, type SeatDuty, type WorkerKind } from '../domain/seat-duties.ts';
import type { RunRows } from '../persistence/run.store.ts';
import type { RunBlockRow } from '../persistence/run.tables.ts';

type Facts = Pick<RunRows, 'blocks' | 'links' | 'holders' | 'versions' | 'seats'>;

/** What the rules of block states need to know about one block. */
export function blockFactsOf(rows: Facts, block: RunBlockRow): BlockFacts {
  const holder = rows.holders.find(({ seatId, leftAt }) => seatId === block.seatId && !leftAt);
  return {
    holderId: holder?.workerId ?? null,
    producerIds: block.producers.map(({ workerId }) => workerId),
    predecessors: predecessorsOf(rows, block.id),
    criterionIds: block.criteria.map(({ id }) => id),
  };
}

/** Who sits in a seat, or whom the plan counts on. */
export function kindOfSeat({ holders, seats }: Facts, seatId: string): WorkerKind {
  const holder = holders.find((each) => each.seatId === seatId && !each.leftAt);
  return holder?.kind ?? seats.find(({ id }) => id === seatId)?.kinds[0] ?? 'person';
}

/** What is left to do for the holder of a seat. */
export function openDuties(rows: Facts, seatId: string, kindOf: (seatId: string) => WorkerKind): SeatDuty[] {
  const open = rows.blocks.filter(({ state }) => state !== 'accepted' && state !== 'cancelled');
  return dutiesOf(seatId, open.map(dutyBlockOf), kindOf);
}

function dutyBlockOf(block: RunBlockRow): DutyBlock {
  const { id, title, seatId, reviewSeatId, personMinutes, agentMinutes, reviewMinutes, aiFit } = block;
  return { id, title, seatId, reviewSeatId, aiFit, estimate: { personMinutes, agentMinutes, reviewMinutes } };
}

function predecessorsOf({ links, blocks, versions }: Facts, blockId: string): Predecessor[] {
  return links.flatMap(({ fromBlockId, toBlockId, kind }): Predecessor[] => {
    const before = blocks.find(({ id }) => id === fromBlockId);
    if (toBlockId !== blockId || kind === 'collaborate' || !before) return [];
    const { id, title, state } = before;
    return [{ blockId: id, title, link: kind, state, versionsOut: versions.get(id) ?? 0 }];
  });
}
