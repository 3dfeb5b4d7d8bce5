import { parseConfig } from '@muster/platform';
import { openTestDatabase } from '@muster/testing';
import { expect, it } from 'vitest';
import { seedDemo } from '../src/seed/seed.ts';
import { openApi } from './support/test-api.ts';

const password = 'demo-of-the-test';

it('fills an empty installation that people can sign in to, also when it was interrupted in between', async () => {
  const database = await openTestDatabase();
  const config = parseConfig({ NODE_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  const count = async (table: string) =>
    Number((await database.owner.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]?.count);
  const told: string[] = [];
  // Somebody pressed Ctrl-C when the third workspace was there.
  const tell = (says: string) => {
    if (told.push(says) === 3) throw new Error('interrupted');
  };
  await expect(seedDemo(config, { password, tell })).rejects.toThrow('interrupted');
  expect(await count('identity.person')).toBe(3);

  const access = await seedDemo(config, { password, tell: () => undefined });
  const freelancers = access.signIns.length + access.others.length - 1;
  expect(await count('identity.person')).toBe(1 + freelancers + 1);
  expect(await count('talent.worker')).toBe(freelancers + 2);
  expect(await count('ledger.transfer')).toBe(1);
  await expect(seedDemo(config, { password: 'somebody else’s', tell: () => undefined })).rejects.toThrow(
    'WrongEmailOrPassword',
  );
  expect(access.others.length).toBeGreaterThan(10);
  await database.close();
  expect(access.signIns.map(({ role }) => role)).toEqual(['owner', 'freelancer', 'freelancer', 'freelancer']);

  const api = await openApi({ DATABASE_URL: database.url });
  const { email } = access.signIns[0]!;
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
