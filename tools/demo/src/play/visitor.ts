import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CREATE_UPLOAD, FILE, SIGN_UP, UPDATE_BUSINESS } from '../api/account.ts';
import { type Client, Refused, wanted } from '../api/client.ts';
import type { Business } from '../brief.ts';

export type WorkspaceKind = 'BUSINESS' | 'FREELANCER' | 'AGENT_OPERATOR';

const NEWS_MS = 8_000;
const GLANCE_MS = 250;

export interface Example {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Somebody with a workspace of their own, signed in. */
export class Visitor {
  readonly client: Client;
  readonly business: Business;
  readonly email: string;
  #workspaceId = '';

  constructor(client: Client, business: Business, email: string) {
    this.client = client;
    this.business = business;
    this.email = email;
  }

  get workspaceId(): string {
    return this.#workspaceId;
  }

  async signUp(workspaceKind: WorkspaceKind): Promise<void> {
    const { person, name, country, timeZone, currency } = this.business;
    // Nobody signs in with it again: the session is enough for a play.
    const password = randomBytes(18).toString('base64url');
    const input = { email: this.email, password, name: person, workspaceName: name, workspaceKind };
    for (;;) {
      const { signUp } = await this.client.ask(SIGN_UP, { input: { ...input, country, timeZone, currency } });
      const wait = (signUp as { retryAfterSeconds?: number }).retryAfterSeconds;
      if (wait === undefined) {
        this.#workspaceId = wanted(signUp, 'SignedIn', 'signUp').viewer.workspace.id;
        break;
      }
      await sleep((wait + 1) * 1000);
    }
    await this.#fillInBusiness();
  }

  /** @returns the id of the stored file */
  async upload({ name, mediaType, bytes }: Example, runId?: string): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { name, mediaType, sizeBytes: bytes.length, sha256, ...(runId ? { runId } : {}) };
    const { createUpload } = await this.client.ask(CREATE_UPLOAD, { input });
    const slot = wanted(createUpload, 'UploadSlot', 'createUpload');
    await this.client.put(slot.uploadUrl, { bytes, mediaType });
    return slot.file.id;
  }

  /** Reads a file the visitor may read, and checks that it is the one that was stored. */
  async read(fileId: string): Promise<Buffer> {
    const file = await this.#find(fileId);
    if (!file?.downloadUrl) throw new Refused('file', 'NotFound', `File ${fileId} cannot be read by ${this.email}`);
    const bytes = await this.client.get(file.downloadUrl);
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
      throw new Error(`${file.name} arrived with other bytes than it was stored with.`);
    return bytes;
  }

  /** Whoever just took a seat is let in to the files of the run a moment later, when the news of it has arrived. */
  async #find(id: string) {
    for (const end = Date.now() + NEWS_MS; ;) {
      const { file } = await this.client.ask(FILE, { id });
      if (file?.downloadUrl || Date.now() > end) return file;
      await sleep(GLANCE_MS);
    }
  }

  async #fillInBusiness(): Promise<void> {
    const { name, city, street, postCode, region, taxId, localTaxNumber, isSmallBusiness, payoutAccount } =
      this.business;
    const input = { legalName: name, city, street, postCode, isSmallBusiness };
    const rest = Object.entries({ region, taxId, localTaxNumber, payoutAccount }).filter(([, value]) => value);
    const { updateBusinessDetails } = await this.client.ask(UPDATE_BUSINESS, {
      input: { ...input, ...Object.fromEntries(rest) },
    });
    wanted(updateBusinessDetails, 'Workspace', 'updateBusinessDetails');
  }
}
