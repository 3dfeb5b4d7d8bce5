import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './random.ts';
import type { StubbornClients } from './stubborn.ts';
import { Till } from './till.ts';

/** The people of the demo, loaded from where they live: nobody imports a tool. */
export interface Players {
  readonly briefs: readonly string[];
  play(brief: string): Promise<{ readonly blocks: number; readonly invoices: number }>;
  leave(): Promise<void>;
}

export interface LoadOptions {
  readonly url: string;
  readonly clients: StubbornClients;
  readonly players: Players;
  readonly chance: Chance;
  /** No play begins later than this. Those that are under way are played to their end, so that the last faults hit a busy system. */
  readonly forMs: number;
  readonly say: (line: string) => void;
}

export interface LoadDone {
  readonly plays: number;
  readonly blocks: number;
  readonly invoices: number;
  readonly deposits: number;
  readonly tookMs: number;
  /** Plays that did not come to their end, with the reason. */
  readonly failures: readonly string[];
}

const TILLS = 3;

/** The briefs over and over, side by side, and tills beside them. */
export async function runLoad(options: LoadOptions): Promise<LoadDone> {
  const { url, clients, players, chance, forMs, say } = options;
  const startedAt = Date.now();
  const end = startedAt + forMs;
  const over = new AbortController();
  const tills = Array.from({ length: TILLS }, (_, number) => new Till({ url, clients, chance, number }));
  await Promise.all(tills.map((till) => till.open()));
  const ringing = Promise.all(tills.map((till) => till.ring(over.signal)));
  // Whoever waits for it hears of a failure later; nobody is to be taken down by it now.
  ringing.catch(() => undefined);
  const sum = { plays: 0, blocks: 0, invoices: 0 };
  const failures: string[] = [];
  const playOver = async (brief: string, index: number): Promise<void> => {
    await sleep(index * 400);
    for (let round = 1; round === 1 || Date.now() < end; round += 1) {
      try {
        const { blocks, invoices } = await players.play(brief);
        sum.plays += 1;
        sum.blocks += blocks;
        sum.invoices += invoices;
        say(`${brief}, round ${round}: ${blocks} blocks accepted, ${invoices} invoices paid`);
      } catch (error) {
        failures.push(`${brief}, round ${round}: ${error instanceof Error ? error.message : JSON.stringify(error)}`);
        say(`! did not come to its end: ${failures.at(-1)}`);
      }
    }
  };
  await Promise.all(players.briefs.map(playOver));
  await sleep(Math.max(0, end - Date.now()));
  over.abort();
  const deposits = (await ringing).reduce((all, one) => all + one, 0);
  await players.leave();
  return { ...sum, deposits, tookMs: Date.now() - startedAt, failures };
}
