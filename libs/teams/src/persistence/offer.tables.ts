import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { OfferState } from '../domain/hiring/hiring.ts';
import type { LocalHours } from '../domain/seat-calendar.ts';

/** A block of the seat as it was offered. Amounts as text and dates as ISO text, because the column is JSON. */
export interface OfferedBlock {
  readonly blockId: string;
  readonly title: string;
  /** To make it, or to look at what another made. */
  readonly duty: 'work' | 'review';
  readonly minutes: number;
  readonly priceMinor: string;
  readonly criteria: readonly string[];
  readonly plannedStart: string | null;
  readonly plannedFinish: string | null;
}

/** An invitation of one worker to one seat. Belongs to the client; the worker's workspace gets a copy. */
export interface OfferRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  seatId: string;
  round: number;
  workerId: string;
  workerWorkspaceId: WorkspaceId;
  workerKind: 'person' | 'agent';
  workerName: string;
  workerTimeZone: string;
  workerCountry: string;
  workerHours: readonly LocalHours[];
  state: OfferState;
  /** Counts changes, so that copies that arrive out of order do no harm. */
  version: number;
  priceMinor: bigint;
  currency: string;
  blocks: readonly OfferedBlock[];
  reasons: readonly string[];
  receiptId: string | null;
  offeredAt: Date;
  heldUntil: Date;
  answeredAt: Date | null;
  declineReason: string | null;
  /** While the answers of a wave are collected: who would take the seat. */
  saidYesAt: Date | null;
  /** Of a wave: when its answers are compared. Null when the seat is held for this worker alone. */
  answersUntil: Date | null;
  /** Has worked with this team or client, or was wished for. */
  isKnown: boolean;
}

export const offerTable = defineTable<OfferRow>('teams.offer', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  seatId: 'uuid',
  round: 'integer',
  workerId: 'uuid',
  workerWorkspaceId: 'uuid',
  workerKind: 'text',
  workerName: 'text',
  workerTimeZone: 'text',
  workerCountry: 'text',
  workerHours: 'jsonb',
  state: 'text',
  version: 'integer',
  priceMinor: 'bigint',
  currency: 'text',
  blocks: 'jsonb',
  reasons: 'jsonb',
  receiptId: 'uuid null',
  offeredAt: 'timestamptz',
  heldUntil: 'timestamptz',
  answeredAt: 'timestamptz null',
  declineReason: 'text null',
  saidYesAt: 'timestamptz null',
  answersUntil: 'timestamptz null',
  isKnown: 'boolean',
});

/** The worker's copy of an offer, and the proof that lets the worker's workspace act in the client's. */
export interface GuestOfferRow {
  workspaceId: WorkspaceId;
  id: string;
  ownerWorkspaceId: WorkspaceId;
  runId: string;
  runTitle: string;
  seatId: string;
  seatTitle: string;
  workerId: string;
  workerName: string;
  state: OfferState;
  version: number;
  priceMinor: bigint;
  currency: string;
  blocks: readonly OfferedBlock[];
  reasons: readonly string[];
  offeredAt: Date;
  heldUntil: Date;
  answeredAt: Date | null;
  saidYesAt: Date | null;
  /** Of a wave: when its answers are compared. Null when the seat is held for this worker alone. */
  answersUntil: Date | null;
}

export const guestOfferTable = defineTable<GuestOfferRow>('teams.guest_offer', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  ownerWorkspaceId: 'uuid',
  runId: 'uuid',
  runTitle: 'text',
  seatId: 'uuid',
  seatTitle: 'text',
  workerId: 'uuid',
  workerName: 'text',
  state: 'text',
  version: 'integer',
  priceMinor: 'bigint',
  currency: 'text',
  blocks: 'jsonb',
  reasons: 'jsonb',
  offeredAt: 'timestamptz',
  heldUntil: 'timestamptz',
  answeredAt: 'timestamptz null',
  saidYesAt: 'timestamptz null',
  answersUntil: 'timestamptz null',
});

/** The worker's copy of a held seat: where to look for its work. What counts is the client's row. */
export interface GuestSeatRow {
  workspaceId: WorkspaceId;
  offerId: string;
  ownerWorkspaceId: WorkspaceId;
  runId: string;
  seatId: string;
  workerId: string;
  since: Date;
  endedAt: Date | null;
}

export const guestSeatTable = defineTable<GuestSeatRow>('teams.guest_seat', {
  workspaceId: 'uuid key',
  offerId: 'uuid key',
  ownerWorkspaceId: 'uuid',
  runId: 'uuid',
  seatId: 'uuid',
  workerId: 'uuid',
  since: 'timestamptz',
  endedAt: 'timestamptz null',
});
