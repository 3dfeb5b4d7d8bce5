import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelServer {
  /** Environment of a system that is about to start: two models, one hosted abroad and one in Kenya. */
  readonly env: Readonly<Record<string, string>>;
  /** How often each model was asked, by its name at the endpoint. */
  readonly asked: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/**
 * An endpoint that speaks like OpenAI's and thinks of nothing. Muster is told that one of its models is hosted in the United States
 * and one in Kenya: routing has to know the difference before it asks.
 */
export async function main(): Promise<ModelServer> {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const model = readModel(body);
      asked.set(model, (asked.get(model) ?? 0) + 1);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answerOf(model)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { MODEL_PROVIDERS: JSON.stringify(providers(`http://127.0.0.1:${port}/v1`)) },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a translator or writer of the examples can do, so that only law, price and quality decide. */
const SKILLS = [
  'translation',
  'medical-translation',
  'plain-language-writing',
  'software-localisation',
  'copywriting',
  'desktop-publishing',
];

function providers(baseUrl: string): unknown[] {
  const shared = {
    baseUrl,
    licence: { name: 'Apache-2.0', commercialUse: 'yes' },
    languages: ['en', 'sw', 'so', 'fr', 'de', 'ar', 'pt'],
    skills: SKILLS.map((skill) => ({ skill, level: 4 })),
    // The same price for both, so that it never decides.
    pricePerMillionTokens: { input: '26', output: '78', currency: 'KES' },
  };
  return [
    { ...shared, id: 'prairie-large', label: 'Prairie Large', model: 'prairie-large', country: 'US' },
    { ...shared, id: 'savanna-small', label: 'Savanna Small', model: 'savanna-small', country: 'KE' },
  ];
}

function answerOf(model: string): unknown {
  const content = 'A first draft, to use or to throw away: every number of the source is kept, every doubt is listed.';
  return {
    id: 'chatcmpl-demo',
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 120, completion_tokens: 24, total_tokens: 144 },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function readModel(body: string): string {
  try {
    return String((JSON.parse(body) as { model?: unknown }).model ?? 'unnamed');
  } catch {
    return 'unreadable';
  }
}
