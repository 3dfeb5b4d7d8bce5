import type { Migration } from '@muster/platform';
import { Teams1764000000007 } from './0001-teams.ts';
import { Teams1764000000027 } from './0002-run-ends.ts';

export const teamsMigrations: readonly Migration[] = [Teams1764000000007, Teams1764000000027];
