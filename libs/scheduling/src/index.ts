export {
  weekHours,
  type Absence,
  type AlwaysCalendar,
  type CalendarNeverWorks,
  type CalendarRefusal,
  type Holiday,
  type MinuteSpan,
  type UnknownTimeZone,
  type Weekday,
  type WeeklyCalendar,
  type WeeklyHours,
  type WorkCalendar,
} from './domain/work-calendar.ts';
export {
  addWorkingMinutes,
  nextWorkingInstant,
  workingMinutesBetween,
  workingWindows,
  type WorkingWindow,
} from './domain/working-time.ts';
export {
  MAX_BLOCK_MINUTES,
  type BlockFacts,
  type Plan,
  type PlanBlock,
  type PlanInput,
  type PlanLink,
  type PlannedBlock,
  type PlanRefusal,
  type PlanSeat,
  type WaitsFor,
} from './domain/plan.ts';
export { planTeam } from './domain/plan-team.ts';
export { retime, type MovedBlock, type Retimed } from './domain/retime.ts';
export { findSchedule } from './domain/optimise/find-schedule.ts';
export type {
  Project,
  ProjectActivity,
  ProjectSchedule,
  SearchLimits,
  SearchOutcome,
  SearchRefusal,
} from './domain/optimise/project.ts';
