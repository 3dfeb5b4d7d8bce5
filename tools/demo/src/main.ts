import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BRIEFS, loadBrief } from './brief.ts';
import { quietMarket, type DemoAccess } from './market.ts';
import { Play } from './play/play.ts';
import { settle } from './play/settle.ts';
import { Stage } from './play/stage.ts';
import { emptied } from './collect.ts';
import { proveAll, type Played } from './prove.ts';
import { farewell } from './story/farewell.ts';
import { Teller } from './story/teller.ts';
import { listed } from './story/words.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface DemoOptions {
  /** Names of briefs; all three when there are none. `--plain`: no colours and no progress bars. */
  readonly args: readonly string[];
  readonly url: string;
  readonly demo: DemoAccess | undefined;
  /** Folder of the built agents. */
  readonly programs?: string;
}

/** Plays briefs at the same time on a running system. @returns the exit code: 1 when an invariant fails or a play does */
export async function main({ args, url, demo, programs = join(ROOT, 'dist/agents') }: DemoOptions): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { plain: { type: 'boolean' } },
  });
  const names = positionals.length > 0 ? positionals : [...BRIEFS];
  const unknown = names.find((name) => !existsSync(join(ROOT, 'examples', name, 'brief.json')));
  if (unknown !== undefined) {
    process.stderr.write(
      `There is no example “${unknown}”. Play ${listed(BRIEFS)}, or a folder of your own in examples/.\n`,
    );
    return 1;
  }
  const teller = new Teller(process.stdout, { isPlain: values.plain ?? false });
  const stages = names.map((name, network) => {
    const brief = loadBrief(join(ROOT, 'examples', name));
    return new Stage({ url, brief, teller, network });
  });
  const plays = stages.map((stage) => new Play(stage));
  const bringBack = await quietMarket(url, demo);
  const leaveAll = async (): Promise<void> => {
    await Promise.allSettled([...plays.map((play) => play.leave()), bringBack()]);
  };
  // A play that is interrupted must not leave people on the market who never answer.
  const onSignal = (): void => void leaveAll();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal);
  try {
    const played = await Promise.all(plays.map((play) => playOne(play, programs)));
    const proven = await proveAll(played, join(ROOT, 'out'));
    teller.close();
    farewell(teller, proven, ROOT);
    return proven.every(({ failure, invariants }) => !failure && invariants.every(({ holds }) => holds)) ? 0 : 1;
  } finally {
    teller.close();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal);
    await leaveAll();
  }
}

/** One play that fails does not take the others down. */
async function playOne(play: Play, programs: string): Promise<Played> {
  const { stage } = play;
  emptied(join(ROOT, 'out', stage.brief.name));
  try {
    await stage.timed('gatherMs', () => play.gather(programs));
    await stage.timed('launchMs', () => play.launch());
    await stage.timed('workMs', () => play.work());
    const paid = await stage.timed('settleMs', () => settle(play));
    stage.teller.meter(stage.brief.name, { done: 1, total: 1, note: 'paid', isOver: true });
    return { play, paid, failure: undefined };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    stage.say(stage.teller.paint.red(`The play stops: ${failure.message}`));
    stage.teller.meter(stage.brief.name, { note: 'stopped', isOver: true });
    return { play, paid: [], failure };
  }
}
