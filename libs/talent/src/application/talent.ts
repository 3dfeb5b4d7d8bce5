import type { Identity } from '@muster/identity';
import { newId } from '@muster/kernel';
import type { Context, Db, Tx } from '@muster/platform';
import type { LanguageLevel } from '../domain/language.ts';
import { fit } from '../domain/matching.ts';
import { findSkill } from '../domain/skill-catalogue.ts';
import type { SkillLevel } from '../domain/skill.ts';
import { profileOf, type WorkerCard, type WorkerId } from '../domain/worker-card.ts';
import { countsOf, subjectsOf, type Outcome } from '../domain/track-record/outcome.ts';
import { addCounts, countsFor } from '../persistence/outcome.store.ts';
import { rankAgain } from '../persistence/worker.store.ts';
import { recordsOf, type TrackReport } from './track-records.ts';
import { listedWorkers, ownWorkers, workersWithAll } from '../persistence/worker.queries.ts';
import { affinity } from './opinions/opinions.ts';
import { drawn } from './draw.ts';
import { named } from './named.ts';

/** What a seat asks for. */
export interface SeatNeed {
  readonly skills: readonly { readonly skill: string; readonly level: number }[];
  /** BCP 47, all of them. */
  readonly languages: readonly string[];
  readonly kind?: 'person' | 'agent';
}

const MOST_COMPARED = 500;
/** A seat names languages without a level: whoever lists one offers it. */
const ANY_LEVEL: LanguageLevel = 'A1';

/** What upper contexts may ask about people and agents. Cards are public to every workspace; profiles stay in their own. */
export class Talent {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  async cards(ids: readonly WorkerId[]): Promise<Map<WorkerId, WorkerCard>> {
    const cards = await named(this.identity, await this.db.global((rows) => listedWorkers(rows, ids)));
    return new Map(cards.map((card) => [card.id, card]));
  }

  async card(id: WorkerId): Promise<WorkerCard | undefined> {
    return (await this.cards([id])).get(id);
  }

  /** Everybody of any workspace who has all that is asked for, best fit first; equals in a new order every time. */
  async available(need: SeatNeed, limit: number): Promise<WorkerCard[]> {
    const seed = newId<'Shuffle'>();
    const found = await this.db.global((rows) => workersWithAll(rows, need, { limit: MOST_COMPARED, seed }));
    const wanted = {
      skills: need.skills.map(({ skill, level }) => ({ skill, level: level as SkillLevel })),
      languages: need.languages.map((tag) => ({ tag, level: ANY_LEVEL })),
    };
    const best = found
      .map((card) => ({ card, score: fit(profileOf(card), wanted).score }))
      .sort((left, right) => right.score - left.score)
      .slice(0, limit);
    return named(
      this.identity,
      best.map(({ card }) => card),
    );
  }

  /** The workers of the caller's own workspace. */
  async mine(ctx: Context): Promise<WorkerCard[]> {
    return named(this.identity, await this.db.read(ctx, ownWorkers));
  }

  async trackRecords(ids: readonly WorkerId[]): Promise<Map<WorkerId, TrackReport>> {
    return recordsOf(ids, await this.db.global((rows) => countsFor(rows, ids)));
  }

  /**
   * Counts an accepted block or a refused hand-off, for the worker, the kind of block and each skill.
   * In the caller's transaction, whose effect key makes it count once.
   */
  async recordOutcome(tx: Tx, workerId: WorkerId, outcome: 'accepted' | 'refused' | Outcome): Promise<void> {
    const facts = typeof outcome === 'string' ? { isAccepted: outcome === 'accepted' } : outcome;
    await addCounts(tx, workerId, { subjects: subjectsOf(facts), counts: countsOf(facts) });
    await rankAgain(tx, workerId, drawn());
  }

  /** Whose turn it is by the own opinions of the transaction's workspace, see {@link affinity}. */
  affinity(...[tx, about]: Parameters<typeof affinity>): ReturnType<typeof affinity> {
    return affinity(tx, about);
  }

  /** An id that is no longer in the catalogue keeps its id as label. */
  skillLabel(skill: string): string {
    return findSkill(skill)?.label ?? skill;
  }
}
