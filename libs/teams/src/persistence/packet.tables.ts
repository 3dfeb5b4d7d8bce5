import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';
import type { CriterionResult, PacketReview, Waiver } from '../domain/packet.ts';

/** One thing handed over: a short text or a stored file. */
export interface StoredOutput {
  readonly name: string;
  readonly type: string;
  readonly text: string | null;
  readonly fileId: string | null;
}

/** Whose version of which block's work went into a packet. */
export interface PacketSource {
  readonly blockId: string;
  readonly title: string;
  readonly version: number;
}

/** Somebody who worked on a packet. */
export interface PacketMaker {
  readonly workerId: string;
  readonly name: string;
  readonly kind: 'person' | 'agent';
}

/** One version of what a block hands over. */
export interface PacketRow {
  workspaceId: WorkspaceId;
  blockId: string;
  version: number;
  runId: string;
  state: PacketReview['state'];
  outputs: readonly StoredOutput[];
  results: readonly CriterionResult[];
  openQuestions: readonly string[];
  producedBy: string;
  producerName: string;
  producerWorkspaceId: WorkspaceId;
  /** The accepted offer whose price counts when this version is accepted. */
  offerId: string;
  /** Provenance: `person`, `agent`, or who wrote the draft behind it. */
  madeBy: string;
  /** `interim` versions let a stream begin; only a `final` one is accepted. */
  stage: 'interim' | 'final';
  /** Provenance: what it was made from, by whom, and which models wrote towards it. */
  sources: readonly PacketSource[];
  makers: readonly PacketMaker[];
  models: readonly string[];
  deliveredAt: Date;
  answeredAt: Date | null;
  answeredBy: string | null;
  refusalReason: string | null;
  failedCriterionIds: readonly string[];
  waivers: readonly Waiver[];
}

export const packetTable = defineTable<PacketRow>('teams.packet', {
  workspaceId: 'uuid key',
  blockId: 'uuid key',
  version: 'integer key',
  runId: 'uuid',
  state: 'text',
  outputs: 'jsonb',
  results: 'jsonb',
  openQuestions: 'jsonb',
  producedBy: 'uuid',
  producerName: 'text',
  producerWorkspaceId: 'uuid',
  offerId: 'uuid',
  madeBy: 'text',
  stage: 'text',
  sources: 'jsonb',
  makers: 'jsonb',
  models: 'jsonb',
  deliveredAt: 'timestamptz',
  answeredAt: 'timestamptz null',
  answeredBy: 'text null',
  refusalReason: 'text null',
  failedCriterionIds: 'jsonb',
  waivers: 'jsonb',
});

/** What a model wrote for a block. Without a text: it was asked and has not answered yet. */
export interface DraftRow {
  workspaceId: WorkspaceId;
  id: string;
  runId: string;
  blockId: string;
  modelId: string;
  modelLabel: string;
  receiptId: string;
  text: string | null;
  tokens: number | null;
  createdAt: Date;
}

export const draftTable = defineTable<DraftRow>('teams.draft', {
  workspaceId: 'uuid key',
  id: 'uuid key',
  runId: 'uuid',
  blockId: 'uuid',
  modelId: 'text',
  modelLabel: 'text',
  receiptId: 'uuid',
  text: 'text null',
  tokens: 'integer null',
  createdAt: 'timestamptz',
});
