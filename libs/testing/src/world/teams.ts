import { DepositFunds, Ledger } from '@muster/ledger';
import { Identity, SignUp, type WorkspaceKind } from '@muster/identity';
import { money, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { Routing } from '@muster/routing';
import { SaveWorker, Talent, type SaveWorkerRequest, type WorkerId } from '@muster/talent';
import {
  AnswerOffer,
  CancelRun,
  CloseRun,
  DeliverPacket,
  DraftBlock,
  EditBlueprint,
  FillSeat,
  GiveEstimate,
  HiringJobs,
  LaunchRun,
  PauseRun,
  ProposeBlueprint,
  QuoteBlueprint,
  ReleaseSeat,
  ResumeRun,
  ReviewPacket,
  SeatMarket,
  runningUseCases,
  StartBlock,
  TeamsJobs,
  type LaunchRunRequest,
  type ProposeBlueprintRequest,
} from '@muster/teams';
import { documentsWorld } from './documents.ts';
import { drainIntents } from '../postgres/drain-intents.ts';
import type { TestDatabase } from '../postgres/test-database.ts';

export interface Place {
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
}
export const TORONTO: Place = { country: 'CA', currency: 'CAD', timeZone: 'America/Toronto' };
export const LYON: Place = { country: 'FR', currency: 'EUR', timeZone: 'Europe/Paris' };
export const LISBON: Place = { country: 'PT', currency: 'EUR', timeZone: 'Europe/Lisbon' };
export const NAIROBI: Place = { country: 'KE', currency: 'KES', timeZone: 'Africa/Nairobi' };
export const BENGALURU: Place = { country: 'IN', currency: 'INR', timeZone: 'Asia/Kolkata' };

export interface Freelancer {
  /** The freelancer's own workspace, seen by its owner. */
  readonly ctx: Context;
  readonly workerId: WorkerId;
}

/** Who is there, without any team yet. */
export function peopleWorld({ db, clock }: Pick<TestDatabase, 'db' | 'clock'>) {
  const signUp = new SignUp(db, clock, { SIGN_IN_ATTEMPTS_PER_MINUTE: 100_000 });
  const saving = new SaveWorker(db);
  const owner = async (name: string, place: Place = LYON, kind: WorkspaceKind = 'business'): Promise<Context> => {
    const { personId, sessionId, workspaceId } = unwrap(await signUp.run(account(name, place, kind)));
    const principal = { kind: 'person', personId, sessionId, name, role: 'owner' } as const;
    return { principal, workspaceId, traceId: 'test', locale: 'en' };
  };
  const worker = async (ctx: Context, parts: Partial<SaveWorkerRequest>): Promise<WorkerId> =>
    unwrap(await saving.run(ctx, { ...anybody, ...parts })).workerId;
  const freelancer = async (
    name: string,
    skills: Record<string, number>,
    parts: Partial<SaveWorkerRequest> & { place?: Place } = {},
  ): Promise<Freelancer> => {
    const { place = LISBON, ...rest } = parts;
    const ctx = await owner(name, place, rest.kind === 'agent' ? 'agent_operator' : 'freelancer');
    const { country, timeZone, currency } = place;
    const list = Object.entries(skills).map(([skill, level]) => ({ skill, level }));
    const facts = { displayName: name, country, timeZone, rate: money(5_000, currency), skills: list };
    return { ctx, workerId: await worker(ctx, { ...facts, ...rest }) };
  };
  return { owner, worker, freelancer };
}

/** Which models there are, and what they answer. */
export type Models = ConstructorParameters<typeof Routing>;
const NO_MODELS: Models = [
  { providers: [], version: 'none', apiKeyOf: () => null },
  { complete: () => Promise.reject(new Error('no model is configured')) },
];

/** What an owner of {@link plansWorld} begins with, in their own currency. */
export const FUNDS_MINOR = 100_000_000n;

/** Plans on top of {@link peopleWorld}: what it takes to come from a brief to quotes. */
export function plansWorld(database: TestDatabase, models: Models = NO_MODELS) {
  const { db, clock } = database;
  const identity = new Identity(db);
  const talent = new Talent(db, identity);
  const ledger = new Ledger();
  const routing = new Routing(...models);
  const market = new SeatMarket(talent, routing);
  const settings = { PLATFORM_FEE_BASIS_POINTS: 500, HOLD_MINUTES: 10 };
  const quoting = new QuoteBlueprint(market, identity, clock, settings);
  const documents = documentsWorld(database);
  const proposing = new ProposeBlueprint(db, identity, documents.files);
  const editing = new EditBlueprint(db);
  const propose = async (ctx: Context, parts: Partial<ProposeBlueprintRequest> = {}) =>
    unwrap(await proposing.run(ctx, { ...prototypeRequest, ...parts }));
  const people = peopleWorld(database);
  const depositing = new DepositFunds(db, ledger);
  /** With money for a few teams: nobody is asked before their price is set aside. */
  const owner: typeof people.owner = async (name, place = LYON, kind = 'business') => {
    const ctx = await people.owner(name, place, kind);
    const amount = money(FUNDS_MINOR, place.currency);
    if (kind === 'business') unwrap(await depositing.run(ctx, { amount, idempotencyKey: newId() }));
    return ctx;
  };
  return {
    ...people,
    ...{ owner, depositing },
    ...{ identity, talent, ledger, routing, market, settings, quoting, documents, proposing, editing, propose },
  };
}

/** Running teams on top of {@link plansWorld}, with promised work done on demand instead of by a worker process. */
export function teamsWorld(database: TestDatabase, models: Models = NO_MODELS) {
  const plans = plansWorld(database, models);
  const { db } = database;
  const { files } = plans.documents;
  const launching = new LaunchRun(db, plans.quoting, files, plans.ledger, plans.settings);
  const answering = new AnswerOffer(db, files);
  const filling = new FillSeat(db, plans.market, plans.ledger, files, plans.settings);
  const drafting = new DraftBlock(db, plans.routing, plans.talent, plans.identity);
  const running = runningUseCases({ db, files, identity: plans.identity, launching });
  const jobs = new TeamsJobs(filling, drafting, plans.talent, running.watching);
  const hiringJobs = new HiringJobs(db, filling, plans.talent);
  const drain = () => drainIntents(database, [...jobs.handlers, ...hiringJobs.handlers]);
  const launch = async (
    ctx: Context,
    parts: Partial<ProposeBlueprintRequest> & { variant?: LaunchRunRequest['variant'] } = {},
  ): Promise<string> => {
    const { variant = 'people-only', ...brief } = parts;
    const { id: blueprintId } = await plans.propose(ctx, brief);
    const request = { blueprintId, variant, idempotencyKey: newId() };
    const { runId } = unwrap(await launching.run(ctx, request));
    await drain();
    return runId;
  };
  const working = {
    ...running,
    starting: new StartBlock(db),
    delivering: new DeliverPacket(db, files),
    reviewing: new ReviewPacket(db, plans.identity),
    estimating: new GiveEstimate(db),
    releasing: new ReleaseSeat(db, files),
    pausing: new PauseRun(db),
    resuming: new ResumeRun(db),
    cancelling: new CancelRun(db, files),
    closing: new CloseRun(db, files),
  };
  return { ...plans, ...working, launching, answering, filling, jobs, hiringJobs, drain, launch };
}

/** A sketch is at hand, a click prototype is wanted: four blocks, a designer, an engineer and a lead. */
export const prototypeRequest: ProposeBlueprintRequest = {
  title: 'Lunch club app',
  brief: 'Turn the attached napkin sketch with 2 screens into a click prototype.',
  wanted: [{ type: 'click-prototype' }],
  atHand: [{ type: 'napkin-sketch', text: 'Two boxes and an arrow', fileIds: [] }],
  languages: [],
  deadline: null,
  budget: money(200_000, 'EUR'),
  dataClasses: ['none'],
  dataOrigin: null,
  fileIds: [],
  isDryRun: false,
};

const anybody: SaveWorkerRequest = {
  workerId: null,
  kind: 'person',
  displayName: 'Somebody',
  headline: 'Does good work',
  country: 'PT',
  timeZone: 'Europe/Lisbon',
  languages: [{ tag: 'en', level: 'C1' }],
  skills: [{ skill: 'project-management', level: 3 }],
  rate: money(5_000, 'EUR'),
  hours: null,
};

function account(name: string, place: Place, workspaceKind: WorkspaceKind) {
  return {
    email: `${newId()}@example.org`,
    password: 'pain au levain 4 h',
    name,
    workspaceName: `${name} & co`,
    workspaceKind,
    ...place,
    locale: 'en',
    device: 'test',
    address: '10.0.0.1',
    traceId: 'test',
  };
}
