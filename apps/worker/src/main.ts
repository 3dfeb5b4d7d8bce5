import { ConfigError, parseConfig } from '@muster/platform';
import { startWorker } from './worker.ts';

try {
  const worker = await startWorker({ config: parseConfig(process.env), service: 'worker' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void worker.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
