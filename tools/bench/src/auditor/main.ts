import { audit, auditedHandlers, type Acknowledged } from '@muster/testing';
import pg from 'pg';
import { readFileSync } from 'node:fs';
import { defects } from './defects.ts';
import { plantAll } from './plant.ts';

/**
 * `auditor audit|planted [journal]`: looks at the database that `DATABASE_URL` names (its owner's address) and prints one JSON object
 * a line: each finding, or what became of each planted defect. The journal is a file with what clients were told.
 */
const [mode, journal] = process.argv.slice(2);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
try {
  const acknowledged = journal === undefined ? [] : readJournal(journal);
  const options = { handlers: auditedHandlers(), acknowledged };
  if (mode === 'planted') for await (const outcome of plantAll(client, defects, options)) print(outcome);
  else for (const finding of await audit(client, options)) print(finding);
} finally {
  await client.end();
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function readJournal(file: string): Acknowledged[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Acknowledged);
}
