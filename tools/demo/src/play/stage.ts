import { randomBytes } from 'node:crypto';
import { Client, type Transport } from '../api/client.ts';
import type { Run } from '../api/shapes.ts';
import type { Brief, Business } from '../brief.ts';
import type { Teller } from '../story/teller.ts';
import { Bell } from './bell.ts';
import { Visitor } from './visitor.ts';

/** What the script of the brief asked for and what came of it. */
export interface Happenings {
  declinedBy: string | null;
  refusedBy: string | null;
  lateAsked: string | null;
  lateAnswered: string | null;
  leftBy: string | null;
  takenOverBy: string | null;
  liveLines: number;
}

/** What everybody in one play shares. */
export class Stage {
  readonly url: string;
  readonly brief: Brief;
  readonly teller: Teller;
  /** Makes e-mail addresses and idempotency keys of this play its own. */
  readonly id = randomBytes(5).toString('hex');
  readonly bell = new Bell();
  readonly happened: Happenings = {
    declinedBy: null,
    refusedBy: null,
    lateAsked: null,
    lateAnswered: null,
    leftBy: null,
    takenOverBy: null,
    liveLines: 0,
  };
  readonly startedAt = Date.now();
  readonly durationsMs: Record<string, number> = {};
  /** The run as its owner saw it last. */
  run: Run | undefined;
  runId = '';
  #visitors = 0;
  readonly #network: number;
  readonly #send: Transport | undefined;

  /** @param network tells plays apart that run at the same time, 0 to 2 */
  constructor(options: { url: string; brief: Brief; teller: Teller; network: number; send?: Transport }) {
    this.url = options.url;
    this.brief = options.brief;
    this.teller = options.teller;
    this.#network = options.network;
    this.#send = options.send;
  }

  /** Everybody comes from an address of their own; these ranges belong to nobody (RFC 5737). */
  visitor(business: Business, key: string): Visitor {
    const networks = ['192.0.2', '198.51.100', '203.0.113'];
    this.#visitors += 1;
    const address = `${networks[this.#network % networks.length]}.${this.#visitors}`;
    return new Visitor(new Client(this.url, address, this.#send), business, `${key}.${this.id}@example.org`);
  }

  say(sentence: string): void {
    this.teller.say(this.brief.name, sentence);
  }

  /** How long a part of the play took, for the summary. */
  async timed<T>(name: string, work: () => Promise<T>): Promise<T> {
    const from = Date.now();
    try {
      return await work();
    } finally {
      this.durationsMs[name] = Date.now() - from;
    }
  }
}
