import { ConfigError, parseConfig } from '@muster/platform';
import { startApi } from './app.ts';

try {
  const api = await startApi({ config: parseConfig(process.env), service: 'api' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void api.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
