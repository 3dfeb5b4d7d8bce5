import type { ReactNode } from 'react';

/** A block as the graph shows it; plans and running teams both come down to this. */
export interface GraphBlock {
  readonly id: string;
  readonly title: string;
  readonly seatTitle: string;
  readonly seatHue: number;
  /** Who sits there; absent while the seat is open. */
  readonly holderName?: string | undefined;
  readonly isAgent?: boolean;
  /** One short line, for example the estimate. */
  readonly note: string;
  /** The state as a shape; it stands before the note and takes the place of the number of criteria. */
  readonly mark?: ReactNode;
  readonly inputs: number;
  readonly outputs: number;
  readonly criteria: number;
  readonly isCritical?: boolean;
  readonly state?: 'waiting' | 'active' | 'done' | 'late' | undefined;
}
