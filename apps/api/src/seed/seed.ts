import { systemModules } from '@muster/assembly';
import {
  Authenticate,
  CreateApiKey,
  SignIn,
  SignUp,
  UpdateBusinessDetails,
  type BusinessDetails,
} from '@muster/identity';
import { money, unwrap } from '@muster/kernel';
import { DepositFunds } from '@muster/ledger';
import type { Config, Context } from '@muster/platform';
import { SaveWorker, Talent, type SaveWorkerRequest } from '@muster/talent';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { agentOperator, agents, freelancers, owner, type DemoFreelancer } from './people.ts';

@Module({})
class SeedModule {
  static forRoot(config: Config): DynamicModule {
    return { module: SeedModule, imports: systemModules({ config, service: 'seed' }) };
  }
}

export interface DemoAccess {
  readonly signIns: readonly {
    readonly role: string;
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }[];
  /** The people one can hire but who are not printed at the start: nobody sits at their desks. */
  readonly others: DemoAccess['signIns'];
  readonly agentKey: string;
}

export interface SeedOptions {
  /** Of everybody. The same one again lets a seed that was interrupted go on where it stopped. */
  readonly password: string;
  readonly tell: (says: string) => void;
}

/** Fills an empty installation with an owner, freelancers to hire and two agents, through the same use cases as everybody. */
export async function seedDemo(config: Config, options: SeedOptions): Promise<DemoAccess> {
  const app = await NestFactory.createApplicationContext(SeedModule.forRoot(config), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await new Seeding(app, options).run();
  } finally {
    await app.close();
  }
}

const nothing = {
  street: null,
  city: null,
  postCode: null,
  region: null,
  taxId: null,
  localTaxNumber: null,
  payoutAccount: null,
};

class Seeding {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly options: SeedOptions,
  ) {}

  async run(): Promise<DemoAccess> {
    const signIns = [{ role: 'owner', ...(await this.#owner()) }];
    const others: DemoAccess['signIns'][number][] = [];
    for (const freelancer of freelancers) {
      const signIn = await this.#freelancer(freelancer);
      (freelancer.hasSignIn ? signIns : others).push({ role: 'freelancer', ...signIn });
    }
    return { signIns, others, agentKey: await this.#agents() };
  }

  async #owner() {
    const { ctx, signIn } = await this.#signUp({ ...owner, key: 'ana', kind: 'business', locale: 'en' });
    const { taxId, street, city, postCode, workspaceName } = owner;
    await this.#details(ctx, {
      ...nothing,
      legalName: `${workspaceName} SARL`,
      taxId,
      street,
      city,
      postCode,
      isSmallBusiness: false,
    });
    const deposit = { amount: money(800_000, 'EUR'), idempotencyKey: 'demo-first-deposit' };
    unwrap(await this.app.get(DepositFunds, { strict: false }).run(ctx, deposit));
    this.options.tell(`${owner.workspaceName} opens its workspace`);
    return signIn;
  }

  async #freelancer(freelancer: DemoFreelancer) {
    const { name, key, country, timeZone, currency, taxId, city, region } = freelancer;
    const { ctx, signIn } = await this.#signUp({
      name,
      key,
      country,
      timeZone,
      currency,
      kind: 'freelancer',
      workspaceName: name,
      locale: 'en',
    });
    await this.#details(ctx, {
      ...nothing,
      legalName: name,
      city,
      region: region ?? null,
      taxId: taxId ?? null,
      localTaxNumber: taxId ? null : `${country}-${key.toUpperCase()}-1`,
      isSmallBusiness: taxId === undefined,
    });
    await this.#worker(ctx, {
      kind: 'person',
      displayName: name,
      headline: freelancer.headline,
      country,
      timeZone,
      languages: Object.entries(freelancer.languages).map(([tag, level]) => ({ tag, level })),
      skills: Object.entries(freelancer.skills).map(([skill, level]) => ({ skill, level })),
      rate: money(freelancer.rateMinor, currency),
    });
    this.options.tell(`${name} joins from ${city}`);
    return signIn;
  }

  async #agents(): Promise<string> {
    const { ctx } = await this.#signUp({ ...agentOperator, key: 'noor', kind: 'agent_operator', locale: 'en' });
    const details = {
      ...nothing,
      legalName: agentOperator.workspaceName,
      city: agentOperator.city,
      isSmallBusiness: true,
    };
    await this.#details(ctx, { ...details, localTaxNumber: 'NL-NOOR-1' });
    for (const agent of agents) {
      await this.#worker(ctx, {
        kind: 'agent',
        displayName: agent.name,
        headline: agent.headline,
        country: agentOperator.country,
        timeZone: agentOperator.timeZone,
        languages: agent.languages.map((tag) => ({ tag, level: 'C2' })),
        skills: Object.entries(agent.skills).map(([skill, level]) => ({ skill, level })),
        rate: money(agent.rateMinor, 'EUR'),
      });
    }
    const scopes = [
      'work:read',
      'work:do',
      'talent:read',
      'files:read',
      'files:write',
      'invoices:read',
      'contracts:read',
    ];
    const key = await this.app
      .get(CreateApiKey, { strict: false })
      .run(ctx, { name: 'Demo key', scopes, expiresOn: null, workerId: null });
    this.options.tell(`${agentOperator.workspaceName} brings two agents`);
    return unwrap(key).secret;
  }

  async #worker(ctx: Context, facts: Omit<SaveWorkerRequest, 'workerId' | 'hours'>): Promise<void> {
    const mine = await this.app.get(Talent, { strict: false }).mine(ctx);
    if (mine.some(({ displayName }) => displayName === facts.displayName)) return;
    unwrap(await this.app.get(SaveWorker, { strict: false }).run(ctx, { ...facts, workerId: null, hours: null }));
  }

  async #details(ctx: Context, details: BusinessDetails): Promise<void> {
    unwrap(await this.app.get(UpdateBusinessDetails, { strict: false }).run(ctx, details));
  }

  async #signUp(person: {
    key: string;
    name: string;
    workspaceName: string;
    kind: 'business' | 'freelancer' | 'agent_operator';
    country: string;
    timeZone: string;
    currency: string;
    locale: string;
  }) {
    const email = `${person.key}@demo.muster.example`;
    const { password } = this.options;
    // One address each, or the limit on sign-ups would stop us.
    const visit = { email, password, device: 'Demo', address: `demo-${person.key}`, traceId: 'seed' };
    const { kind, ...facts } = person;
    const first = await this.app.get(SignUp, { strict: false }).run({ ...facts, ...visit, workspaceKind: kind });
    const isBack = !first.ok && first.refusal.kind === 'EmailTaken';
    const session = isBack ? await this.app.get(SignIn, { strict: false }).run(visit) : first;
    const ctx = await this.app
      .get(Authenticate, { strict: false })
      .run({ cookie: unwrap<{ token: string }, unknown>(session).token, traceId: 'seed' });
    if (!ctx) throw new Error('the demo session is not valid');
    return { ctx, signIn: { name: person.name, email, password } };
  }
}
