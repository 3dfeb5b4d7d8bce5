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

export function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text);
}

export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}
