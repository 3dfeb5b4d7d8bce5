import { Identity, SignUp, type WorkspaceKind } from '@muster/identity';
import { money, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  SaveWorker,
  SearchWorkers,
  SetAvailability,
  Talent,
  type SaveWorkerRequest,
  type WorkerId,
} from '@muster/talent';
import type { TestDatabase } from '../postgres/test-database.ts';

export interface TalentWorld {
  readonly talent: Talent;
  readonly saving: SaveWorker;
  readonly searching: SearchWorkers;
  readonly settingAvailability: SetAvailability;
  /** A new workspace, seen by its owner. */
  owner(name: string, kind?: WorkspaceKind): Promise<Context>;
  /** A worker of the owner's workspace; what is not said is as for Amina, a translator in Nairobi. */
  worker(ctx: Context, parts?: Partial<SaveWorkerRequest>): Promise<WorkerId>;
}

export const aminaRequest: SaveWorkerRequest = {
  workerId: null,
  kind: 'person',
  displayName: 'Amina Odhiambo',
  headline: 'Medical translator, English and Swahili',
  country: 'KE',
  timeZone: 'Africa/Nairobi',
  languages: [
    { tag: 'sw', level: 'native' },
    { tag: 'en', level: 'C1' },
  ],
  skills: [
    { skill: 'medical-translation', level: 4 },
    { skill: 'translation', level: 5 },
  ],
  rate: money(250_000, 'KES'),
  hours: null,
};

export function talentWorld({ db, clock }: Pick<TestDatabase, 'db' | 'clock'>): TalentWorld {
  const talent = new Talent(db, new Identity(db));
  const saving = new SaveWorker(db);
  const signUp = new SignUp(db, clock, { SIGN_IN_ATTEMPTS_PER_MINUTE: 1_000 });
  return {
    talent,
    saving,
    searching: new SearchWorkers(db, clock),
    settingAvailability: new SetAvailability(db),
    owner: async (name, kind = 'freelancer') => {
      const { personId, sessionId, workspaceId } = unwrap(
        await signUp.run({ ...account(), name, workspaceName: name, workspaceKind: kind }),
      );
      const principal = { kind: 'person', personId, sessionId, name, role: 'owner' } as const;
      return { principal, workspaceId, traceId: 'test', locale: 'en' };
    },
    worker: async (ctx, parts = {}) => unwrap(await saving.run(ctx, { ...aminaRequest, ...parts })).workerId,
  };
}

function account() {
  return {
    email: `${newId()}@example.org`,
    password: 'pain au levain 4 h',
    country: 'KE',
    currency: 'KES',
    timeZone: 'Africa/Nairobi',
    locale: 'en',
    device: 'test',
    address: '10.0.0.1',
    traceId: 'test',
  };
}
