import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client as LiveClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Client } from './client.ts';
import type { Document } from './document.ts';

const RETRY_MS = 500;

/** Live news over graphql-ws for one visitor. */
export class Live {
  readonly #socket: LiveClient;

  constructor(client: Client) {
    // A browser sends its cookie by itself; here the socket has to be told.
    class SignedInSocket extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: client.headers });
      }
    }
    this.#socket = createClient({
      url: new URL('/graphql', client.url.replace(/^http/, 'ws')).href,
      webSocketImpl: SignedInSocket,
      retryAttempts: Infinity,
      // Also when nobody listens for a moment: a server that is started again takes some seconds.
      shouldRetry: () => true,
      retryWait: () => sleep(RETRY_MS),
      lazy: false,
      onNonLazyError: () => undefined,
    });
  }

  /** Calls `hear` with every event until {@link close}; an end by error is told once. */
  follow<Answer, Variables extends Record<string, unknown>>(
    document: Document<Answer, Variables>,
    variables: Variables,
    { hear, fail }: { hear: (answer: Answer) => void; fail: (error: unknown) => void },
  ): void {
    this.#socket.subscribe<Answer>(
      { query: document.text, variables },
      {
        next: ({ data, errors }) => {
          if (data) hear(data);
          if (errors?.[0]) fail(errors[0]);
        },
        error: fail,
        complete: () => undefined,
      },
    );
  }

  async close(): Promise<void> {
    await this.#socket.dispose();
  }
}
