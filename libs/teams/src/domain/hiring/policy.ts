import { err, ok, type Result } from '@muster/kernel';

/** How a workspace, or one of its runs, asks for holders of its seats. */
export interface HiringPolicy {
  /** The exclusive window of whoever is asked alone, in minutes. */
  readonly holdMinutes: number;
  /** How many are asked at once. 1: one after the other, each alone. */
  readonly waveSize: number;
  /**
   * For so long the answers of a wave are collected, in minutes; then the best of those who said yes gets the seat. A quick yes is
   * worth no more than a considered one.
   */
  readonly closeMinutes: number;
  /** Those who have worked with this team or client are asked before strangers, as long as waiting for them pays. */
  readonly isFamiliarFirst: boolean;
}

/** One at a time, ten minutes each, as the published reference system does (Foundry, Stanford HCI, 2017). */
export const ONE_AT_A_TIME: HiringPolicy = { holdMinutes: 10, waveSize: 1, closeMinutes: 6, isFamiliarFirst: true };

/** For a pool of vetted people on call. */
export const POOL_WAVES: HiringPolicy = { holdMinutes: 10, waveSize: 6, closeMinutes: 6, isFamiliarFirst: true };

export const POLICY_LIMITS = {
  holdMinutes: [1, 24 * 60],
  waveSize: [1, 20],
  closeMinutes: [1, 120],
} as const satisfies Partial<Record<keyof HiringPolicy, readonly [number, number]>>;

export interface PolicyOutOfRange {
  readonly kind: 'PolicyOutOfRange';
  readonly field: keyof typeof POLICY_LIMITS;
  readonly least: number;
  readonly most: number;
}

export function checkPolicy(policy: HiringPolicy): Result<HiringPolicy, PolicyOutOfRange> {
  for (const [name, [least, most]] of Object.entries(POLICY_LIMITS)) {
    const field = name as keyof typeof POLICY_LIMITS;
    const value = policy[field];
    if (!Number.isInteger(value) || value < least || value > most)
      return err({ kind: 'PolicyOutOfRange', field, least, most });
  }
  return ok(policy);
}
