// `npm run build [-- --force] [-- --only web]`: every part into dist/; those whose inputs did not change stay as they are.
import { fileURLToPath } from 'node:url';
import { underOwnNode } from './lib/own-node.mjs';

await underOwnNode(fileURLToPath(import.meta.url), async (args) => {
  const { main } = await import('./lib/build.mjs');
  await main(args);
});
