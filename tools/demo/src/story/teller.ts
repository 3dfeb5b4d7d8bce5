import { colours, type Colours } from './colours.ts';

interface Meter {
  readonly name: string;
  done: number;
  total: number;
  note: string;
  isOver: boolean;
}

export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const BAR = 24;
const REDRAW_MS = 120;

/**
 * Tells several plays at once. On a terminal the lines scroll above one progress bar for each play; elsewhere there are only
 * lines, each with the name of its play.
 */
export class Teller {
  readonly #screen: Screen;
  readonly #colours: Colours;
  readonly #meters = new Map<string, Meter>();
  readonly #isLive: boolean;
  readonly #lines = new Map<string, string[]>();
  readonly #startedAt = Date.now();
  #drawn = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(screen: Screen, options: { readonly isPlain?: boolean } = {}) {
    this.#screen = screen;
    this.#isLive = Boolean(screen.isTTY) && !process.env['CI'] && !options.isPlain;
    this.#colours = colours(Boolean(screen.isTTY) && !process.env['NO_COLOR']);
    if (this.#isLive) this.#timer = setInterval(() => this.#draw(), REDRAW_MS).unref();
  }

  get paint(): Colours {
    return this.#colours;
  }

  /** A line of the story of one play. */
  say(play: string, sentence: string): void {
    const at = ((Date.now() - this.#startedAt) / 1000).toFixed(1).padStart(5);
    this.#lines.set(play, [...(this.#lines.get(play) ?? []), `${at} s  ${sentence}`]);
    const tint = this.#colours.byName(play);
    this.#print(`${this.#colours.dim(`${at} s`)}  ${tint(shortName(play).padEnd(7))} ${sentence}`);
  }

  /** A line that belongs to no play. */
  announce(text: string): void {
    this.#print(text);
  }

  meter(play: string, change: Partial<Omit<Meter, 'name'>>): void {
    const meter = this.#meters.get(play) ?? { name: play, done: 0, total: 1, note: '', isOver: false };
    this.#meters.set(play, Object.assign(meter, change));
  }

  linesOf(play: string): readonly string[] {
    return this.#lines.get(play) ?? [];
  }

  close(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#clear();
    this.#meters.clear();
  }

  #print(line: string): void {
    this.#clear();
    this.#screen.write(`${line}\n`);
    if (this.#isLive) this.#draw();
  }

  #draw(): void {
    this.#clear();
    for (const meter of this.#meters.values()) this.#screen.write(`${this.#bar(meter)}\n`);
    this.#drawn = this.#meters.size;
  }

  #clear(): void {
    if (this.#drawn > 0) this.#screen.write(`\x1b[${this.#drawn}A\x1b[0J`);
    this.#drawn = 0;
  }

  #bar({ name, done, total, note, isOver }: Meter): string {
    const filled = Math.round((BAR * Math.min(done, total)) / Math.max(total, 1));
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
    const width = (this.#screen.columns ?? 80) - 1;
    const text = `${isOver ? '✓' : '▸'} ${name.padEnd(20)} ${bar} ${note}`;
    return this.#colours.byName(name)(text.length > width ? `${text.slice(0, width - 1)}…` : text);
  }
}

function shortName(play: string): string {
  return play.split('-')[0] ?? play;
}
