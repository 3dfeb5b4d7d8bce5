import type { Authenticate } from '@muster/identity';
import { createLog, loader, type Visitor } from '@muster/platform';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { HttpDoor } from './door.ts';
import { startLiveServer } from './live-server.ts';

/** Tells of nothing until the test rings. */
let ring: () => void = () => undefined;
let read = 0;
let begun = 0;

const news = {
  async *subscribe() {
    begun += 1;
    for (;;) {
      await new Promise<void>((resolve) => (ring = resolve));
      yield { news: {} };
    }
  },
};

function testSchema(): GraphQLSchema {
  const schema = buildSchema('type Query { a: Int } type News { read: Int! } type Subscription { news: News! }');
  schema.getSubscriptionType()!.getFields()['news']!.subscribe = news.subscribe;
  const reading = (schema.getType('News') as GraphQLObjectType).getFields()['read']!;
  reading.resolve = (_source, _args, { visitor }: { visitor: Visitor }) => loader(visitor, 'read', () => (read += 1));
  return schema;
}

let server: Server;
let stop: () => Promise<void>;
let url: string;
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const visitor = { ctx: { principal: { kind: 'system', name: 'test' } }, loaders: new Map(), traceId: 't' };
  const door = { isOwnOrigin: () => true, fromHeaders: async () => visitor } as unknown as HttpDoor;
  const authenticate = { dead: async () => new Set() } as unknown as Authenticate;
  const log = createLog('silent', 'test');
  stop = startLiveServer({ server, schema: testSchema(), door, authenticate, log });
});
afterAll(async () => {
  await stop();
  server.close();
});

interface Line {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A connection that speaks the protocol itself, to say what a client library would not. */
async function connect() {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  const lines: Line[] = [];
  socket.on('message', (data) => lines.push(JSON.parse(String(data)) as Line));
  await new Promise((resolve) => socket.once('open', resolve));
  const say = (line: Line) => socket.send(JSON.stringify(line));
  const heard = (type: string, id?: string) => lines.filter((line) => line.type === type && line.id === id);
  say({ type: 'connection_init' });
  await expect.poll(() => heard('connection_ack')).toHaveLength(1);
  const subscribe = (id: string, query: string) => say({ type: 'subscribe', id, payload: { query } });
  return { say, heard, subscribe, close: () => socket.close() };
}

it('gives the place of a subscription that ended to the next one, though nothing was announced meanwhile', async () => {
  const live = await connect();
  for (let index = 0; index < 25; index += 1) {
    const before = begun;
    live.subscribe(`quiet-${index}`, 'subscription { news { read } }');
    await expect.poll(() => begun, { interval: 5 }).toBe(before + 1);
    live.say({ type: 'complete', id: `quiet-${index}` });
  }
  live.subscribe('next', 'subscription { news { read } }');
  await expect
    .poll(() => {
      ring();
      return live.heard('next', 'next').length;
    })
    .toBeGreaterThan(0);
  expect(live.heard('error', 'next')).toEqual([]);
  live.close();
});

it('counts no subscription that was refused', async () => {
  const live = await connect();
  for (let index = 0; index < 25; index += 1) live.subscribe(`wrong-${index}`, 'subscription { nothing }');
  await expect.poll(() => live.heard('error', 'wrong-24')).toHaveLength(1);
  expect(JSON.stringify(live.heard('error', 'wrong-24'))).toContain('Cannot query field');
  live.close();
});

it('refuses the twenty-first at once', async () => {
  const live = await connect();
  for (let index = 0; index < 21; index += 1) live.subscribe(`open-${index}`, 'subscription { news { read } }');
  await expect.poll(() => live.heard('error', 'open-20')).toHaveLength(1);
  expect(live.heard('error', 'open-19')).toEqual([]);
  live.close();
});

it('reads anew for each event, because a loader keeps what it read', async () => {
  const live = await connect();
  live.subscribe('news', 'subscription { news { read } }');
  const told = () => live.heard('next', 'news').map(({ payload }) => JSON.stringify(payload));
  await expect.poll(() => (ring(), told().length)).toBeGreaterThan(2);
  expect(new Set(told()).size).toBe(told().length);
  live.close();
});
