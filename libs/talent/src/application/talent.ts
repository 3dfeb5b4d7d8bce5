import type { Identity } from '@muster/identity';
import { newId } from '@muster/kernel';
import type { Connection, Context, Db, PageRequest, Tx } from '@muster/platform';
import { toConnection } from '@muster/platform';
import type { LanguageLevel } from '../domain/language.ts';
import { fit } from '../domain/matching.ts';
import { findSkill, SKILLS } from '../domain/skill-catalogue.ts';
import type { Skill, SkillLevel } from '../domain/skill.ts';
import { profileOf, type WorkerCard, type WorkerId } from '../domain/worker-card.ts';
import { countOutcome } from '../persistence/worker.store.ts';
import {
  listedWorkers,
  ownWorkers,
  searchWorkers,
  trackRecordsOf,
  workersWithAll,
  type NamelessCard,
  type TrackRecord,
  type WorkerFilter,
} from '../persistence/worker.queries.ts';

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
    const cards = await this.#named(await this.db.global((rows) => listedWorkers(rows, ids)));
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
    return this.#named(best.map(({ card }) => card));
  }

  /** The workers of the caller's own workspace. */
  async mine(ctx: Context): Promise<WorkerCard[]> {
    return this.#named(await this.db.read(ctx, ownWorkers));
  }

  async search(filter: WorkerFilter, page: PageRequest): Promise<Connection<WorkerCard>> {
    const found = await this.db.global((rows) => searchWorkers(rows, filter, page));
    return toConnection(await this.#named(found), page, ({ id }) => id);
  }

  async trackRecords(ids: readonly WorkerId[]): Promise<Map<WorkerId, TrackRecord>> {
    return this.db.global((rows) => trackRecordsOf(rows, ids));
  }

  /** Counts an accepted block or a refused hand-off. In the caller's transaction, whose effect key makes it count once. */
  async recordOutcome(tx: Tx, workerId: WorkerId, outcome: 'accepted' | 'refused'): Promise<void> {
    const isAccepted = outcome === 'accepted';
    await countOutcome(tx, workerId, { accepted: isAccepted ? 1 : 0, refused: isAccepted ? 0 : 1 });
  }

  skills(): readonly Skill[] {
    return SKILLS;
  }

  /** An id that is no longer in the catalogue keeps its id as label. */
  skillLabel(skill: string): string {
    return findSkill(skill)?.label ?? skill;
  }

  async #named(cards: readonly NamelessCard[]): Promise<WorkerCard[]> {
    const workspaces = await this.identity.workspaces(cards.map(({ workspaceId }) => workspaceId));
    return cards.map((card) => ({ ...card, operatorName: workspaces.get(card.workspaceId)?.name ?? '' }));
  }
}
