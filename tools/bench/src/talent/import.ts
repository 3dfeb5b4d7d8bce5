import { allListeners, allTables } from '@muster/assembly';
import { systemClock } from '@muster/kernel';
import { Db, ListenerRegistry, openDataSource, roleUrl } from '@muster/platform';
import { ImportTaxonomy } from '@muster/talent';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** `import <file>…`: takes files of ESCO and O*NET, plain or packed, into the database of `DATABASE_URL` (its owner's address). */
const source = await openDataSource(roleUrl(process.env['DATABASE_URL'] ?? '', 'muster_app'), allTables, 2);
const importing = new ImportTaxonomy(new Db(source, new ListenerRegistry(allListeners), systemClock));
try {
  for (const file of process.argv.slice(2)) {
    const bytes = createReadStream(file);
    const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    text.setEncoding('utf8');
    const taken = await importing.run(text as AsyncIterable<string>);
    if (taken.ok) {
      const { what, rows, refused, refusedCount } = taken.value;
      process.stdout.write(`${file}: ${rows} rows of the ${what}, ${refusedCount} refused\n`);
      for (const { line, because } of refused) process.stdout.write(`${file}:${line}: ${because}\n`);
      if (refusedCount > 0) process.exitCode = 1;
    } else {
      process.stdout.write(`${file}: nobody knows a file that begins with "${taken.refusal.firstLine}"\n`);
      process.exitCode = 1;
    }
  }
} finally {
  await source.destroy();
}
