// `npm start`: everything from a fresh clone to a running Muster. Plain Node, because nothing may be installed yet.
import { fileURLToPath } from 'node:url';
import { underOwnNode } from './lib/own-node.mjs';

await underOwnNode(fileURLToPath(import.meta.url), async (args) => {
  const { start } = await import('./lib/start.mjs');
  return start(args);
});
