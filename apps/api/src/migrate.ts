import { allMigrations } from '@muster/assembly';
import { ConfigError, migrate, parseConfig } from '@muster/platform';

/** Brings the database of `DATABASE_URL` up to date and tells about it in JSON lines. */
try {
  const config = parseConfig(process.env);
  await migrate({
    url: config.DATABASE_URL,
    roleUrls: { app: config.APP_DATABASE_URL, relay: config.RELAY_DATABASE_URL, queue: config.QUEUE_DATABASE_URL },
    migrations: allMigrations,
    onProgress: (says) => console.log(JSON.stringify({ step: 'migrate', says })),
  });
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(1);
}
