export {
  weekHours,
  type MinuteSpan,
  type Weekday,
  type WeeklyHours,
  type WorkCalendar,
} from './domain/work-calendar.ts';
export { addWorkingMinutes, nextWorkingInstant, workingMinutesBetween, workingWindows } from './domain/working-time.ts';
export type { Plan, PlanBlock, PlanInput, PlanRefusal } from './domain/plan.ts';
export { planTeam } from './domain/plan-team.ts';
export { retime, type Retimed } from './domain/retime.ts';
export { findSchedule } from './domain/optimise/find-schedule.ts';
export type { Project, ProjectActivity, ProjectSchedule } from './domain/optimise/project.ts';
export { optimiseTeam } from './domain/team/optimise-team.ts';
export { paretoFront } from './domain/team/pareto-front.ts';
export type {
  TeamPlan,
  TeamProblem,
  TeamProgress,
  TeamRefusal,
  TeamSearchOptions,
} from './domain/team/team-problem.ts';
export { planInThread, type ThreadedOutcome, type ThreadedSearch } from './application/plan-in-thread.ts';
