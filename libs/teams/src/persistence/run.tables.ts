import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { Block, BlockInput, BlockOutput, Link, Seat } from '../domain/blueprint.ts';
import type { BlockState } from '../domain/block-state.ts';
import type { SubTeam } from '../domain/nested-teams.ts';
import type { Material } from '../domain/material.ts';
import type { StaffingVariant } from '../domain/quotes.ts';
import type { RunState } from '../domain/run-state.ts';
import type { ElasticRule } from '../domain/running/elastic.ts';
import type { SeatCalendar } from '../domain/seat-calendar.ts';
import type { Pause, Producer, StoredEstimateRequest } from './run-parts.ts';
import { RUN_MONEY, type RunMoney } from './spend.table.ts';

export type { Pause, Producer, StoredEstimateRequest } from './run-parts.ts';

export interface RunRow extends RunMoney {
  workspaceId: WorkspaceId;
  id: string;
  blueprintId: string;
  blueprintVersion: number;
  title: string;
  brief: string;
  state: RunState;
  variant: StaffingVariant;
  launchedAt: Date;
  deadline: Date | null;
  /** The last planned acceptance. */
  finishAt: Date | null;
  finishedAt: Date | null;
  budgetMinor: bigint;
  /** What the owner saw when launching; above the budget it counts as approved. */
  quotedMinor: bigint;
  currency: string;
  feeBasisPoints: number;
  dataClasses: string[];
  dataOrigin: string;
  materials: readonly Material[];
  /** Oldest first. */
  pauses: readonly Pause[];
  /** Where a paused run goes on. */
  resumesTo: 'hiring' | 'live' | null;
  /** When it was cancelled or closed. */
  endedAt: Date | null;
  /** What the owner said when pausing or cancelling it. */
  stopReason: string | null;
  /** The run whose team was called together again for it. */
  reconvenesRunId: string | null;
}

export const runTable = defineTable<RunRow>('teams.run', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  blueprintId: 'uuid',
  blueprintVersion: 'integer',
  title: 'text',
  brief: 'text',
  state: 'text',
  variant: 'text',
  launchedAt: 'timestamptz',
  deadline: 'timestamptz null',
  finishAt: 'timestamptz null',
  finishedAt: 'timestamptz null',
  budgetMinor: 'bigint',
  quotedMinor: 'bigint',
  ...RUN_MONEY,
  currency: 'text',
  feeBasisPoints: 'integer',
  dataClasses: 'text[]',
  dataOrigin: 'text',
  materials: 'jsonb',
  pauses: 'jsonb',
  resumesTo: 'text null',
  endedAt: 'timestamptz null',
  stopReason: 'text null',
  reconvenesRunId: 'uuid null',
});

export interface RunBlockRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  position: number;
  key: string;
  title: string;
  description: string;
  libraryBlockId: string | null;
  seatId: string;
  reviewSeatId: string;
  inputs: readonly BlockInput[];
  outputs: readonly BlockOutput[];
  criteria: Block['criteria'];
  personMinutes: number;
  agentMinutes: number | null;
  reviewMinutes: number;
  aiFit: Block['aiFit'];
  dataClasses: string[];
  state: BlockState;
  isLate: boolean;
  plannedStart: Date | null;
  plannedFinish: Date | null;
  plannedAccepted: Date | null;
  slackMinutes: number;
  isCritical: boolean;
  startedAt: Date | null;
  deliveredAt: Date | null;
  acceptedAt: Date | null;
  /** Since when refused work is being corrected. */
  reworkFrom: Date | null;
  expectedFinish: Date | null;
  /** When it counts as late: the end by the plan or by the holder's own word. Null while nobody works on it. */
  dueAt: Date | null;
  estimateRequests: readonly StoredEstimateRequest[];
  escalatedAt: Date | null;
  /** Until when its holder counts as alive. Null while nobody works on it, and while it rests. */
  leaseUntil: Date | null;
  leaseRenewedAt: Date | null;
  leaseAskedAt: Date | null;
  producers: readonly Producer[];
  /** What its holder gets for it; after acceptance what its producer got. Null until agreed. */
  priceMinor: bigint | null;
  /** An appointment: it is worked on from then until then. */
  fixedFrom: Date | null;
  fixedUntil: Date | null;
}

export const runBlockTable = defineTable<RunBlockRow>('teams.run_block', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  position: 'integer',
  key: 'text',
  title: 'text',
  description: 'text',
  libraryBlockId: 'text null',
  seatId: 'uuid',
  reviewSeatId: 'uuid',
  inputs: 'jsonb',
  outputs: 'jsonb',
  criteria: 'jsonb',
  personMinutes: 'integer',
  agentMinutes: 'integer null',
  reviewMinutes: 'integer',
  aiFit: 'text',
  dataClasses: 'text[]',
  state: 'text',
  isLate: 'boolean',
  plannedStart: 'timestamptz null',
  plannedFinish: 'timestamptz null',
  plannedAccepted: 'timestamptz null',
  slackMinutes: 'integer',
  isCritical: 'boolean',
  startedAt: 'timestamptz null',
  deliveredAt: 'timestamptz null',
  acceptedAt: 'timestamptz null',
  reworkFrom: 'timestamptz null',
  expectedFinish: 'timestamptz null',
  dueAt: 'timestamptz null',
  estimateRequests: 'jsonb',
  escalatedAt: 'timestamptz null',
  leaseUntil: 'timestamptz null',
  leaseRenewedAt: 'timestamptz null',
  leaseAskedAt: 'timestamptz null',
  producers: 'jsonb',
  priceMinor: 'bigint null',
  fixedFrom: 'timestamptz null',
  fixedUntil: 'timestamptz null',
});

export interface RunLinkRow {
  workspaceId: WorkspaceId;
  runId: string;
  fromBlockId: string;
  toBlockId: string;
  kind: Link['kind'];
}

export const runLinkTable = defineTable<RunLinkRow>('teams.run_link', {
  workspaceId: 'uuid key',
  runId: 'uuid key',
  fromBlockId: 'uuid key',
  toBlockId: 'uuid key',
  kind: 'text',
});

export type SeatState = 'open' | 'offered' | 'filled';

export interface RunSeatRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  position: number;
  title: string;
  role: string;
  skills: Seat['skills'];
  languages: string[];
  preferredKind: Seat['preferredKind'];
  /** Whom to ask, in this order. */
  kinds: ('person' | 'agent')[];
  state: SeatState;
  /** The holder's; until there is one, that of whoever the plan counted on. */
  calendar: SeatCalendar;
  /** Counts searches: in each, everybody is asked at most once. */
  round: number;
  /** Nobody was left to ask at this instant; null while somebody may be. */
  exhaustedAt: Date | null;
  /** A team inside the team; null: the whole team. */
  teamId: string | null;
  /** How far it may grow; null: one holder. */
  elastic: ElasticRule | null;
  /** Its queue was long, so this seat came; and went when it was not needed any more. */
  twinOf: string | null;
  closedAt: Date | null;
  /** The worker it is offered to before anybody else. */
  askFirst: string | null;
  removedAt: Date | null;
}

export const runSeatTable = defineTable<RunSeatRow>('teams.run_seat', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  position: 'integer',
  title: 'text',
  role: 'text',
  skills: 'jsonb',
  languages: 'text[]',
  preferredKind: 'text',
  kinds: 'text[]',
  state: 'text',
  calendar: 'jsonb',
  round: 'integer',
  exhaustedAt: 'timestamptz null',
  teamId: 'uuid null',
  elastic: 'jsonb null',
  twinOf: 'uuid null',
  closedAt: 'timestamptz null',
  askFirst: 'uuid null',
  removedAt: 'timestamptz null',
});

export interface RunTeamRow extends SubTeam {
  workspaceId: WorkspaceId;
  runId: string;
  position: number;
}

export const runTeamTable = defineTable<RunTeamRow>('teams.run_team', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  position: 'integer',
  title: 'text',
  parentId: 'uuid null',
  leadSeatId: 'uuid null',
});

/** Who holds or held a seat. A seat outlives its holder, so there is a row for each. */
export interface SeatHolderRow {
  workspaceId: WorkspaceId;
  /** The accepted offer. */
  offerId: string;
  runId: string;
  seatId: string;
  workerId: string;
  workerWorkspaceId: WorkspaceId;
  kind: 'person' | 'agent';
  name: string;
  timeZone: string;
  country: string;
  since: Date;
  leftAt: Date | null;
  leftBecause: string | null;
  /** Owed for work that was begun and passed on when they left. */
  settledMinor: bigint;
}

export const seatHolderTable = defineTable<SeatHolderRow>('teams.seat_holder', {
  workspaceId: 'uuid key',
  offerId: 'uuid key',
  runId: 'uuid',
  seatId: 'uuid',
  workerId: 'uuid',
  workerWorkspaceId: 'uuid',
  kind: 'text',
  name: 'text',
  timeZone: 'text',
  country: 'text',
  since: 'timestamptz',
  leftAt: 'timestamptz null',
  leftBecause: 'text null',
  settledMinor: 'bigint',
});
