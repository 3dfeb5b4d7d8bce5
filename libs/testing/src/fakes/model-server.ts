import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with the next requests. The last one of a list stays. */
export type ModelBehaviour =
  | { readonly kind: 'answer'; readonly text: string; readonly finishReason?: 'stop' | 'length' }
  /** 429. */
  | { readonly kind: 'busy' }
  /** 503. */
  | { readonly kind: 'unavailable' }
  /** 401: the key is wrong. */
  | { readonly kind: 'wrongKey' }
  /** Takes the request and never says anything. */
  | { readonly kind: 'hang' }
  /** Begins an answer and never ends it. */
  | { readonly kind: 'stall' }
  /** 200 with something that is no JSON. */
  | { readonly kind: 'malformed' }
  /** 200 with JSON that is no completion. */
  | { readonly kind: 'otherShape' }
  /** Sends the caller, with its data, to another address. */
  | { readonly kind: 'redirect'; readonly to: string };

export interface ModelRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly max_tokens?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

export interface FakeModelServer {
  /** Up to and with `/v1`. */
  readonly baseUrl: string;
  readonly requests: readonly ModelRequest[];
  behave(...behaviours: readonly [ModelBehaviour, ...ModelBehaviour[]]): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible server over real HTTP, without streaming. Answers "ok" until told otherwise. */
export async function startModelServer(): Promise<FakeModelServer> {
  const requests: ModelRequest[] = [];
  let script: ModelBehaviour[] = [{ kind: 'answer', text: 'ok' }];
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const body = JSON.parse(text) as ModelRequest['body'];
      requests.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      const behaviour = (script.length > 1 ? script.shift() : script[0]) ?? { kind: 'hang' };
      respond(response, behaviour, body.model);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave: (...behaviours) => {
      script = [...behaviours];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, behaviour: ModelBehaviour, model: string): void {
  switch (behaviour.kind) {
    case 'answer':
      return send(response, 200, completion(model, behaviour.text, behaviour.finishReason ?? 'stop'));
    case 'busy':
      return send(response, 429, { error: { message: 'Rate limit reached', type: 'requests' } });
    case 'unavailable':
      return send(response, 503, { error: { message: 'Overloaded', type: 'server_error' } });
    case 'wrongKey':
      return send(response, 401, { error: { message: 'Incorrect API key', type: 'invalid_request_error' } });
    case 'malformed':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"choices": [');
      return;
    case 'otherShape':
      return send(response, 200, { choices: 'none today' });
    case 'stall':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices": [');
      return;
    case 'redirect':
      response.writeHead(307, { location: behaviour.to });
      response.end();
      return;
    case 'hang':
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  // Clients that retry wait as long as they are told; tests have no half seconds to give away.
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
  response.end(JSON.stringify(body));
}

function completion(model: string, content: string, finishReason: string) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_420_800,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }],
    usage: { prompt_tokens: 12, completion_tokens: 5, total_tokens: 17 },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
