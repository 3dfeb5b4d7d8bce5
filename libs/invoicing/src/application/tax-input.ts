import type { PlainDate } from '@muster/kernel';
import { unwrap } from '@muster/kernel';
import type { BusinessDetails, Workspace } from '@muster/identity';
import { checkTaxId, countryPack, isEuMember } from '@muster/jurisdictions';
import type { ServiceClass, TreatmentInput } from '../domain/treatment-terms.ts';

export interface Business {
  readonly workspace: Workspace;
  readonly details: BusinessDetails;
}

/** Names of answers that a seller can give, and where they go. */
export const ANSWER_NAMES = [
  'serviceClass',
  'usedIn',
  'buyer.status',
  'buyer.taxIdVerifiedOn',
  'buyer.region',
  'seller.region',
  'seller.exportUndertaking',
  'seller.isAboveOssThreshold',
  'seller.isSmallBusiness',
  'used-abroad',
  'foreign-currency',
  'contract',
  'undertaking',
] as const;

/**
 * What the tax engine has to know about one invoice, from the business details of both sides and the seller's answers.
 * Work on Muster is done for businesses, and its result is used where the buyer is, unless an answer says otherwise.
 */
export function taxInput(
  seller: Business,
  buyer: Business,
  facts: { date: PlainDate; currency: string; answers: Readonly<Record<string, string>> },
): TreatmentInput {
  const { date, currency, answers } = facts;
  return {
    date,
    serviceClass: (answers['serviceClass'] ?? 'general') as ServiceClass,
    currency,
    usedIn: answers['usedIn'] ?? buyer.workspace.country,
    confirmed: Object.entries(answers).flatMap(([name, value]) => (value === 'yes' ? [name] : [])),
    seller: {
      ...sideOf(seller, date, answers['seller.region']),
      ...given('localTaxNumber', seller.details.localTaxNumber),
      ...given('exportUndertaking', answers['seller.exportUndertaking'] ?? answers['undertaking']),
      isSmallBusiness: seller.details.isSmallBusiness || answers['seller.isSmallBusiness'] === 'yes',
      ...flag('isAboveOssThreshold', answers['seller.isAboveOssThreshold']),
    },
    buyer: {
      ...sideOf(buyer, date, answers['buyer.region']),
      status: answers['buyer.status'] === 'consumer' ? 'consumer' : 'business',
      ...given('taxIdVerifiedOn', answers['buyer.taxIdVerifiedOn']),
    },
    facts: {
      seller: unwrap(countryPack(seller.workspace.country)),
      buyer: unwrap(countryPack(buyer.workspace.country)),
    },
  };
}

function sideOf({ workspace, details }: Business, date: PlainDate, region: string | undefined) {
  const { country } = workspace;
  const taxId = details.taxId ? checkTaxId(country, details.taxId) : undefined;
  return {
    country,
    inEu: isEuMember(country, date),
    ...given('region', region ?? details.region),
    // A number that fails its checksum is no number.
    ...given('taxId', taxId?.ok ? taxId.value : undefined),
  };
}

function given<Key extends string>(key: Key, value: string | null | undefined): { [K in Key]?: string } {
  return (value ? { [key]: value } : {}) as { [K in Key]?: string };
}

function flag<Key extends string>(key: Key, answer: string | undefined): { [K in Key]?: boolean } {
  return (answer === undefined ? {} : { [key]: answer === 'yes' }) as { [K in Key]?: boolean };
}
