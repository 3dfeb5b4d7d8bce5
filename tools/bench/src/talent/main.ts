import { allListeners, allMigrations, allTables } from '@muster/assembly';
import { systemClock } from '@muster/kernel';
import { Db, ListenerRegistry, migrate, openDataSource, roleUrl } from '@muster/platform';
import { SearchWorkers } from '@muster/talent';
import { loadCity } from './load.ts';
import { measure, type Measured } from './measure.ts';

/**
 * `main <workers>`: loads a city of that size into the empty database that `DATABASE_URL` names, then searches it. The wish comes as
 * JSON in `BENCH`. Prints one JSON object: rows, seconds, percentiles.
 */
interface Wish {
  readonly seed: number;
  readonly clients: number;
  readonly seconds: number;
  readonly connections: number;
}

const workers = Number(process.argv[2]);
const url = process.env['DATABASE_URL'] ?? '';
const { seed, clients, seconds, connections } = JSON.parse(process.env['BENCH'] ?? '{}') as Wish;

await migrate({ url, migrations: allMigrations });
const loaded = await loadCity(url, { workers, seed, at: systemClock.now() });
const source = await openDataSource(roleUrl(url, 'muster_app'), allTables, connections);
const db = new Db(source, new ListenerRegistry(allListeners), systemClock);
const searching = new SearchWorkers(db, systemClock);
const measured: Measured = await measure(searching, { seed, workers, clients, seconds, url });
await source.destroy();
process.stdout.write(`${JSON.stringify({ workers, loaded, measured })}\n`);
