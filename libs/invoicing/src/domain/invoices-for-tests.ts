import { unwrap, type PlainDate, type Rate } from '@muster/kernel';
import { deal, type Deal } from './facts-for-tests.ts';
import type { DraftInvoice, InvoiceLine, IssuedInvoice } from './invoice.ts';
import { issue } from './issue.ts';
import type { Party, PaymentMeans } from './parties.ts';
import { decideTreatment } from './treatment.ts';

const TAX_IDS: Readonly<Record<string, string>> = {
  DE: 'DE136695976',
  FR: 'FR40303265045',
  PT: 'PT501964843',
  GB: 'GB980780684',
  IN: '29AAGCB7383J1Z4',
  KE: 'P051365947M',
  BR: '16727230000197',
  CA: '123026635RT0001',
  CH: 'CHE107787577MWST',
  US: '042103594',
};
const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };

/** Pairs of countries that can be decided, one for each way an invoice can look. */
export const DEALS: Readonly<Record<string, Deal>> = {
  'domestic, standard rate': { from: 'DE', to: 'DE' },
  'domestic in India, two taxes': { from: 'IN', to: 'IN', buyer: { region: 'KA' } },
  'domestic in Kenya': { from: 'KE', to: 'KE' },
  'domestic in Canada': { from: 'CA', to: 'CA', buyer: { region: 'ON' } },
  'small business': { from: 'FR', to: 'FR', seller: { isSmallBusiness: true } },
  'unregistered abroad': { from: 'KE', to: 'CA', seller: { isSmallBusiness: true } },
  'reverse charge': { from: 'PT', to: 'FR' },
  'outside scope': { from: 'PT', to: 'CA' },
  'export under undertaking': { from: 'IN', to: 'CA', seller: { exportUndertaking: 'AD290426000123X' } },
  'export from Brazil': { from: 'BR', to: 'CA' },
  'zero rate': { from: 'KE', to: 'CA' },
  'outside scope from Britain': { from: 'GB', to: 'DE' },
  consumer: { from: 'FR', to: 'DE', buyer: { status: 'consumer' } },
};

export interface Plan {
  readonly deal: Deal;
  readonly currency?: string;
  readonly lines?: readonly { quantity: string; price: string; name?: string; agent?: string }[];
  readonly names?: { seller?: string; buyer?: string };
  readonly change?: Partial<DraftInvoice>;
  readonly taxCurrency?: { currency: string; rate: Rate };
}

const SEPA: PaymentMeans = { kind: 'iban', isSepa: true, iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' };

/** A draft that can be issued: parties, a decided treatment on each line, a way to pay. */
export function draftFor({
  deal: given,
  currency = 'EUR',
  lines,
  names = {},
  change = {},
  taxCurrency,
}: Plan): DraftInvoice {
  const seller = party(given.from, names.seller ?? 'Ana Souza Design', given.seller?.isSmallBusiness === true);
  const buyer = party(given.to, names.buyer ?? 'Boulangerie Lumière SARL', given.buyer?.status === 'consumer');
  const input = deal({
    ...given,
    seller: { ...(seller.taxId === undefined ? {} : { taxId: seller.taxId }), ...given.seller },
    rest: { currency, ...given.rest },
  });
  const treatment = decideTreatment(
    seller.taxId === undefined ? { ...input, seller: withoutTaxId(input.seller) } : input,
  );
  const wanted = lines ?? [{ quantity: '7.5', price: '64.00' }];
  return {
    state: 'draft',
    engagementId: 'engagement-1',
    currency,
    currencyDecimals: DECIMALS[currency] ?? 2,
    dueOn: '2026-12-20' as PlainDate,
    period: { from: '2026-11-09' as PlainDate, until: '2026-11-20' as PlainDate },
    seller,
    buyer,
    paymentMeans: SEPA,
    notes: ['Thank you.'],
    withholding: [],
    lines: wanted.map((line, index): InvoiceLine => ({
      id: String(index + 1),
      name: line.name ?? 'Click prototype',
      quantity: line.quantity,
      unit: 'HUR',
      unitPrice: { amount: line.price, currency },
      contributors: [
        line.agent === undefined
          ? { kind: 'person', name: 'Ana Souza' }
          : { kind: 'agent', name: line.agent, operator: seller.name },
      ],
      treatment,
    })),
    ...(taxCurrency ? { taxCurrency: { ...taxCurrency, decimals: 2 } } : {}),
    ...change,
  };
}

export function issuedFor(plan: Plan): IssuedInvoice {
  return unwrap(issue(draftFor(plan), 'MU-2026-00042', '2026-11-20' as PlainDate));
}

function party(country: string, name: string, isPrivate: boolean): Party {
  const taxId = TAX_IDS[country];
  return {
    name,
    address: { street: 'Rua das Flores 12', city: 'Lisboa', postCode: '1200-195', country },
    localTaxNumber: `${country} 501/964`,
    ...(isPrivate || taxId === undefined ? {} : { taxId }),
    contact: { email: 'hello@example.test' },
  };
}

function withoutTaxId<T extends { taxId?: string }>(seller: T): T {
  const { taxId: _taxId, ...rest } = seller;
  return rest as T;
}
