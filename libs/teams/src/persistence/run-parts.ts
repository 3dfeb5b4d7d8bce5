/** A time in which the run rested; instants as ISO text, because the column is JSON. Null: it still rests. */
export interface Pause {
  readonly from: string;
  readonly until: string | null;
}

/** Somebody who had the block in hand: whoever is among them never accepts it. */
export interface Producer {
  readonly workerId: string;
  readonly workspaceId: string;
  /** The person or key that acted for the worker. */
  readonly principalId: string;
  readonly principalKind: 'person' | 'agent' | 'system';
}

/** A question "when will it be finished?"; dates as ISO text, because the column is JSON. */
export interface StoredEstimateRequest {
  readonly askedAt: string;
  readonly newFinish: string | null;
}
