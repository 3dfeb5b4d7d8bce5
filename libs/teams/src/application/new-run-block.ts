import type { Block } from '../domain/blueprint.ts';
import type { RunBlockRow } from '../persistence/run.tables.ts';

/** A block of a run before anything happened to it. */
export function newRunBlock(runId: string, position: number, block: Block): Omit<RunBlockRow, 'workspaceId'> {
  const { id, key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria, aiFit } = block;
  return {
    ...{ id, runId, position, key, title, description, libraryBlockId, seatId, reviewSeatId },
    ...{ inputs, outputs, criteria, aiFit },
    ...block.estimate,
    dataClasses: [...block.dataClasses],
    state: 'waiting',
    isLate: false,
    plannedStart: null,
    plannedFinish: null,
    plannedAccepted: null,
    slackMinutes: 0,
    isCritical: false,
    startedAt: null,
    deliveredAt: null,
    acceptedAt: null,
    reworkFrom: null,
    expectedFinish: null,
    dueAt: null,
    estimateRequests: [],
    escalatedAt: null,
    ...{ leaseUntil: null, leaseRenewedAt: null, leaseAskedAt: null },
    producers: [],
    priceMinor: null,
    fixedFrom: null,
    fixedUntil: null,
  };
}
