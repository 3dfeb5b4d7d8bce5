import type { ApiVisitor, TestApi } from '../support/test-api.ts';

/** One id of each kind that the contract takes or gives, all of one side. */
export type IdKind =
  | 'workspace'
  | 'person'
  | 'session'
  | 'apiKey'
  | 'worker'
  | 'file'
  | 'invoiceFile'
  | 'blueprint'
  | 'planBlock'
  | 'planSeat'
  | 'planCriterion'
  | 'team'
  | 'savedPart'
  | 'run'
  | 'block'
  | 'criterion'
  | 'seat'
  | 'offer'
  | 'pool'
  | 'keepFree'
  | 'review'
  | 'ask'
  | 'reviewTask'
  | 'engagement'
  | 'draftInvoice'
  | 'paidInvoice'
  | 'receivedInvoice'
  | 'receipt'
  | 'receiptSubject'
  | 'transfer'
  | 'proposal'
  | 'message'
  | 'event';

export interface SideIds extends Readonly<Record<IdKind, string>> {
  /** The business's first: it owns the run. */
  readonly workspaces: readonly string[];
}

interface Team {
  readonly business: ApiVisitor;
  readonly designer: ApiVisitor;
  readonly engineer: ApiVisitor;
  readonly lead: ApiVisitor;
  readonly runId: string;
}

const PLAN = 'query ($id: ID!) { blueprint(id: $id) { blocks { id criteria { id } } seats { id } teams { id } } }';

export async function idsOfSide(api: TestApi, team: Team): Promise<SideIds> {
  const { business, designer, engineer, lead, runId } = team;
  const [home, seller, maker, asked] = await Promise.all([business, designer, engineer, lead].map(workspaceOf));
  const one = async (sql: string, ...values: unknown[]): Promise<string> => {
    const { rows } = await api.database.owner.query<{ id: string | null }>(sql, values);
    if (!rows[0]?.id) throw new Error(`the world has none of: ${sql}`);
    return rows[0].id;
  };
  const of = (table: string, workspace: string | undefined, where = 'true') =>
    one(`SELECT id FROM ${table} WHERE workspace_id = $1 AND ${where} ORDER BY id LIMIT 1`, workspace);
  const person = await one('SELECT person_id AS id FROM identity.membership WHERE workspace_id = $1', home);
  const blueprint = await one('SELECT blueprint_id AS id FROM teams.run WHERE id = $1', runId);
  const plan = (await business.ask(PLAN, { id: blueprint })).data?.['blueprint'] as {
    blocks: { id: string; criteria: { id: string }[] }[];
    seats: { id: string }[];
    teams: { id: string }[];
  };
  // The block that waits for its maker: most may be done with it.
  const block = await of('teams.run_block', home, `state NOT IN ('accepted') AND run_id = '${runId}'`);
  return {
    workspaces: [home!, seller!, maker!, asked!],
    workspace: home!,
    person,
    session: await one('SELECT id FROM identity.session WHERE person_id = $1 LIMIT 1', person),
    apiKey: await of('identity.api_key', home),
    worker: await of('talent.worker', seller),
    file: await of('documents.file', home),
    invoiceFile: await one('SELECT pdf_file_id AS id FROM invoicing.received_invoice WHERE workspace_id = $1', home),
    blueprint,
    planBlock: plan.blocks[0]!.id,
    planSeat: plan.seats[0]!.id,
    planCriterion: plan.blocks[0]!.criteria[0]!.id,
    team: plan.teams[0]!.id,
    savedPart: await of('teams.saved_part', home),
    run: runId,
    block,
    criterion: await one(`SELECT criteria -> 0 ->> 'id' AS id FROM teams.run_block WHERE id = $1`, block),
    seat: await one('SELECT seat_id AS id FROM teams.run_block WHERE id = $1', block),
    offer: await of('teams.guest_offer', asked, `state IN ('held', 'offered')`),
    pool: await of('teams.pool', home),
    keepFree: await of('teams.guest_keep_free', seller),
    review: await of('teams.review', home),
    ask: await of('teams.ask', home),
    reviewTask: await of('talent.review_task', asked, `state = 'asked'`),
    engagement: await of('contracts.engagement', home),
    draftInvoice: await of('invoicing.invoice', seller, `state = 'draft'`),
    paidInvoice: await of('invoicing.invoice', seller, `state = 'paid'`),
    receivedInvoice: await of('invoicing.received_invoice', home),
    receipt: await of('routing.receipt', home),
    receiptSubject: await one('SELECT subject_id AS id FROM routing.receipt WHERE workspace_id = $1 LIMIT 1', home),
    transfer: await of('ledger.transfer', home),
    proposal: await of('teams.proposal', home),
    message: await of('teams.message', home),
    event: await of('platform.event', home),
  };
}

export async function workspaceOf(visitor: ApiVisitor): Promise<string> {
  const viewer = (await visitor.ask('{ viewer { workspace { id } } }')).data?.['viewer'] as {
    workspace: { id: string };
  };
  return viewer.workspace.id;
}
