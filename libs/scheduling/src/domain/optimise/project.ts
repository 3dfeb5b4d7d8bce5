/**
 * One form for the classical problems of project scheduling: the resource-constrained problem (RCPSP), its multi-mode variant
 * (MRCPSP) and the multi-skill problem of Myszkowski et al. (MS-RCPSP, iMOPSE). Times are whole periods, activities and
 * workers are named by their index.
 */
export interface Project {
  readonly activities: readonly ProjectActivity[];
  readonly precedences: readonly Precedence[];
  /** Units of each renewable resource in every period. */
  readonly capacities: readonly number[];
  /** Units of each non-renewable resource for the whole project. */
  readonly stocks: readonly number[];
  /** One of them does each activity that asks for a skill, one activity at a time. */
  readonly workers: readonly ProjectWorker[];
}
export interface ProjectActivity {
  /** At least one. An activity with several is done in one of them. */
  readonly modes: readonly ActivityMode[];
  readonly skill?: SkillNeed;
}
export interface ActivityMode {
  readonly duration: number;
  /** Per renewable resource, in every period of the activity. */
  readonly uses: readonly number[];
  /** Per non-renewable resource, once. */
  readonly consumes: readonly number[];
}
export interface SkillNeed {
  readonly skill: number;
  readonly level: number;
}
/** `after` starts at least `lag` periods after `before` finished. */
export interface Precedence {
  readonly before: number;
  readonly after: number;
  readonly lag: number;
}
export interface ProjectWorker {
  /** Level by skill. */
  readonly skills: ReadonlyMap<number, number>;
  /** Cost of a period of work. */
  readonly wage: number;
}

export interface ProjectSchedule {
  readonly makespan: number;
  /** What the workers take; 0 without workers. */
  readonly cost: number;
  readonly starts: Int32Array;
  /** Index of the mode of each activity. */
  readonly modes: Int32Array;
  /** Index of the worker of each activity; -1: nobody. */
  readonly workers: Int32Array;
}

/** When the search ends. It also ends when the schedule found is proven to be the shortest. */
export interface SearchLimits {
  readonly seed: number;
  /** It stops after so many schedules, or after its first generation: equal numbers give equal results. */
  readonly schedules?: number;
  /** Asked now and then. The search itself knows no clock, so time only decides where the same sequence stops. */
  readonly isOver?: () => boolean;
  /** Told every better schedule. */
  readonly onBetter?: (schedule: ProjectSchedule, schedules: number) => void;
}
export interface SearchOutcome {
  readonly schedule: ProjectSchedule;
  /** No schedule is shorter. */
  readonly lowerBound: number;
  readonly isProven: boolean;
  readonly schedules: number;
}
export type SearchRefusal =
  | { readonly kind: 'PrecedenceIsCircular' }
  | { readonly kind: 'NobodyHasTheSkill'; readonly activity: number; readonly skill: number; readonly level: number }
  | { readonly kind: 'MoreThanTheCapacity'; readonly activity: number; readonly resource: number }
  | { readonly kind: 'NoModesFitTheStocks' };
