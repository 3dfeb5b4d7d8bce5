import { isCurrency } from '@muster/jurisdictions';
import { err, newId, ok, parseId, type Money, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db } from '@muster/platform';
import type { LanguageLevel } from '../domain/language.ts';
import { checkProfile } from '../domain/profile.ts';
import type { SkillLevel } from '../domain/skill.ts';
import { OFFICE_HOURS, profileOf, type WorkerFacts, type WorkerId } from '../domain/worker-card.ts';
import type { WorkingHours } from '../domain/working-hours.ts';
import { lockWorker, saveWorker } from '../persistence/worker.store.ts';
import { drawn } from './draw.ts';
import { mayChange, type NotAllowed } from './may-change.ts';
import { invalid, invalidProfile, type InvalidInput } from './profile-mistakes.ts';
import { workerSaved } from './talent-events.ts';

export interface SaveWorkerRequest {
  /** Null for a new profile. */
  readonly workerId: string | null;
  readonly kind: 'person' | 'agent';
  readonly displayName: string;
  readonly headline: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly { readonly tag: string; readonly level: string }[];
  readonly skills: readonly { readonly skill: string; readonly level: number; readonly evidence?: string | null }[];
  readonly rate: Money;
  /** Null: office hours for people, always for agents. */
  readonly hours: readonly WorkingHours[] | null;
}

export type SaveWorkerRefusal = InvalidInput | { readonly kind: 'NotFound' } | NotAllowed;

const MOST_LANGUAGES = 30;
const MOST_HOURS = 42;

/** Makes or changes a profile and publishes its card. A new worker is available at once. */
export class SaveWorker {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, request: SaveWorkerRequest): Promise<Result<{ workerId: WorkerId }, SaveWorkerRefusal>> {
    if (!may(ctx, 'talent:edit') || !mayChange(ctx, request.workerId))
      return err({ kind: 'NotAllowed', action: 'talent:edit' });
    const checked = checkRequest(request);
    if (!checked.ok) return checked;

    return this.db.write<{ workerId: WorkerId }, SaveWorkerRefusal>(ctx, async (tx) => {
      const known = request.workerId === null ? null : parseId<'Worker'>(request.workerId);
      const before = known ? await lockWorker(tx, known) : undefined;
      if (request.workerId !== null && !before) return err({ kind: 'NotFound' });
      // Offers and engagements rest on the kind: who was hired as a person must not turn into an agent.
      if (before && before.kind !== request.kind) return err(invalid('kind', 'A worker keeps its kind.'));

      const workerId = before?.id ?? newId<'Worker'>();
      const facts = { ...checked.value, isAvailable: before?.isAvailable ?? true };
      await saveWorker(tx, workerId, { facts, draw: drawn() });
      await publish(tx, workerSaved, { workerId, isNew: !before, atMs: tx.now.getTime() }, { subjectId: workerId });
      return ok({ workerId });
    });
  }
}

function checkRequest(request: SaveWorkerRequest): Result<WorkerFacts, InvalidInput> {
  if (!isCurrency(request.rate.currency))
    return err(invalid('rate', `${request.rate.currency} is not a currency such as KES.`));
  if (request.languages.length > MOST_LANGUAGES)
    return err(invalid('languages', `At most ${MOST_LANGUAGES} languages.`));
  if ((request.hours ?? []).length > MOST_HOURS)
    return err(invalid('hours', `At most ${MOST_HOURS} stretches a week.`));
  const facts = factsOf(request);
  const profile = checkProfile(profileOf(facts));
  if (!profile.ok) return err(invalidProfile(profile.refusal));
  return ok({ ...facts, displayName: profile.value.displayName, headline: profile.value.headline });
}

/** Levels are asserted here and judged by `checkProfile` right after. */
function factsOf({ workerId: _, languages, skills, hours, ...rest }: SaveWorkerRequest): WorkerFacts {
  return {
    ...rest,
    languages: languages.map(({ tag, level }) => ({ tag, level: level as LanguageLevel })),
    skills: skills.map(({ skill, level, evidence }) => ({
      skill,
      level: level as SkillLevel,
      ...(evidence?.trim() && { evidence: evidence.trim() }),
    })),
    hours: rest.kind === 'agent' ? [] : (hours ?? OFFICE_HOURS).map(({ weekday, from, to }) => ({ weekday, from, to })),
    isAvailable: true,
  };
}
