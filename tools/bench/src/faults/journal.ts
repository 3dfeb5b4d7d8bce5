import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One mutation that Muster acknowledged, as the one who asked for it wrote it down. */
export interface Acknowledgement {
  readonly at: string;
  /** The mutation: `depositFunds`. */
  readonly operation: string;
  readonly key: string;
  /** What came back: its typename and ids, and what else the check looks at. */
  readonly answer: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
  /** How many requests with this key were sent at the same time. */
  readonly copies: number;
}

/** What the clients know for sure. It lies in a file that is only appended to, and a line is written after the answer arrived. */
export class Journal {
  readonly file: string;
  readonly #byOperation = new Map<string, number>();

  constructor(file: string) {
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }

  write(acknowledgement: Acknowledgement): void {
    appendFileSync(this.file, `${JSON.stringify(acknowledgement)}\n`);
    this.#byOperation.set(acknowledgement.operation, this.of(acknowledgement.operation) + 1);
  }

  of(operation: string): number {
    return this.#byOperation.get(operation) ?? 0;
  }

  get byOperation(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#byOperation].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }

  get total(): number {
    return [...this.#byOperation.values()].reduce((sum, count) => sum + count, 0);
  }
}
