import type { MoneyValue } from '../../../../shared/money/money.ts';
import type { Board } from '../../api/run-board.ts';

export type RunMoney = NonNullable<Board['money']>;

/** 0 of nothing. */
export function shareOf(part: MoneyValue, whole: MoneyValue): number {
  return whole.minor === '0' ? 0 : Number(part.minor) / Number(whole.minor);
}

/** The limit after which what is missing can be paid. */
export function enoughFor({ limit, missing }: Pick<RunMoney, 'limit' | 'missing'>): string {
  return (BigInt(limit.minor) + BigInt(missing?.minor ?? '0')).toString();
}
