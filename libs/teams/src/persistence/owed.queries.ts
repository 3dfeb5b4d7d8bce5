import type { Tx } from '@muster/platform';

/** A piece of work that was announced as owed: made, looked at, or begun before a cancellation. */
export interface OwedPiece {
  readonly topic: string;
  readonly blockId: string;
  readonly offerId: string;
  readonly workerId: string;
  readonly priceMinor: bigint;
}

const OWED = ['teams.block-accepted', 'teams.block-reviewed', 'teams.block-settled'];

/** The announcements are what upper contexts go by, so they are what counts here too. Oldest first. */
export async function owedPieces(tx: Tx, runId: string): Promise<OwedPiece[]> {
  const rows = await tx.query<Record<'topic' | 'block_id' | 'offer_id' | 'worker_id' | 'price_minor', string>>(
    `SELECT topic, payload ->> 'blockId' AS block_id, payload ->> 'offerId' AS offer_id,
            payload ->> 'workerId' AS worker_id, payload ->> 'priceMinor' AS price_minor
     FROM platform.event WHERE workspace_id = $1 AND subject_id = $2 AND topic = ANY ($3) ORDER BY id`,
    [tx.workspaceId, runId, OWED],
  );
  return rows.map(({ topic, block_id: blockId, offer_id: offerId, worker_id: workerId, price_minor }) => ({
    ...{ topic, blockId, offerId, workerId },
    priceMinor: BigInt(price_minor),
  }));
}
