import type { Identity } from '@muster/identity';
import { asId, newId, ok, plainDate, type Result } from '@muster/kernel';
import { publish, type Context, type Db, type Tx } from '@muster/platform';
import { expectedQuality, isWorthRetrying, workerCandidate, type ModelQuestion, type Routing } from '@muster/routing';
import type { Talent, WorkerCard } from '@muster/talent';
import { acceptedPackets, draftById, draftOfBlock, insertDraft, saveDraft } from '../persistence/packet.store.ts';
import { lockRun, runRows, type RunRows } from '../persistence/run.store.ts';
import type { RunBlockRow } from '../persistence/run.tables.ts';
import { affordableModels, MOST_TOKENS, reserveSpend, settleSpend } from './budget/model-spend.ts';
import { draftQuestion } from './draft-question.ts';
import { priceIn } from './offer-terms.ts';
import { seatTask } from './seat-market.ts';
import { draftWritten } from './teams-events.ts';

interface DraftWanted {
  readonly runId: string;
  readonly blockId: string;
  /** The holder's agreement at the time; somebody else may hold the seat by now. */
  readonly offerId: string;
}

/**
 * Routes the task of a block between its holder and the configured models, and lets the model write a draft where it is allowed
 * and the better choice. The holder decides what becomes of it.
 */
export class DraftBlock {
  constructor(
    private readonly db: Db,
    private readonly routing: Routing,
    private readonly talent: Talent,
    private readonly identity: Identity,
  ) {}

  async run(ctx: Context, wanted: DraftWanted): Promise<void> {
    if (this.routing.models().length === 0) return;
    const rows = await this.db.read(ctx, (tx) => runRows(tx, wanted.runId));
    const holder = rows?.holders.find(({ offerId, leftAt }) => offerId === wanted.offerId && !leftAt);
    const card = holder && (await this.talent.card(asId<'Worker'>(holder.workerId)));
    if (!rows || !card) return;
    const home = (await this.identity.workspace(ctx.workspaceId)).country;
    const records = await this.talent.trackRecords([card.id]);
    const record = records.get(card.id) ?? { acceptedBlocks: 0, refusedHandOffs: 0 };
    const draftId = await this.#decide(ctx, { wanted, card, home, quality: expectedQuality(record) });
    if (draftId) await this.#write(ctx, wanted, draftId);
  }

  /** Decided and noted down before anybody is asked, so that a crash in between asks the same model again. */
  async #decide(
    ctx: Context,
    facts: { wanted: DraftWanted; card: WorkerCard; home: string; quality: ReturnType<typeof expectedQuality> },
  ): Promise<string | null> {
    const { wanted, card, home, quality } = facts;
    const outcome: Result<string | null, never> = await this.db.write<string | null, never>(ctx, async (tx) => {
      const rows = await lockRun(tx, wanted.runId);
      const block = rows?.blocks.find(({ id }) => id === wanted.blockId);
      const offer = rows?.offers.find(({ id }) => id === wanted.offerId);
      const price = offer && priceIn(offer, wanted.blockId, 'work');
      if (!rows || !block || !price || !isWanted(rows, block)) return ok(null);
      const known = await draftOfBlock(tx, block.id);
      if (known) return ok(known.text === null ? known.id : null);
      const id = newId<'Draft'>();
      const { run } = rows;
      const terms = { ...run, budget: price, purpose: run.title, on: plainDate(tx.now) };
      const { decision, receiptId } = await this.routing.decide(tx, {
        subjectKind: 'task',
        subjectId: block.id,
        title: `${block.title}, ${run.title}`,
        task: seatTask(
          rows.seats.find((seat) => seat.id === block.seatId)!,
          terms,
          id,
        ),
        candidates: [
          workerCandidate(card, { price, quality }),
          ...affordableModels(this.routing, rows, { home, currency: run.currency }),
        ],
        policy: { requireHumanReview: true },
      });
      const { chosen } = decision;
      if (chosen?.kind !== 'model') return ok(null);
      const model = { modelId: chosen.id, modelLabel: chosen.label, receiptId };
      await insertDraft(tx, {
        id,
        runId: run.id,
        blockId: block.id,
        ...model,
        text: null,
        tokens: null,
        createdAt: tx.now,
      });
      const asked = { id, runId: run.id, blockId: block.id, modelId: chosen.id, modelLabel: chosen.label };
      await reserveSpend(tx, this.routing, { ...asked, home, currency: run.currency });
      return ok(id);
    });
    return outcome.ok ? outcome.value : null;
  }

  async #write(ctx: Context, { runId, blockId }: DraftWanted, draftId: string): Promise<void> {
    const asked = await this.db.read(ctx, async (tx) => {
      const rows = await runRows(tx, runId);
      const draft = await draftById(tx, draftId);
      const block = rows?.blocks.find(({ id }) => id === blockId);
      // The run may have ended, or the block been handed over, since this was decided: then nobody is asked any more.
      if (!rows || !block || !isWanted(rows, block)) return undefined;
      const { currency } = rows.run;
      return draft && { modelId: draft.modelId, currency, question: await questionOf(tx, rows, block) };
    });
    if (!asked) return this.#giveBack(ctx, draftId);
    const { modelId, currency } = asked;
    const answer = await this.routing.ask(modelId, asked.question);
    if (!answer.ok) {
      // Without an answer the holder works as if there were no model; only what may pass is tried again.
      if (isWorthRetrying(answer.refusal)) throw new Error(`${modelId}: ${answer.refusal.kind}`);
      return this.#giveBack(ctx, draftId);
    }
    const { text, tokens, model } = answer.value;
    await this.db.write(ctx, async (tx) => {
      await saveDraft(tx, draftId, { text, tokens });
      await settleSpend(tx, this.routing, { draftId, modelId, tokens, currency });
      const rows = await runRows(tx, runId);
      // An answer that comes too late is kept with what it cost, and shown to nobody.
      if (!rows || isOver(rows)) return ok(undefined);
      await publish(tx, draftWritten, { runId, blockId, draftId, model }, { subjectId: runId });
      return ok(undefined);
    });
  }

  /** Nobody answered, so nothing was spent. */
  async #giveBack(ctx: Context, draftId: string): Promise<void> {
    const none = { draftId, modelId: '', tokens: 0, currency: '' };
    await this.db.write(ctx, async (tx) => ok(await settleSpend(tx, this.routing, none)));
  }
}

function isWanted(rows: RunRows, { state }: RunBlockRow): boolean {
  return !isOver(rows) && (state === 'ready' || state === 'in-progress');
}

function isOver({ run }: RunRows): boolean {
  return run.state === 'cancelled' || run.state === 'closed';
}

async function questionOf(tx: Tx, { run }: RunRows, block: RunBlockRow): Promise<ModelQuestion> {
  const sources = block.inputs.flatMap(({ from }) => (from && from !== 'at-hand' ? [from.blockId] : []));
  const packets = await acceptedPackets(tx, sources);
  return { ...draftQuestion(run, block, packets), maxTokens: MOST_TOKENS.output };
}
