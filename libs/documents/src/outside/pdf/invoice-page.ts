import type { ContributorView, InvoiceView, LineView, PartyView } from '../../domain/invoice-view.ts';
import { LABELS } from './labels-more.ts';
import type { Labels, UnitName } from './labels.ts';

/** What the template reads: finished texts in the reader's language, in the order they appear. */
export function invoicePage(view: InvoiceView) {
  const labels = LABELS[view.language];
  const say = speaker(view.language);
  const [year = 0, month = 0, day = 0] = view.issuedOn.split('-').map(Number);
  return {
    lang: view.language,
    rtl: view.language === 'ar',
    labels,
    title: `${labels.invoice} ${view.number}`,
    number: view.number,
    year,
    month,
    day,
    currency: view.currency,
    seller: party(view.seller, labels, say),
    buyer: party(view.buyer, labels, say),
    meta: metaRows(view, labels, say),
    lines: view.lines.map((line) => lineRow(line, labels, say)),
    totals: totalRows(view, labels, say),
    payable: `${say.amount(view.payable, 0)} ${view.currency}`,
    below: belowTotal(view, labels, say),
    taxNotes: view.taxNotes.map(withLaw).map(apart),
    notes: view.notes.map(apart),
    fx: view.fx && {
      amount: view.fx.amount === null ? '' : otherAmount(view.fx.amount, say),
      rate: `1 ${view.fx.base} = ${view.fx.value} ${view.fx.quote}`,
      source: apart(view.fx.source),
      date: say.day(view.fx.date),
    },
    payment: paymentRows(view, labels),
    terms: apart(view.payment.terms ?? ''),
    people: everybody(view.lines, labels),
  };
}

interface Row {
  readonly label: string;
  readonly value: string;
}
type Speaker = ReturnType<typeof speaker>;

/** Latin digits in every language: amounts, numbers and dates on an invoice are compared with other papers. */
function speaker(language: string) {
  const locale = { en: 'en-GB', pt: 'pt-PT', hi: 'hi-IN' }[language] ?? language;
  const days = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return {
    day: (isoDate: string): string => withoutMarks(days.format(instant(isoDate))),
    span: ({ from, until }: { from: string; until: string }): string =>
      withoutMarks(days.formatRange(instant(from), instant(until))),
    country: (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    /** Takes the decimal as text, so that no digit passes through a float; prices may have more than two decimals. */
    amount: (decimal: string, atLeast = 2): string => {
      const decimals = Math.max(decimal.split('.')[1]?.length ?? 0, atLeast);
      const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      return withoutMarks(format.format(decimal as Intl.StringNumericLiteral));
    },
  };
}

function instant(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** Direction marks that Arabic formats carry; the template fixes the direction itself. */
function withoutMarks(text: string): string {
  return text.replace(/[\u200E\u200F\u061C]/g, '');
}

function party({ name, tradingName, address, country, ids, contact }: PartyView, labels: Labels, say: Speaker) {
  return {
    name: apart(name),
    tradingName: apart(tradingName ?? ''),
    address: [...address, say.country(country)].filter((row) => row.trim() !== '').map(apart),
    ids: ids.map(({ kind, value }) => ({ label: labels.ids[kind], value })),
    contact: contact.map(apart),
  };
}

function otherAmount(text: string, say: Speaker): string {
  const [decimal = '', currency = ''] = text.split(' ');
  return `${say.amount(decimal, 0)} ${currency}`;
}

function metaRows(view: InvoiceView, labels: Labels, say: Speaker): (Row & { fixed: boolean })[] {
  const rows = [
    { label: labels.issued, value: say.day(view.issuedOn), fixed: false },
    { label: labels.due, value: say.day(view.dueOn), fixed: false },
    { label: labels.period, value: view.period && say.span(view.period), fixed: false },
    { label: labels.taxPoint, value: view.taxPointOn && say.day(view.taxPointOn), fixed: false },
    { label: labels.contract, value: view.contractReference, fixed: true },
    { label: labels.reference, value: view.buyerReference, fixed: true },
  ];
  return rows.flatMap(filled);
}

function lineRow(line: LineView, labels: Labels, say: Speaker) {
  return {
    name: apart(line.name),
    description: apart(line.description ?? ''),
    people: line.contributors.map((contributor) => person(contributor, labels)).join(', '),
    period: line.period ? say.span(line.period) : '',
    quantity: say.amount(line.quantity, 0),
    unit: unitName(labels.units[line.unit] ?? line.unit, line.quantity),
    unitPrice: say.amount(line.unitPrice),
    taxRate: line.taxRate ?? '–',
    net: say.amount(line.net),
  };
}

function unitName(name: UnitName, quantity: string): string {
  if (typeof name === 'string') return name;
  return Number(quantity) === 1 ? name[0] : name[1];
}

function totalRows(view: InvoiceView, labels: Labels, say: Speaker): Row[] {
  return [
    { label: labels.net, value: say.amount(view.net) },
    ...view.taxes.map(({ name, base, amount }) => ({
      label: `${name.replace(/^VAT\b/, labels.vat)} ${labels.on} ${say.amount(base)}`,
      value: say.amount(amount),
    })),
    ...(view.taxes.length > 0 ? [{ label: labels.gross, value: say.amount(view.gross) }] : []),
    ...(view.rounding === null ? [] : [{ label: labels.rounding, value: say.amount(view.rounding) }]),
  ];
}

function belowTotal({ taxInTaxCurrency, withholding, currency }: InvoiceView, labels: Labels, say: Speaker): Row[] {
  return [
    ...(taxInTaxCurrency
      ? [
          {
            label: `${labels.taxInOther} ${taxInTaxCurrency.currency}`,
            value: `${say.amount(taxInTaxCurrency.amount)} ${taxInTaxCurrency.currency}`,
          },
        ]
      : []),
    ...withholding.map(({ name, rate, amount }) => ({
      label: `${labels.keptBack}: ${name} ${rate}`,
      value: `${say.amount(amount)} ${currency}`,
    })),
  ];
}

function paymentRows({ payment }: InvoiceView, labels: Labels): (Row & { fixed: boolean })[] {
  const rows = [
    { label: labels.payBy, value: payment.rail, fixed: true },
    { label: labels.account, value: payment.account === null ? null : inFours(payment.account), fixed: true },
    { label: 'BIC', value: payment.bic, fixed: true },
    { label: labels.holder, value: payment.accountName, fixed: false },
    { label: labels.paymentReference, value: payment.reference, fixed: true },
  ];
  return rows.flatMap(filled);
}

function filled<T extends { value: string | null }>(row: T): (T & { value: string })[] {
  return row.value === null || row.value === '' ? [] : [{ ...row, value: row.value }];
}

/** An IBAN reads in groups of four; other accounts stay as they are. */
function inFours(account: string): string {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account) ? account.replace(/(.{4})(?=.)/g, '$1 ') : account;
}

function person({ kind, name, operator }: ContributorView, labels: Labels): string {
  if (kind === 'person') return apart(name);
  const behind = operator === null ? '' : `, ${labels.operatedBy} ${apart(operator)}`;
  return `${apart(name)} (${labels.aiAgent}${behind})`;
}

/** A statute and its number stay on one line. */
function withLaw(text: string): string {
  return text.replace(/(Art\.|art\.|§|s\.|Abs\.) (?=\d)/g, '$1\u00A0');
}

/** Keeps what a person wrote from mixing with the words around it when the two run in different directions (Unicode TR9, FSI). */
function apart(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}

function everybody(lines: readonly LineView[], labels: Labels): string {
  const named = lines.flatMap((line) => line.contributors.map((contributor) => person(contributor, labels)));
  return [...new Set(named)].join(' · ');
}
