import type { WorkspaceId } from '@muster/kernel';

export type WorkspaceKind = 'business' | 'freelancer' | 'agent_operator';

export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  readonly kind: WorkspaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Home currency, ISO 4217. */
  readonly currency: string;
  readonly timeZone: string;
}

/** What documents and payments need to know about a workspace. */
export interface BusinessDetails {
  readonly legalName: string;
  readonly street: string | null;
  readonly city: string | null;
  readonly postCode: string | null;
  readonly region: string | null;
  readonly taxId: string | null;
  readonly localTaxNumber: string | null;
  readonly isSmallBusiness: boolean;
  readonly payoutAccount: string | null;
}

export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2 of a country that exists; codes left free for users (`ZZ`, `XA`) are none. */
export function isCountryCode(text: string): boolean {
  if (!/^[A-Z]{2}$/.test(text) || /^(?:AA|EU|EZ|UN|Q[M-Z]|X[A-Z]|ZZ)$/.test(text)) return false;
  return REGIONS.of(text) !== undefined;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
/** Withdrawn since the list was made (ISO 4217, list three), and units of account that nobody pays in. */
const NOT_IN_USE = new Set(['ANG', 'CUC', 'SLL', 'ZWL', 'XDR', 'XSU']);

/** ISO 4217 of a currency that people pay in: amounts in any other could be neither counted nor shown. */
export function isCurrencyCode(text: string): boolean {
  return CURRENCIES.has(text) && !NOT_IN_USE.has(text);
}

/** A language tag (BCP 47), such as `pt-BR`. */
export function isLocale(text: string): boolean {
  try {
    return text.length <= 35 && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
