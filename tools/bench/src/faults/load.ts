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

export interface PlaysDone {
  readonly plays: number;
  readonly blocks: number;
  readonly invoices: number;
  /** Plays that did not come to their end, with the reason. */
  readonly failures: readonly string[];
}

const TILLS = 3;
/** Not everybody arrives in the same moment. */
const APART_MS = 400;

export interface PlayOptions {
  readonly players: Players;
  /** No play begins later than this; those that are under way are played to their end. */
  readonly forMs: number;
  readonly say: (line: string) => void;
}

/** All briefs side by side, each over and over. */
export async function playRounds({ players, forMs, say }: PlayOptions): Promise<PlaysDone> {
  const end = Date.now() + forMs;
  const sum = { plays: 0, blocks: 0, invoices: 0 };
  const failures: string[] = [];
  const playOver = async (brief: string, index: number): Promise<void> => {
    await sleep(index * APART_MS);
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
  try {
    await Promise.all(players.briefs.map(playOver));
  } finally {
    await players.leave();
  }
  return { ...sum, failures };
}

export interface TillsOptions {
  readonly url: string;
  readonly clients: StubbornClients;
  readonly chance: Chance;
  /** Stops them. */
  readonly signal: AbortSignal;
}

/** Money at every moment of the load. @returns how many deposits were acknowledged */
export async function ringTills({ url, clients, chance, signal }: TillsOptions): Promise<number> {
  const deposits = await Promise.all(
    Array.from({ length: TILLS }, async (_, number) => {
      const till = new Till({ url, clients, chance, number });
      await till.open();
      return till.ring(signal);
    }),
  );
  return deposits.reduce((sum, count) => sum + count, 0);
}
