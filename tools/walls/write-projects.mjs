// Writes every project.json from the table in walls.ts. Run it after changing the table: `node tools/walls/write-projects.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projects } from './nx-tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const { path, project } of projects()) {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, `${JSON.stringify(project, null, 2)}\n`);
}
