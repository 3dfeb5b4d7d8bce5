import type { Money, Rate } from '@muster/kernel';

/** What left the payer, what was taken on the way and what arrived. Kept on both copies of the invoice. */
export interface Payment {
  readonly paidAt: Date;
  readonly gross: Money;
  /** What the payer paid to Muster on top. */
  readonly fee: Money;
  readonly withheld: Money;
  readonly withholdingRule: string | null;
  /** `gross` less `withheld`, in the invoice's currency. */
  readonly sent: Money;
  /** In the payee's home currency; null until it arrived. */
  readonly received: Money | null;
  readonly fx: Rate | null;
}
