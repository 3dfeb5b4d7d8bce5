import type { Migration } from '../db/data-source.ts';
import { Platform1764000000001 } from './0001-platform.ts';
import { Platform1764000000021 } from './0002-forgetting.ts';

export const platformMigrations: readonly Migration[] = [Platform1764000000001, Platform1764000000021];
