import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** "Would you keep Thursday free?": a seat that is likely to come, asked ahead. Nobody owes anything by it. */
export interface KeepFreeFacts {
  workspaceId: WorkspaceId;
  id: string;
  /** Of the plan; a launch keeps the id. */
  seatId: string;
  seatTitle: string;
  workerId: string;
  workerWorkspaceId: WorkspaceId;
  workerName: string;
  startsAt: Date;
  endsAt: Date;
  /** Why this worker is asked, as a sentence. */
  because: string;
  state: 'asked' | 'kept' | 'declined';
  version: number;
  askedAt: Date;
  answeredAt: Date | null;
}

export type KeepFreeRow = KeepFreeFacts;
export interface GuestKeepFreeRow extends KeepFreeFacts {
  ownerWorkspaceId: WorkspaceId;
}

const keepFree = {
  workspaceId: 'uuid key',
  id: 'uuid key',
  seatId: 'uuid',
  seatTitle: 'text',
  workerId: 'uuid',
  workerWorkspaceId: 'uuid',
  workerName: 'text',
  startsAt: 'timestamptz',
  endsAt: 'timestamptz',
  because: 'text',
  state: 'text',
  version: 'integer',
  askedAt: 'timestamptz',
  answeredAt: 'timestamptz null',
} as const;

export const keepFreeTable = defineTable<KeepFreeRow>('teams.keep_free', keepFree);
export const guestKeepFreeTable = defineTable<GuestKeepFreeRow>('teams.guest_keep_free', {
  ...keepFree,
  ownerWorkspaceId: 'uuid',
});

/** Somebody whom the client wants asked first for a seat: of a former team, for example. */
export interface SeatWishRow {
  workspaceId: WorkspaceId;
  seatId: string;
  workerId: string;
  because: string;
}

export const seatWishTable = defineTable<SeatWishRow>('teams.seat_wish', {
  workspaceId: 'uuid key',
  seatId: 'uuid key',
  workerId: 'uuid key',
  because: 'text',
});

/** When a person does not want to be asked, every day in their zone. Over midnight where `to` is before `from`. */
export interface QuietHoursRow {
  workerId: string;
  timeZone: string;
  fromMinute: number;
  toMinute: number;
}

export const quietHoursTable = defineTable<QuietHoursRow>('teams.quiet_hours', {
  workerId: 'uuid key',
  timeZone: 'text',
  fromMinute: 'integer',
  toMinute: 'integer',
});

/** A seat that ran out of people to ask: whoever becomes free wakes it, from whatever workspace. */
export interface WaitingSeatRow {
  seatId: string;
  ownerWorkspaceId: WorkspaceId;
  runId: string;
  skills: string[];
  since: Date;
}

export const waitingSeatTable = defineTable<WaitingSeatRow>('teams.waiting_seat', {
  seatId: 'uuid key',
  ownerWorkspaceId: 'uuid',
  runId: 'uuid',
  skills: 'text[]',
  since: 'timestamptz',
});

export const forwardTables = [keepFreeTable, guestKeepFreeTable, seatWishTable, quietHoursTable, waitingSeatTable];
