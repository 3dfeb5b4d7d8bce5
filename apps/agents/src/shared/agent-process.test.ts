import { err, ok, type Result } from '@muster/kernel';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whoAmI, type Viewer } from './agent-process.ts';
import type { GraphqlClient, RequestRefusal } from './client.ts';

const AWAY: Result<Viewer, RequestRefusal> = err({ kind: 'ServerUnavailable', attempts: 5, lastProblem: 'refused' });
const ME: Result<Viewer, RequestRefusal> = ok({
  viewer: { workspace: { name: 'Sorgfalt' }, apiKey: { name: 'checker', workerId: 'w-1' } },
});

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

/** Answers one after the other, the last one for ever. */
function clientThatAnswers(...answers: readonly Result<Viewer, RequestRefusal>[]): GraphqlClient {
  let asked = -1;
  return {
    request: async <T>() => {
      asked += 1;
      return answers[Math.min(asked, answers.length - 1)] as Result<T, RequestRefusal>;
    },
  };
}
const patience = { signal: new AbortController().signal, waitMs: 1 };

it('waits for a server that is away when the agent starts', async () => {
  expect(await whoAmI(clientThatAnswers(AWAY, AWAY, AWAY, ME), patience)).toEqual(ME);
});

it('takes a refused key as the last word', async () => {
  const refused: Result<Viewer, RequestRefusal> = err({ kind: 'KeyRefused', status: 401 });
  expect(await whoAmI(clientThatAnswers(AWAY, refused, ME), patience)).toEqual(refused);
});

it('stops waiting when it is stopped', async () => {
  const signal = AbortSignal.abort();
  expect(await whoAmI(clientThatAnswers(AWAY), { signal, waitMs: 60_000 })).toEqual(AWAY);
});
