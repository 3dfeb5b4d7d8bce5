import { sqlCheck, type AuditDb, type Check } from './check.ts';

/** A mutation, what it announces, and the fact in both that says what it was about. */
const EFFECTS = [
  ['startBlock', 'teams.block-started', 'blockId'],
  ['deliverPacket', 'teams.packet-delivered', 'blockId'],
  ['acceptPacket', 'teams.block-accepted', 'blockId'],
  ['refusePacket', 'teams.packet-refused', 'blockId'],
  ['giveEstimate', 'teams.estimate-given', 'blockId'],
  ['releaseSeat', 'teams.seat-released', 'seatId'],
  ['acceptOffer', 'teams.seat-filled', 'offerId'],
  ['launchRun', 'teams.run-launched', 'runId'],
  ['pauseRun', 'teams.run-paused', 'runId'],
  ['resumeRun', 'teams.run-resumed', 'runId'],
  ['cancelRun', 'teams.run-cancelled', 'runId'],
  ['closeRun', 'teams.run-closed', 'runId'],
  ['depositFunds', 'ledger.funds-deposited', 'transferId'],
  ['issueInvoice', 'invoicing.invoice-issued', 'invoiceId'],
  ['payInvoice', 'invoicing.payment-sent', 'invoiceId'],
] as const;

const VALUES = EFFECTS.map(([operation, topic, about]) => `('${operation}', '${topic}', '${about}')`).join(', ');

export const historyChecks: readonly Check[] = [
  sqlCheck({
    name: 'each-key-had-one-effect',
    says: 'Every mutation that was done under a key was announced once, and nothing was done twice under one key.',
    tables: ['platform.idempotency', 'platform.event'],
    // An offer that is accepted again under another key stays accepted: that is an answer and no second effect.
    sql: `WITH kinds (operation, topic, about) AS (VALUES ${VALUES}),
          keys AS (
            SELECT k.operation, k.topic, i.outcome ->> k.about AS about, count(*) AS keys
            FROM platform.idempotency i JOIN kinds k ON k.operation = i.operation
            WHERE i.outcome IS NOT NULL GROUP BY 1, 2, 3
          ), effects AS (
            SELECT k.topic, e.payload ->> k.about AS about, count(*) AS effects
            FROM platform.event e JOIN kinds k ON k.topic = e.topic GROUP BY 1, 2
          )
          SELECT k.operation, k.about, k.keys, coalesce(e.effects, 0) AS effects FROM keys k
          LEFT JOIN effects e ON e.topic = k.topic AND e.about = k.about
          WHERE coalesce(e.effects, 0) <> k.keys AND NOT (k.operation = 'acceptOffer' AND e.effects = 1)`,
  }),
  {
    name: 'blocks-took-a-legal-path',
    says: 'Every block was started before it was delivered, delivered in consecutive versions, and accepted once, as the last thing.',
    tables: ['platform.event', 'teams.run_block'],
    run: illegalPaths,
  },
  sqlCheck({
    name: 'receipts-are-as-they-were-written',
    says: 'Every routing receipt has the hash it was stored with.',
    tables: ['routing.receipt'],
    sql: `SELECT workspace_id, id AS receipt_id, hash FROM routing.receipt
          WHERE hash <> encode(sha256(convert_to(document, 'UTF8')), 'hex')`,
  }),
];

interface Step {
  readonly workspace_id: string;
  readonly block_id: string;
  readonly topic: string;
  readonly version: number | null;
}

type Path = { readonly state: 'waiting' | 'started' | 'delivered' | 'refused' | 'accepted'; readonly version: number };

async function illegalPaths(db: AuditDb) {
  // Ids sort by creation, and steps of one run are made one after the other under the lock of the run.
  const { rows } = await db.query<Step>(
    `SELECT workspace_id, payload ->> 'blockId' AS block_id, topic,
            coalesce(payload ->> 'version', payload ->> 'packetVersion')::integer AS version
     FROM platform.event e WHERE topic IN
       ('teams.block-started', 'teams.packet-delivered', 'teams.packet-refused', 'teams.block-accepted')
       AND EXISTS (SELECT 1 FROM teams.run_block b
                   WHERE b.workspace_id = e.workspace_id AND b.id::text = e.payload ->> 'blockId')
     ORDER BY id`,
  );
  return [...Map.groupBy(rows, ({ block_id }) => block_id).values()].flatMap((steps) => {
    const illegal = firstIllegal(steps);
    return illegal ? [{ ...illegal, path: steps.map(({ topic, version }) => `${topic} ${version ?? ''}`.trim()) }] : [];
  });
}

function firstIllegal(steps: readonly Step[]): Step | undefined {
  let path: Path = { state: 'waiting', version: 0 };
  for (const step of steps) {
    const next = advance(path, step);
    if (!next) return step;
    path = next;
  }
  return undefined;
}

/** @returns undefined when the step is not possible from there */
function advance({ state, version }: Path, step: Step): Path | undefined {
  switch (step.topic) {
    case 'teams.block-started':
      // Again after its holder left, or for another version.
      return state === 'delivered' || state === 'accepted' ? undefined : { state: 'started', version };
    case 'teams.packet-delivered':
      if (state === 'waiting' || state === 'accepted' || step.version !== version + 1) return undefined;
      return { state: 'delivered', version: version + 1 };
    case 'teams.packet-refused':
      return state === 'delivered' && step.version === version ? { state: 'refused', version } : undefined;
    default:
      return state === 'delivered' && step.version === version ? { state: 'accepted', version } : undefined;
  }
}
