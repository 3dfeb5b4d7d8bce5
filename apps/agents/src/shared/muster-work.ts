import { createHash, randomUUID } from 'node:crypto';
import type { GraphqlClient, RequestOptions } from './client.ts';
import {
  ACCEPT_OFFER,
  AGENDA,
  CREATE_UPLOAD,
  DECLINE_OFFER,
  DELIVER_PACKET,
  READ_FILE,
  RELEASE_SEAT,
  START_BLOCK,
} from './documents.graphql.ts';
import type { WorkSource } from './work-loop.ts';

/** A minute: longer than Muster needs after one of its processes was killed. */
const NEWS_TRIES = 150;
const NEWS_PAUSE_MS = 400;

/** One piece of what a block takes in. */
export interface Material {
  readonly type: string;
  /** BCP 47, where the plan says it. */
  readonly language: string | null;
  /** Of the file, where it is one: `shop.fr.json`. */
  readonly fileName: string;
  readonly text: string;
}

export interface BlockJob {
  readonly runId: string;
  readonly runTitle: string;
  readonly workerId: string;
  readonly block: BlockView;
  readonly material: readonly Material[];
}

/** What the agent made of it. */
export interface BlockResult {
  /** One sentence for people, next to the criteria. */
  readonly summary: string;
  /** The whole report. */
  readonly file: { readonly name: string; readonly mediaType: string; readonly content: string };
  /** By criterion id; a criterion that is not named was not judged, and the packet says so. */
  readonly passes: Readonly<Record<string, boolean>>;
}

interface BlockView {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly seatId: string;
  readonly state: string;
  readonly actions: readonly string[];
  readonly criteria: readonly { readonly id: string }[];
  readonly outputs: readonly { readonly type: string; readonly label: string }[];
  readonly inputs: readonly {
    readonly artefact: { readonly type: string; readonly language: string | null };
    readonly material: readonly {
      readonly type: string;
      readonly text: string | null;
      readonly fileId: string | null;
    }[];
  }[];
  readonly packets: readonly { readonly version: number }[];
}

interface Agenda {
  readonly offers: readonly { readonly id: string; readonly workerId: string; readonly clientName: string }[];
  readonly myWork: readonly {
    readonly runId: string;
    readonly runTitle: string;
    readonly workerId: string;
    readonly isReview: boolean;
    readonly block: BlockView;
  }[];
}

export interface MusterWorkOptions {
  readonly client: GraphqlClient;
  /** Where signed links that are only a path belong. */
  readonly baseUrl: string;
  /** Makes the one output of its blocks. */
  readonly makes: string;
  /** Null: whatever worker the key may act for. */
  readonly workerId: string | null;
  /** Null: works for everybody. Otherwise offers of other clients are declined. */
  readonly onlyClient: string | null;
  readonly says: (sentence: string) => void;
  /** Between two looks at a file that is not there yet. */
  readonly newsPauseMs?: number;
}

/** A file of the block that is not to be had; asking again does not help, and other work waits. */
class FileUnreadable extends Error {}

type Union = { readonly __typename: string; readonly message?: string };

/** The blocks of an agent, one after the other, over the public API: accepts offers, starts, reads, hands over. */
export class MusterWork implements WorkSource<BlockJob, BlockResult> {
  readonly #options: MusterWorkOptions;

  constructor(options: MusterWorkOptions) {
    this.#options = options;
  }

  async nextWork(): Promise<BlockJob | null> {
    const { offers, myWork } = await this.#ask<Agenda>(AGENDA);
    const isMine = ({ workerId }: { readonly workerId: string }): boolean =>
      this.#options.workerId === null || this.#options.workerId === workerId;
    for (const offer of offers.filter(isMine)) await this.#answer(offer);
    const item = myWork.filter(isMine).find(({ isReview, block }) => !isReview && this.#canDo(block));
    if (!item) return null;
    const block = item.block.actions.includes('start') ? await this.#start(item.runId, item.block) : item.block;
    const { runId, runTitle, workerId } = item;
    if (!block) return null;
    const job: BlockJob = { runId, runTitle, workerId, block, material: [] };
    try {
      return { ...job, material: await this.#read(block) };
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      // Kept, it would be the next piece of work again and again, and everything behind it would wait.
      await this.giveUp(job, error.message);
      this.#options.says(`gives “${block.title}” back: ${error.message}`);
      return null;
    }
  }

  async deliver({ runId, block }: BlockJob, { summary, file, passes }: BlockResult): Promise<void> {
    const fileId = await this.#upload(file, runId);
    const results = block.criteria.map(({ id }) => ({
      criterionId: id,
      passes: passes[id] ?? false,
      note: passes[id] === undefined ? 'An agent cannot judge this; a person has to look.' : summary,
    }));
    const outputs = block.outputs.map(({ type, label }) => ({ name: label, type, fileId }));
    const input = { runId, blockId: block.id, outputs, results, openQuestions: [] };
    const idempotencyKey = keyOf('deliver', block.id, String(block.packets.length));
    await this.#change('deliverPacket', DELIVER_PACKET, { input, idempotencyKey });
  }

  /** Leaves the seat, so that somebody else is asked before the deadline. */
  async giveUp({ runId, block }: BlockJob, reason: string): Promise<void> {
    const input = { runId, seatId: block.seatId, reason };
    // Not derived from the seat: who takes the same seat again may have to leave it again.
    await this.#change('releaseSeat', RELEASE_SEAT, { input, idempotencyKey: randomUUID() });
  }

  #canDo({ actions, outputs }: BlockView): boolean {
    const isKnown = outputs.every(({ type }) => type === this.#options.makes);
    return isKnown && (actions.includes('start') || actions.includes('deliver'));
  }

  async #answer({ id, clientName }: Agenda['offers'][number]): Promise<void> {
    const { onlyClient, says } = this.#options;
    const isWanted = onlyClient === null || onlyClient === clientName;
    const input = { offerId: id, ...(isWanted ? {} : { reason: 'This agent works for one client at the moment.' }) };
    const [field, text] = isWanted
      ? (['acceptOffer', ACCEPT_OFFER] as const)
      : (['declineOffer', DECLINE_OFFER] as const);
    const idempotencyKey = keyOf(field, id);
    const data = await this.#ask<Record<string, Union>>(text, { input }, { idempotencyKey });
    // An offer that is gone is nothing to complain about: somebody was faster, or the hold is over.
    if (data[field]?.__typename === 'Offer' && isWanted) says(`takes the seat that ${clientName} offers.`);
  }

  async #start(runId: string, block: BlockView): Promise<BlockView | null> {
    const input = { runId, blockId: block.id };
    const idempotencyKey = keyOf('start', block.id, String(block.packets.length));
    const data = await this.#ask<{ startBlock: Union & BlockView }>(START_BLOCK, { input }, { idempotencyKey });
    if (data.startBlock.__typename !== 'RunBlock') return null;
    this.#options.says(`starts “${block.title}”.`);
    return data.startBlock;
  }

  #read(block: BlockView): Promise<Material[]> {
    const pieces = block.inputs.flatMap(({ artefact, material }) =>
      material.map((piece) => ({ language: artefact.language, ...piece })),
    );
    return Promise.all(
      pieces.map(async ({ type, language, text, fileId }) => {
        const file = fileId ? await this.#download(fileId) : { fileName: '', text: text ?? '' };
        return { type, language, ...file };
      }),
    );
  }

  async #download(id: string): Promise<{ fileName: string; text: string }> {
    interface Answer {
      readonly file: { readonly name: string; readonly downloadUrl: string | null } | null;
    }
    const find = async (): Promise<Answer['file']> => (await this.#ask<Answer>(READ_FILE, { id })).file;
    let file = await find();
    // Whoever just took a seat is let in to the files of the run a moment later.
    for (let tries = 1; !file?.downloadUrl && tries < NEWS_TRIES; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, this.#options.newsPauseMs ?? NEWS_PAUSE_MS));
      file = await find();
    }
    if (!file?.downloadUrl) throw new FileUnreadable(`The file ${id} cannot be read.`);
    const response = await fetch(new URL(file.downloadUrl, this.#options.baseUrl));
    if (response.status >= 500) throw new Error(`${file.name} could not be downloaded: ${response.status}`);
    if (!response.ok) throw new FileUnreadable(`${file.name} could not be downloaded: ${response.status}`);
    return { fileName: file.name, text: await response.text() };
  }

  async #upload({ name, mediaType, content }: BlockResult['file'], runId: string): Promise<string> {
    const bytes = Buffer.from(content, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { name, mediaType, sizeBytes: bytes.length, sha256, runId };
    type Slot = Union & { readonly uploadUrl: string; readonly file: { readonly id: string } };
    const { createUpload: slot } = await this.#ask<{ createUpload: Slot }>(CREATE_UPLOAD, { input });
    if (slot.__typename !== 'UploadSlot') throw new Error(`The report was not taken: ${slot.message}`);
    const headers = { 'content-type': mediaType };
    const url = new URL(slot.uploadUrl, this.#options.baseUrl);
    const response = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
    if (!response.ok) throw new Error(`The report was not stored: ${response.status}`);
    return slot.file.id;
  }

  async #change(
    field: string,
    text: string,
    { input, idempotencyKey }: { input: Record<string, unknown>; idempotencyKey: string },
  ): Promise<void> {
    const data = await this.#ask<Record<string, Union>>(text, { input }, { idempotencyKey });
    const answer = data[field];
    if (answer?.message !== undefined) throw new Error(`${field}: ${answer.message} (${answer.__typename})`);
  }

  async #ask<T>(text: string, variables?: Record<string, unknown>, options?: RequestOptions): Promise<T> {
    const answer = await this.#options.client.request<T>(text, variables, options);
    if (answer.ok) return answer.value;
    const { refusal } = answer;
    const details = refusal.kind === 'RequestRejected' ? refusal.messages.join('; ') : JSON.stringify(refusal);
    throw new Error(`${refusal.kind}: ${details}`);
  }
}

/** The same act has the same key, also after the process was started again. */
function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
