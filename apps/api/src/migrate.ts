import { allMigrations } from '@muster/assembly';
import { ConfigError, migrate, parseConfig } from '@muster/platform';

/** Brings the database of `DATABASE_URL` up to date and tells about it in JSON lines. */
try {
  const { DATABASE_URL: url } = parseConfig(process.env);
  await migrate({
    url,
    migrations: allMigrations,
    onProgress: (says) => console.log(JSON.stringify({ step: 'migrate', says })),
  });
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(1);
}
