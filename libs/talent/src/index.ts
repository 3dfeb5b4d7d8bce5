import type { Listener, Migration } from '@muster/platform';
import { Talent1764000000003 } from './persistence/migrations/0001-talent.ts';
import { Talent1764000000046 } from './persistence/migrations/0046-search.ts';
import { Talent1764000000047 } from './persistence/migrations/0047-outcomes.ts';
import { Talent1764000000048 } from './persistence/migrations/0048-opinions.ts';
import { Talent1764000000049 } from './persistence/migrations/0049-covering.ts';

export { Talent, type SeatNeed } from './application/talent.ts';
export { SaveWorker, type SaveWorkerRequest } from './application/save-worker.ts';
export { SetAvailability } from './application/set-availability.ts';
export { availabilityChanged, workerSaved } from './application/talent-events.ts';
export type { LanguageLevel } from './domain/language.ts';
export { fit, type Fit, type Need, type ToOwnersCurrency } from './domain/matching.ts';
export type { LanguageOffer, Profile, SkillOffer } from './domain/profile.ts';
export { findSkill, isKnownSkill, similarSkills, SKILL_FAMILIES } from './domain/skill-catalogue.ts';
export type { Skill, SkillLevel } from './domain/skill.ts';
export { profileOf, type WorkerCard, type WorkerId } from './domain/worker-card.ts';
export type { WorkingHours } from './domain/working-hours.ts';
export type { TrackRecord, TrackReport } from './application/track-records.ts';
export { ImportTaxonomy } from './application/taxonomy/import-taxonomy.ts';
export { SearchWorkers, type WorkerFilter } from './application/search-workers.ts';
export type { Outcome } from './domain/track-record/outcome.ts';
export { TalentModule } from './talent.module.ts';
export { entryRows, type EntryRows } from './persistence/search.store.ts';
export { talentTables } from './persistence/tables.ts';
export { talentTypeDefs } from './graphql/type-defs.ts';
export { TalentJobs } from './jobs/talent.jobs.ts';
export type { Affinity } from './application/opinions/opinions.ts';
export const talentMigrations: readonly Migration[] = [
  Talent1764000000003,
  Talent1764000000046,
  Talent1764000000047,
  Talent1764000000048,
  Talent1764000000049,
];
export const talentListeners: readonly Listener[] = [];
