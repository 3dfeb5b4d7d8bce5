import { Contracts, RunAccounts, workAccepted } from '@muster/contracts';
import { Identity, UpdateBusinessDetails, type BusinessDetails } from '@muster/identity';
import {
  AnswerTaxQuestion,
  DeliverInvoice,
  DraftAcceptedWork,
  InvoiceSources,
  InvoicingJobs,
  IssueInvoice,
  PayInvoice,
  ReleaseFunds,
  SettlePayment,
  ShowInvoice,
  type InvoiceId,
} from '@muster/invoicing';
import { newId, ok, unwrap, type WorkspaceId } from '@muster/kernel';
import { Ledger } from '@muster/ledger';
import { publish, type Context } from '@muster/platform';
import { Teams } from '@muster/teams';
import { drainIntents } from '../postgres/drain-intents.ts';
import type { TestDatabase } from '../postgres/test-database.ts';
import { documentsWorld } from './documents.ts';
import { peopleWorld, type Place } from './teams.ts';

export interface Accepted {
  readonly client: Context;
  readonly seller: Context;
  readonly currency: string;
  /** Prices of the accepted blocks, in minor units. */
  readonly prices: readonly number[];
}

const nothing = {
  street: '1 Main Street',
  city: 'Town',
  postCode: '1000',
  region: null,
  taxId: null,
  localTaxNumber: null,
  payoutAccount: null,
};

/** The use cases and jobs of invoicing over a test database. */
function invoicingParts(database: TestDatabase) {
  const { db } = database;
  const settings = { PLATFORM_FEE_BASIS_POINTS: 500 };
  const [identity, contracts, ledger] = [new Identity(db), new Contracts(), new Ledger()];
  const sources = new InvoiceSources(db, identity);
  const { files } = documentsWorld(database);
  const jobs = new InvoicingJobs(
    new DraftAcceptedWork(contracts),
    new DeliverInvoice(db, files, identity, ledger),
    new SettlePayment(db, identity, ledger),
    new ReleaseFunds(new RunAccounts(new Teams()), ledger),
  );
  return {
    ...{ identity, ledger, files, jobs, sources },
    issuing: new IssueInvoice(db, sources, ledger),
    paying: new PayInvoice(db, identity, ledger, settings),
    answering: new AnswerTaxQuestion(db, sources),
    showing: new ShowInvoice(db, sources),
  };
}

/** An agreement as the contracts context leaves it behind in both workspaces. */
async function engage(database: TestDatabase, sellerName: string, { client, seller, currency, prices }: Accepted) {
  const [engagementId, runId] = [newId(), newId()];
  const total = prices.reduce((left, right) => left + right, 0);
  const blocks = prices.map((price) => ({ blockId: newId<'Block'>(), price }));
  for (const workspaceId of new Set([client.workspaceId, seller.workspaceId])) {
    const parties = [newId(), newId(), sellerName, client.workspaceId, seller.workspaceId];
    await database.owner.query(
      `INSERT INTO contracts.engagement VALUES ($1, $2, $3, 'Lunch club', $4, 'Designer', $5, 'person', $6, $6, $7, 'Client', $8, $9, $10, 'terms', now(), NULL)`,
      [workspaceId, engagementId, runId, ...parties, total, currency],
    );
    for (const [position, { blockId, price }] of blocks.entries()) {
      await database.owner.query(
        `INSERT INTO contracts.engaged_block (workspace_id, engagement_id, block_id, duty, position, title, price_minor, accepted_at)
         VALUES ($1, $2, $3, 'work', $4, $5, $6, now())`,
        [workspaceId, engagementId, blockId, position, `Block ${position + 1}`, price],
      );
    }
  }
  return { engagementId, runId, blocks };
}

/** Businesses, accepted work, and everything that follows from it. */
export function invoicingWorld(database: TestDatabase) {
  const { db, owner } = database;
  const parts = invoicingParts(database);
  const people = peopleWorld(database);
  const drain = () => drainIntents(database, parts.jobs.handlers);
  return {
    ...people,
    ...parts,
    drain,
    business: async (name: string, place: Place, details: Partial<BusinessDetails> = {}): Promise<Context> => {
      const ctx = await people.owner(name, place);
      const all = { ...nothing, legalName: name, isSmallBusiness: false, ...details };
      unwrap(await new UpdateBusinessDetails(db).run(ctx, all));
      return ctx;
    },
    /** Work that was accepted: it stands on the seller's draft. */
    draft: async (accepted: Accepted): Promise<InvoiceId> => {
      const { client, seller, currency } = accepted;
      const { name } = await parts.identity.workspace(seller.workspaceId);
      const { engagementId, runId, blocks } = await engage(database, name, accepted);
      const between = {
        engagementId,
        runId,
        clientWorkspaceId: client.workspaceId,
        workerWorkspaceId: seller.workspaceId,
      };
      await db.write(client, async (tx) => {
        for (const { blockId, price } of blocks) {
          await publish(tx, workAccepted, { ...between, blockId, duty: 'work', priceMinor: String(price), currency });
        }
        return ok(undefined);
      });
      await drain();
      return draftOf(owner, seller.workspaceId, engagementId);
    },
    deposit: async (ctx: Context, minor: number, currency: string): Promise<void> => {
      const entries = [
        { account: 'cash', amount: { minor: BigInt(minor), currency } },
        { account: 'owner-funding', amount: { minor: BigInt(-minor), currency } },
      ];
      const posting = { key: `deposit/${newId()}`, source: 'test', says: 'Deposit', entries };
      await db.write(ctx, (tx) => parts.ledger.post(tx, posting));
    },
    balance: (ctx: Context, account: string, currency: string): Promise<bigint> =>
      db.read(ctx, async (tx) => (await parts.ledger.balance(tx, account, currency)).minor),
  };
}

export type InvoicingWorld = ReturnType<typeof invoicingWorld>;

async function draftOf(owner: TestDatabase['owner'], workspaceId: WorkspaceId, engagementId: string) {
  const { rows } = await owner.query<{ id: InvoiceId }>(
    'SELECT id FROM invoicing.invoice WHERE workspace_id = $1 AND engagement_id = $2',
    [workspaceId, engagementId],
  );
  if (!rows[0]) throw new Error('no draft was made');
  return rows[0].id;
}
