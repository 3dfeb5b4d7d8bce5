import type { Context } from '@muster/platform';
import { openTestDatabase, type TestDatabase } from '../postgres/test-database.ts';
import { TeamWork } from './team-work.ts';
import { BENGALURU, NAIROBI, teamsWorld, type Freelancer, type Models } from './teams.ts';

/** The four blocks of {@link prototypeRequest}, in their order: Diogo makes three, Ravi the last. */
export const PROTOTYPE_BLOCKS = {
  LIST: 'list-the-screens',
  DRAW: 'draw-wireframes',
  DESIGN: 'design-the-screens',
  BUILD: 'build-click-prototype',
} as const;

export interface PrototypeRun {
  readonly database: TestDatabase;
  readonly world: ReturnType<typeof teamsWorld>;
  readonly team: TeamWork;
  /** The client. */
  readonly ana: Context;
  /** Designer in Lisbon. */
  readonly diogo: Freelancer;
  /** Engineer in Bengaluru. */
  readonly ravi: Freelancer;
  /** Lead in Nairobi, who reviews what Diogo makes. */
  readonly lea: Freelancer;
  readonly runId: string;
  /** Payloads, oldest first. */
  eventsOf(topic: string): Promise<Record<string, unknown>[]>;
}

/** A run that was launched, with an offer out to each of three people. Monday morning in Europe. */
export async function openPrototypeRun(models?: Models): Promise<PrototypeRun> {
  const database = await openTestDatabase();
  const world = teamsWorld(database, models);
  const ana = await world.owner('Ana');
  const diogo = await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  const ravi = await world.freelancer('Ravi', { 'frontend-engineering': 4, prototyping: 3 }, { place: BENGALURU });
  const lea = await world.freelancer('Lea', { 'project-management': 4 }, { place: NAIROBI });
  const runId = await world.launch(ana);
  return {
    ...{ database, world, team: new TeamWork(database, world), ana, diogo, ravi, lea, runId },
    eventsOf: async (topic) => {
      const { rows } = await database.owner.query<{ payload: Record<string, unknown> }>(
        'SELECT payload FROM platform.event WHERE topic = $1 ORDER BY id',
        [topic],
      );
      return rows.map(({ payload }) => payload);
    },
  };
}
