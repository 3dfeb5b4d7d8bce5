import type { Blueprint } from '../blueprint.ts';

/** What the client set for the whole team. Amounts and dates as text, because a plan is stored as JSON. */
export interface PlanTerms {
  /** In minor units of the run's currency. */
  readonly budget: string;
  /** ISO 8601. */
  readonly deadline: string | null;
  readonly dataClasses: readonly string[];
  /** ISO 3166-1 alpha-2: the country whose law protects the data. */
  readonly dataOrigin: string;
}

/** Everything a proposal may change, as one value: the plan with what was agreed on it. */
export interface TeamPlan {
  readonly structure: Blueprint;
  readonly terms: PlanTerms;
  /** By block, in minor units: what its maker gets. Blocks without an agreed price are absent. */
  readonly prices: Readonly<Record<string, string>>;
  /** By seat: the worker who sits there, or is to be asked first. Empty seats are absent. */
  readonly holders: Readonly<Record<string, string>>;
  /** By block: an appointment, such as a photo shoot on Thursday from ten to twelve. */
  readonly fixed: Readonly<Record<string, Appointment>>;
}

/** ISO 8601 in UTC; compared as text. */
export interface Appointment {
  readonly from: string;
  readonly until: string;
}

/** A block that somebody has begun: what its plan says is no longer free to change. */
export interface WorkDone {
  readonly blockId: string;
  readonly state: 'begun' | 'accepted';
}
