import type pg from 'pg';

interface Wire {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  readonly stream: { readonly writableLength: number; once(event: 'drain', listener: () => void): void };
}

/** Streams rows into a table with COPY, waiting whenever the server is slower. @param rows lists of values as PostgreSQL writes them in text */
export async function copyIn(
  client: pg.Client,
  table: string,
  rows: AsyncIterable<readonly (readonly (string | null)[])[]>,
) {
  await new Promise<void>((resolve, reject) => {
    client.query(
      new CopyQuery(`COPY ${table} FROM STDIN`, rows, (error) => (error ? reject(error) : resolve())) as never,
    );
  });
}

/** What `pg` calls at each message of the protocol. */
class CopyQuery {
  constructor(
    private readonly text: string,
    private readonly rows: AsyncIterable<readonly (readonly (string | null)[])[]>,
    private readonly done: (error?: Error) => void,
  ) {}

  submit(wire: Wire): null {
    wire.query(this.text);
    return null;
  }

  handleCopyInResponse(wire: Wire): void {
    void this.#send(wire);
  }

  handleCommandComplete(): void {
    // The answer that counts is the one below.
  }

  handleReadyForQuery(): void {
    this.done();
  }

  handleError(error: Error): void {
    this.done(error);
  }

  async #send(wire: Wire): Promise<void> {
    for await (const batch of this.rows) {
      const text = batch.map((row) => `${row.map(cell).join('\t')}\n`).join('');
      wire.sendCopyFromChunk(Buffer.from(text));
      if (wire.stream.writableLength > 1 << 20)
        await new Promise<void>((drained) => wire.stream.once('drain', drained));
    }
    wire.endCopyFrom();
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cell(value: string | null): string {
  return value === null ? '\\N' : value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!);
}
