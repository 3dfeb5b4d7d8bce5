import { err, unwrap } from '@muster/kernel';
import { startModelServer, type FakeModelServer, type ModelBehaviour } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuredModels } from '../application/configured-models.ts';
import { Routing } from '../application/routing.ts';
import { OpenAiModelClient } from './openai-model-client.ts';

let server: FakeModelServer;
let routing: Routing;
beforeAll(async () => {
  server = await startModelServer();
  routing = routingTo(server.baseUrl);
});
afterAll(() => server.close());

/** Between tries without an answer the client waits about a second. */
const PATIENT_MS = 8_000;

function routingTo(baseUrl: string, totalMs = 900): Routing {
  const provider = {
    id: 'home',
    baseUrl,
    apiKeyEnv: 'HOME_MODEL_KEY',
    model: 'gemma-9b',
    country: 'KE',
    licence: { name: 'Apache-2.0', commercialUse: 'yes' },
    languages: ['en', 'sw'],
    skills: [{ skill: 'translation', level: 3 }],
    pricePerMillionTokens: { input: '0.10', output: '0.40', currency: 'USD' },
  };
  const models = configuredModels(JSON.stringify([provider]), { HOME_MODEL_KEY: 'key-17' });
  return new Routing(models, new OpenAiModelClient({ timeoutMs: 150, totalMs }));
}

const question = { instructions: 'Translate into Swahili.', input: 'Good morning', maxTokens: 200 };

/** The outcome, and how often the server was asked for it. */
async function ask(...behaviours: readonly [ModelBehaviour, ...ModelBehaviour[]]) {
  server.behave(...behaviours);
  const before = server.requests.length;
  const outcome = await routing.ask('home', question);
  return { outcome, tries: server.requests.length - before };
}

describe('a model that answers', () => {
  it('gets instructions and input apart, the key, its own name and the ceiling', async () => {
    const { outcome } = await ask({ kind: 'answer', text: 'Habari za asubuhi' });
    expect(unwrap(outcome)).toEqual({ text: 'Habari za asubuhi', tokens: 17, model: 'gemma-9b' });
    expect(server.requests.at(-1)).toEqual({
      path: '/v1/chat/completions',
      authorization: 'Bearer key-17',
      body: {
        model: 'gemma-9b',
        max_tokens: 200,
        messages: [
          { role: 'system', content: 'Translate into Swahili.' },
          { role: 'user', content: 'Good morning' },
        ],
      },
    });
  });

  it('is asked again when it was busy or away for a moment', async () => {
    const { outcome, tries } = await ask({ kind: 'busy' }, { kind: 'unavailable' }, { kind: 'answer', text: 'late' });
    expect([unwrap(outcome).text, tries]).toEqual(['late', 3]);
  });
});

describe('a model that does not answer', () => {
  it.each([
    [{ kind: 'busy' }, { kind: 'ModelBusy', modelId: 'home' }, 3],
    [{ kind: 'unavailable' }, { kind: 'ModelUnavailable', modelId: 'home', status: 503 }, 3],
    [{ kind: 'hang' }, { kind: 'ModelTimedOut', modelId: 'home' }, 1],
    [{ kind: 'stall' }, { kind: 'ModelTimedOut', modelId: 'home' }, 1],
    [{ kind: 'wrongKey' }, { kind: 'ModelDeclined', modelId: 'home', status: 401 }, 1],
    [{ kind: 'malformed' }, { kind: 'ModelAnswerMalformed', modelId: 'home' }, 1],
    [{ kind: 'otherShape' }, { kind: 'ModelAnswerMalformed', modelId: 'home' }, 1],
    [{ kind: 'answer', text: ' ' }, { kind: 'ModelAnswerMalformed', modelId: 'home' }, 1],
    [{ kind: 'answer', text: 'Habari za', finishReason: 'length' }, { kind: 'ModelAnswerCut', modelId: 'home' }, 1],
  ] as const)('%j becomes the refusal %j', async (behaviour, refusal, leastTries) => {
    const { outcome, tries } = await ask(behaviour);
    expect(outcome).toEqual(err(refusal));
    expect(tries).toBeGreaterThanOrEqual(leastTries);
    expect(tries).toBeLessThanOrEqual(3);
  });

  it('does not carry the data to another address', async () => {
    const elsewhere = await startModelServer();
    server.behave({ kind: 'redirect', to: `${elsewhere.baseUrl}/chat/completions` });
    expect(await routingTo(server.baseUrl, PATIENT_MS).ask('home', question)).toEqual(
      err({ kind: 'ModelUnavailable', modelId: 'home', status: null }),
    );
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('is unavailable when nobody listens, and unknown when nobody configured it', async () => {
    const gone = await startModelServer();
    await gone.close();
    expect(await routingTo(gone.baseUrl, PATIENT_MS).ask('home', question)).toEqual(
      err({ kind: 'ModelUnavailable', modelId: 'home', status: null }),
    );
    expect(await routing.ask('nobody', question)).toEqual(err({ kind: 'UnknownModel', modelId: 'nobody' }));
  });
});
