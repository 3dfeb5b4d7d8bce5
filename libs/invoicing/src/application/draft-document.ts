import { addMs, DAY_MS, plainDate, toDecimal, type PlainDate, type Rate } from '@muster/kernel';
import { checkTaxId, countryPack, minorUnits, rateBetween, regionName, shippedRates } from '@muster/jurisdictions';
import { decideTreatment } from '../domain/treatment.ts';
import type { DraftInvoice } from '../domain/invoice.ts';
import type { Party, PaymentMeans } from '../domain/parties.ts';
import { stateOrAsk } from '../domain/treatment-stated.ts';
import type { Treatment } from '../domain/treatment-terms.ts';
import type { InvoiceLineRow, InvoiceRow } from '../persistence/invoicing.tables.ts';
import { answerValues } from './kept-answers.ts';
import { taxInput, type Business } from './tax-input.ts';

const DAYS_TO_PAY = 14;
const SEPA = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]);

export interface DraftSources {
  readonly row: InvoiceRow;
  readonly lines: readonly InvoiceLineRow[];
  readonly seller: Business;
  readonly buyer: Business;
  readonly today: PlainDate;
}

/** One decision for the whole draft: all lines are services of one seller to one buyer under one agreement. */
export function treatmentOf({ row, lines, seller, buyer, today }: DraftSources): Treatment {
  const lastDay =
    lines
      .map((line) => plainDate(line.acceptedAt))
      .sort()
      .at(-1) ?? today;
  const input = taxInput(seller, buyer, { date: lastDay, currency: row.currency, answers: row.answers });
  const unknown = [seller, buyer].map(({ workspace }) => workspace.country).find((code) => !countryPack(code).ok);
  if (unknown === undefined) return decideTreatment(input);
  const question = `Muster has no facts about the taxes of ${unknown} yet. Which treatment applies?`;
  return stateOrAsk(input, { code: 'no-facts', question, about: { country: unknown } });
}

/** The canonical draft as it would be issued today. */
export function draftDocument(sources: DraftSources): DraftInvoice {
  const { row, lines, seller, buyer, today } = sources;
  const treatment = treatmentOf(sources);
  const decimals = minorUnits(row.currency);
  const days = lines.map((line) => plainDate(line.acceptedAt)).sort();
  const fx = homeRate(row.currency, seller.workspace.currency, today);
  const values = answerValues(row.answers);
  const said = (side: string) => ({ taxId: values[`${side}.taxId`], region: values[`${side}.region`] });
  const accounts = homeRate(row.currency, taxCurrencyOf(seller), today);
  return {
    state: 'draft',
    engagementId: row.engagementId,
    currency: row.currency,
    currencyDecimals: decimals,
    ...(days.at(-1) ? { taxPointOn: days.at(-1)! } : {}),
    dueOn: plainDate(addMs(new Date(`${today}T00:00:00Z`), DAYS_TO_PAY * DAY_MS)),
    contractReference: row.engagementId,
    seller: partyOf(seller, said('seller')),
    buyer: partyOf(buyer, said('buyer')),
    paymentMeans: meansOf(seller),
    notes: [row.runTitle, ...placeNote(treatment)],
    ...(fx ? { fx, fxDecimals: minorUnits(seller.workspace.currency) } : {}),
    ...(accounts
      ? {
          taxCurrency: { currency: taxCurrencyOf(seller), decimals: minorUnits(taxCurrencyOf(seller)), rate: accounts },
        }
      : {}),
    withholding: [],
    lines: lines.map((line, index) => ({
      id: String(index + 1),
      name: line.title,
      quantity: '1',
      unit: 'C62',
      unitPrice: { amount: toDecimal(line.priceMinor, decimals), currency: line.currency },
      contributors: [
        {
          kind: line.contributorKind,
          name: line.contributorName,
          ...(line.operatorName ? { operator: line.operatorName } : {}),
        },
      ],
      treatment,
    })),
  };
}

/** India wants the state of supply and its code on the document: CGST Rules 2017, rule 46(n). */
function placeNote(treatment: Treatment): string[] {
  if (treatment.kind !== 'Decided' || !treatment.placeOfSupply.startsWith('IN-')) return [];
  return [`Place of supply: ${regionName('IN', treatment.placeOfSupply)}`];
}

/** The reference rate into another currency; undefined for the same one, and where nobody publishes one. */
export function homeRate(from: string, to: string, date: PlainDate): Rate | undefined {
  if (from === to) return undefined;
  const rate = rateBetween(from, to, { date, tables: shippedRates() });
  return rate.ok ? rate.value : undefined;
}

function taxCurrencyOf({ workspace }: Business): string {
  return workspace.currency;
}

/** What the seller answered about a number or a region stands on the document, where the business details are silent or differ. */
function partyOf(
  { workspace, details }: Business,
  said: { taxId?: string | undefined; region?: string | undefined },
): Party {
  const { country } = workspace;
  const region = said.region ?? details.region;
  const number = said.taxId ?? details.taxId;
  const checked = number ? checkTaxId(country, number) : undefined;
  const taxId = checked?.ok ? checked.value : number;
  return {
    name: details.legalName,
    ...(details.legalName === workspace.name ? {} : { tradingName: workspace.name }),
    address: {
      country,
      ...(details.street ? { street: details.street } : {}),
      ...(details.city ? { city: details.city } : {}),
      ...(details.postCode ? { postCode: details.postCode } : {}),
      ...(region ? { region, regionName: regionName(country, region) } : {}),
    },
    ...(taxId ? { taxId } : {}),
    ...(details.localTaxNumber ? { localTaxNumber: details.localTaxNumber } : {}),
  };
}

/** How people of the country recognise an account that is no IBAN. */
function localRail(country: string, account: string): string {
  if (country === 'IN' && account.includes('@')) return 'UPI';
  if (country === 'BR') return 'PIX';
  if (country === 'KE' && /^\+?\d{9,12}$/.test(account)) return 'M-Pesa';
  return 'Muster';
}

function meansOf({ workspace, details }: Business): PaymentMeans {
  const account = details.payoutAccount?.replaceAll(' ', '');
  if (account && /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(account)) {
    return { kind: 'iban', isSepa: SEPA.has(account.slice(0, 2)), iban: account, accountName: details.legalName };
  }
  return {
    kind: 'rail',
    rail: account ? localRail(workspace.country, account) : 'Muster',
    ...(account ? { account, accountName: details.legalName } : {}),
    ...{ accountName: workspace.name },
  };
}
