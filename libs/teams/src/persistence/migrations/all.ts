import type { Migration } from '@muster/platform';
import { Teams1764000000007 } from './0001-teams.ts';
import { Teams1764000000027 } from './0002-run-ends.ts';
import { Teams1764000000030 } from './0003-nested-teams.ts';
import { Teams1764000000031 } from './0004-saved-parts.ts';
import { Teams1764000000038 } from './0038-pools.ts';

export const teamsMigrations: readonly Migration[] = [
  Teams1764000000007,
  Teams1764000000027,
  Teams1764000000030,
  Teams1764000000031,
  Teams1764000000038,
];
