import { parseId } from '@muster/kernel';
import { Ctx, pageRequest, toConnection, type Context, type Db } from '@muster/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { CandidateFact, RoutingReceipt } from '../domain/receipt.ts';
import { receiptById, receiptsOf } from '../persistence/receipt.queries.ts';
import type { ReceiptRow } from '../persistence/receipt.table.ts';

@Resolver()
export class ReceiptResolver {
  constructor(private readonly db: Db) {}

  @Query('routingReceipts')
  async routingReceipts(@Ctx() ctx: Context, @Args() { subjectId, first, after }: ReceiptsArgs) {
    const page = pageRequest(first, after);
    const rows = await this.db.read(ctx, (tx) => receiptsOf(tx, subjectId ?? null, page));
    return toConnection(rows.map(presentReceipt), page, ({ id }) => id);
  }

  @Query('routingReceipt')
  async routingReceipt(@Ctx() ctx: Context, @Args('id') id: string) {
    const receiptId = parseId<'RoutingReceipt'>(id);
    const row = receiptId ? await this.db.read(ctx, (tx) => receiptById(tx, receiptId)) : undefined;
    return row ? presentReceipt(row) : null;
  }
}

interface ReceiptsArgs {
  readonly subjectId?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

function presentReceipt(row: ReceiptRow) {
  const { id, decidedAt, subjectKind, subjectId, title, hash, document } = row;
  const receipt = JSON.parse(document) as RoutingReceipt;
  return {
    id,
    decidedAt,
    subjectKind,
    subjectId,
    title,
    says: receipt.says,
    dataClasses: receipt.task.dataClasses,
    dataOrigin: receipt.task.dataOrigin,
    candidates: receipt.candidates.toSorted(byOutcome).map(presentCandidate),
    catalogueVersion: receipt.catalogueVersion,
    hash,
    document,
  };
}

const OUTCOMES = { chosen: 'CHOSEN', 'passed-over': 'PASSED_OVER', refused: 'REFUSED' } as const;

/** The chosen one first, then who was allowed, cheapest first. */
function byOutcome(left: CandidateFact, right: CandidateFact): number {
  const order = Object.keys(OUTCOMES);
  const outcome = order.indexOf(left.outcome) - order.indexOf(right.outcome);
  return outcome === 0 ? (left.costPerAcceptedMinor ?? 0) - (right.costPerAcceptedMinor ?? 0) : outcome;
}

function presentCandidate({ id, label, kind, country, outcome, reasons, price, quality }: CandidateFact) {
  return {
    id,
    label,
    kind: kind.toUpperCase(),
    country,
    outcome: OUTCOMES[outcome],
    reasons: reasons.map(({ rule, sentence, basis }) => ({ rule, says: sentence, basis })),
    price: { minor: BigInt(price.minor), currency: price.currency },
    qualityLow: quality.low,
    qualityHigh: quality.high,
  };
}
