import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { ApiVisitor } from './test-api.ts';

export interface Live {
  /** @param hear gets each event or error as JSON */
  hear(request: { query: string; variables?: Readonly<Record<string, unknown>> }, hear: (text: string) => void): void;
  close(): Promise<void>;
}

/** A graphql-ws connection as the visitor. @param onRefused called when the server turned the connection away */
export function openLive(url: string, visitor: ApiVisitor, onRefused: () => void = () => undefined): Live {
  const { cookie, bearer } = visitor;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { ...(cookie ? { cookie } : {}), origin: url } });
      this.on('error', () => undefined);
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    connectionParams: bearer ? { authorization: `Bearer ${bearer}` } : {},
    on: { closed: (event) => void ((event as { code: number }).code === 4403 && onRefused()) },
  });
  return {
    hear: ({ query, variables }, hear) => {
      client.subscribe(
        { query, ...(variables ? { variables } : {}) },
        {
          next: (message) => hear(JSON.stringify(message)),
          error: (error) => hear(JSON.stringify({ errors: error instanceof Error ? error.message : error })),
          complete: () => undefined,
        },
      );
    },
    close: async () => client.dispose(),
  };
}
