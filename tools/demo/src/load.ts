import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Transport } from './api/client.ts';
import { BRIEFS, loadBrief } from './brief.ts';
import { quietMarket, type DemoAccess } from './market.ts';
import { Play } from './play/play.ts';
import { settle } from './play/settle.ts';
import { Stage } from './play/stage.ts';
import { Teller } from './story/teller.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface LoadOptions {
  readonly url: string;
  /** How every request of every person travels; agents are processes and travel by themselves. */
  readonly send: Transport;
  readonly demo: DemoAccess | undefined;
}

/** The people of the examples as load: the same plays, told to nobody and proven by somebody else. */
export interface LoadPlayers {
  readonly briefs: readonly string[];
  /** One brief from the sign-ups to the last payment. At most one play of a brief at a time. */
  play(brief: string): Promise<PlayedLoad>;
  /** Everybody who is still on the market leaves it. */
  leave(): Promise<void>;
}

export interface PlayedLoad {
  readonly blocks: number;
  readonly invoices: number;
}

export async function main({ url, send, demo }: LoadOptions): Promise<LoadPlayers> {
  await quietMarket(url, demo);
  const playing = new Set<Play>();
  const leave = async (): Promise<void> => {
    await Promise.allSettled([...playing].map((play) => play.leave()));
  };
  // Agents are processes of their own and would outlive a load that is interrupted.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
  return {
    briefs: BRIEFS,
    play: async (name) => {
      const brief = loadBrief(join(ROOT, 'examples', name));
      const network = BRIEFS.findIndex((each) => each === name);
      const play = new Play(new Stage({ url, brief, teller: silentTeller(), network, send }));
      playing.add(play);
      try {
        await play.gather(join(ROOT, 'dist/agents'));
        await play.launch();
        await play.work();
        const paid = await settle(play);
        return { blocks: play.run.blocks.length, invoices: paid.length };
      } finally {
        playing.delete(play);
        await play.leave();
      }
    },
    leave,
  };
}

function silentTeller(): Teller {
  return new Teller({ write: () => undefined }, { isPlain: true });
}
