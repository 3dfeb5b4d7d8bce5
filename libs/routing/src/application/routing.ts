import { createHash } from 'node:crypto';
import { minorUnits, TRANSFER_CATALOGUE } from '@muster/jurisdictions';
import { err, newId, type Money, type Result } from '@muster/kernel';
import { publish, type Tx } from '@muster/platform';
import type { Candidate, ModelCandidate } from '../domain/candidate.ts';
import type { RoutingPolicy, RoutingRules } from '../domain/decision.ts';
import { estimatePrice, modelCandidate, type ModelProvider, type TokenEstimate } from '../domain/model-catalogue.ts';
import { receiptHashInput } from '../domain/receipt.ts';
import { routeTask, type RouteDecision } from '../domain/route.ts';
import type { Task } from '../domain/task.ts';
import { keepReceipt } from '../persistence/receipt.store.ts';
import type { ReceiptId } from '../persistence/receipt.table.ts';
import { expectedQuality } from './candidates.ts';
import type { ConfiguredModels } from './configured-models.ts';
import { estimateIn } from './estimates.ts';
import { shippedLaw } from './law.ts';
import type { ModelAnswer, ModelClient, ModelQuestion, ModelRefusal } from './model-client.ts';
import { routeDecided } from './routing-events.ts';

export interface RouteQuestion {
  readonly subjectKind: 'seat' | 'task';
  readonly subjectId: string;
  /** What a reader knows the subject by. */
  readonly title: string;
  readonly task: Task;
  /** Prices in the currency of the task's budget; what cannot be compared is refused. */
  readonly candidates: readonly Candidate[];
  readonly policy?: RoutingPolicy;
}

export interface ModelTask {
  /** Country of the workspace that asks: it decides the sovereignty level. */
  readonly home: string;
  /** Currency of the budget. */
  readonly currency: string;
  /** Default: a page in and a page out. */
  readonly tokens?: TokenEstimate;
}

const A_PAGE: TokenEstimate = { input: 4_000, output: 2_000 };
const NOWHERE = '';
const NOTHING_SEEN = { acceptedBlocks: 0, refusedHandOffs: 0 };

/** Who or what does a seat or a task, and why. */
export class Routing {
  readonly #rules: RoutingRules;

  constructor(
    private readonly configured: ConfiguredModels,
    private readonly client: ModelClient,
  ) {
    this.#rules = {
      decideTransfer: shippedLaw,
      versions: { 'data-transfer': TRANSFER_CATALOGUE.asOf },
      catalogueVersion: configured.version,
    };
  }

  /** Decides in the caller's transaction and keeps the receipt in its workspace, also when nobody fits. */
  async decide(tx: Tx, question: RouteQuestion): Promise<{ decision: RouteDecision; receiptId: ReceiptId }> {
    const { subjectKind, subjectId, title, task, candidates, policy = {} } = question;
    const decision = routeTask({ task, candidates, policy, rules: this.#rules, decidedAt: tx.now });
    const document = receiptHashInput(decision.receipt);
    const hash = createHash('sha256').update(document).digest('hex');
    const receiptId = newId<'RoutingReceipt'>();
    await keepReceipt(tx, { id: receiptId, subjectKind, subjectId, title, document, hash, decidedAt: tx.now });
    const chosen = decision.chosen?.id ?? null;
    await publish(tx, routeDecided, { receiptId, subjectKind, chosen }, { subjectId: receiptId });
    return { decision, receiptId };
  }

  /** The same decision without keeping it: for plans and quotes, which bind nobody. */
  preview({ task, candidates, policy = {} }: Omit<RouteQuestion, 'subjectKind' | 'subjectId' | 'title'>, at: Date) {
    return routeTask({ task, candidates, policy, rules: this.#rules, decidedAt: at });
  }

  /** The configured models, as candidates for a task. Without one: at their own currency and the lowest sovereignty level. */
  models(task?: ModelTask): readonly ModelCandidate[] {
    return this.configured.providers.map((provider) =>
      modelCandidate(provider, {
        home: task?.home ?? NOWHERE,
        price: priceOf(provider, task),
        quality: expectedQuality(NOTHING_SEEN, provider.expectedQuality),
      }),
    );
  }

  /** What the operator configured, for showing it. */
  providers(): readonly ModelProvider[] {
    return this.configured.providers;
  }

  /** For comparing prices, never for documents or bookings. */
  estimateIn(amount: Money, currency: string): Money | undefined {
    return estimateIn(amount, currency);
  }

  /** Asks a model. Takes up to minutes: only for jobs that work outside a transaction. */
  async ask(modelId: string, question: ModelQuestion): Promise<Result<ModelAnswer, ModelRefusal>> {
    const provider = this.configured.providers.find(({ id }) => id === modelId);
    if (!provider) return err({ kind: 'UnknownModel', modelId });
    return this.client.complete({ provider, apiKey: this.configured.apiKeyOf(provider), question });
  }
}

/** A price without a rate stays in its own currency, and the budget rule then refuses what it cannot compare. */
function priceOf({ pricePerMillionTokens }: ModelProvider, task: ModelTask | undefined): Money {
  const { currency } = pricePerMillionTokens;
  const price = estimatePrice(pricePerMillionTokens, task?.tokens ?? A_PAGE, minorUnits(currency));
  return estimateIn(price, task?.currency ?? currency) ?? price;
}
