import type { Person as Cast } from '../brief.ts';
import type { Stage } from './stage.ts';
import type { Visitor } from './visitor.ts';

/** A freelancer as the acts of working know them. */
export interface AtWork {
  readonly cast: Cast;
  readonly visitor: Visitor;
  readonly stage: Stage;
  /** Seats this person has left. */
  readonly left: Set<string>;
  readonly held: Set<string>;
  readonly workerId: string;
  /** Name, place and local time. */
  readonly who: string;
}
