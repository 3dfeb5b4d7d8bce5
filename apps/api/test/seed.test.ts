import { parseConfig } from '@muster/platform';
import { openTestDatabase } from '@muster/testing';
import { expect, it } from 'vitest';
import { seedDemo } from '../src/seed/seed.ts';
import { openApi } from './support/test-api.ts';

it('fills an empty installation that people can sign in to', async () => {
  const database = await openTestDatabase();
  const access = await seedDemo(
    parseConfig({ NODE_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'silent' }),
    () => undefined,
  );
  expect(access.others.length).toBeGreaterThan(10);
  await database.close();
  expect(access.signIns.map(({ role }) => role)).toEqual(['owner', 'freelancer', 'freelancer', 'freelancer']);

  const api = await openApi({ DATABASE_URL: database.url });
  const { email, password } = access.signIns[0]!;
  const ana = api.visitor();
  await ana.ask(`mutation { signIn(input: { email: "${email}", password: "${password}" }) { __typename } }`);
  const answer = await ana.ask(
    '{ workers(first: 50) { edges { node { displayName } } } trialBalance { currency difference { minor } } }',
  );
  expect((answer.data?.['workers'] as { edges: unknown[] }).edges.length).toBeGreaterThan(12);
  expect(answer.data?.['trialBalance']).toEqual([{ currency: 'EUR', difference: { minor: '0' } }]);
  const agent = await api.withKey(access.agentKey).ask('{ viewer { workspace { name } } }');
  expect(agent.data).toEqual({ viewer: { workspace: { name: 'Sorgfalt Agents' } } });
  await api.close();
});
