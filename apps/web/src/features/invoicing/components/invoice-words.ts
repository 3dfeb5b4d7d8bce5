import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@muster/ui';
import type { InvoiceDirection, InvoiceState } from '../../../shared/api/generated/graphql.ts';
import { intlTag } from '../../../shared/i18n/i18n.ts';

interface StateLook {
  readonly tone: Tone;
  readonly name: string;
}

interface Standing {
  readonly state: InvoiceState;
  readonly direction: InvoiceDirection;
  readonly dueOn: string | null;
  readonly question: object | null;
}

/** Where an invoice stands, as a word for the side that reads it. */
export function useInvoiceState(): (invoice: Standing) => StateLook {
  const { t } = useLingui();
  return ({ state, direction, dueOn, question }) => {
    if (question) return { tone: 'warm', name: t`asks you something` };
    if (state === 'DRAFT') return { tone: 'quiet', name: t`draft` };
    if (state === 'APPROVED') return { tone: 'accent', name: t`payment on its way` };
    if (state === 'PAID') return { tone: 'ok', name: t`paid` };
    if (dueOn && dueOn < new Date().toLocaleDateString('sv')) return { tone: 'warm', name: t`overdue` };
    return { tone: 'accent', name: direction === 'RECEIVED' ? t`waits for your payment` : t`waits for payment` };
  };
}

/** A calendar day without a zone, “14 May 2026”. */
export function formatPlainDate(day: string): string {
  return new Intl.DateTimeFormat(intlTag(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** EN 16931's category letters (code list UNCL 5305) as words. */
export function useCategoryWords(): (category: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    S: t`Standard rate`,
    Z: t`Zero rate`,
    E: t`Exempt`,
    AE: t`Reverse charge: the buyer owes the tax`,
    G: t`Export, free of tax`,
    O: t`Outside the scope of this tax`,
    K: t`Supply within the EU, free of tax`,
  };
  return (category) => words[category] ?? category;
}

export function useWhoOwes(): (who: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    seller: t`The seller owes the tax.`,
    buyer: t`The buyer owes the tax and declares it.`,
    'law of the buyer’s country': t`The law of the buyer's country says who owes a tax there.`,
  };
  return (who) => words[who] ?? who;
}
