import type { Migration } from '@muster/platform';
import { Teams1764000000007 } from './0001-teams.ts';
import { Teams1764000000027 } from './0002-run-ends.ts';
import { Teams1764000000030 } from './0003-nested-teams.ts';
import { Teams1764000000031 } from './0004-saved-parts.ts';
import { Teams1764000000034 } from './0034-proposals.ts';
import { Teams1764000000038 } from './0038-pools.ts';
import { Teams1764000000039 } from './0039-decisions.ts';
import { Teams1764000000040 } from './0040-forward-view.ts';
import { Teams1764000000050 } from './0050-budget.ts';

import { Teams1764000000042 } from './0042-run-life.ts';
import { Teams1764000000043 } from './0043-asks.ts';
import { Teams1764000000044 } from './0044-sizes.ts';

/** In the order of their numbers. */
export const teamsMigrations: readonly Migration[] = [
  Teams1764000000007,
  Teams1764000000027,
  Teams1764000000030,
  Teams1764000000031,
  Teams1764000000034,
  Teams1764000000038,
  Teams1764000000039,
  Teams1764000000040,
  Teams1764000000042,
  Teams1764000000043,
  Teams1764000000044,
  Teams1764000000050,
];
