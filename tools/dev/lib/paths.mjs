import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** Everything a running Muster keeps. Tests and several systems on one machine point `MUSTER_DIR` elsewhere. */
export function musterPaths(directory = process.env.MUSTER_DIR ?? '.muster') {
  const base = resolve(ROOT, directory);
  return {
    base,
    postgres: `${base}/postgres`,
    logs: `${base}/logs`,
    files: `${base}/files`,
    /** Written by the first seed: `{ signIns: [{ role, email, password }], agentKey }`. */
    demo: `${base}/demo.json`,
    /** Who works in this folder now; see `folder.mjs`. */
    running: `${base}/running.json`,
  };
}
