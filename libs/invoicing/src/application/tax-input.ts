import type { PlainDate } from '@muster/kernel';
import type { BusinessDetails, Workspace } from '@muster/identity';
import { checkTaxId, countryPack, findRegion, isEuMember } from '@muster/jurisdictions';
import type { TaxFacts } from '../domain/tax-facts.ts';
import type { ServiceClass, TreatmentInput } from '../domain/treatment-terms.ts';
import { answerEvidence, answerValues, type KeptAnswers } from './kept-answers.ts';

/** Conditions of an export that a plain yes confirms. */
const CONDITIONS = ['used-abroad', 'foreign-currency', 'listed-service', 'contract-on-file'];

export interface Business {
  readonly workspace: Workspace;
  readonly details: BusinessDetails;
}

/**
 * What the tax engine has to know about one invoice, from the business details of both sides and the seller's answers.
 * Work on Muster is done for businesses, and its result is used where the buyer is, unless an answer says otherwise.
 */
export function taxInput(
  seller: Business,
  buyer: Business,
  facts: { date: PlainDate; currency: string; answers: KeptAnswers },
): TreatmentInput {
  const { date, currency } = facts;
  const answers = answerValues(facts.answers);
  return {
    date,
    serviceClass: (answers['serviceClass'] ?? 'general') as ServiceClass,
    currency,
    usedIn: answers['usedIn'] ?? buyer.workspace.country,
    confirmed: CONDITIONS.filter((name) => answers[name] === 'yes'),
    answers,
    answeredBy: answerEvidence(facts.answers),
    seller: {
      ...sideOf(seller, date, { region: answers['seller.region'], taxId: answers['seller.taxId'] }),
      ...given('localTaxNumber', seller.details.localTaxNumber),
      ...given('exportUndertaking', answers['seller.exportUndertaking'] ?? answers['undertaking']),
      isSmallBusiness: seller.details.isSmallBusiness || answers['seller.isSmallBusiness'] === 'yes',
      ...flag('isAboveOssThreshold', answers['seller.isAboveOssThreshold']),
    },
    buyer: {
      ...sideOf(buyer, date, { region: answers['buyer.region'], taxId: answers['buyer.taxId'] }),
      status: answers['buyer.status'] === 'consumer' ? 'consumer' : 'business',
      ...given('taxIdVerifiedOn', answers['buyer.taxIdVerifiedOn']),
    },
    facts: {
      seller: factsOf(seller, date),
      buyer: factsOf(buyer, date),
    },
  };
}

/** The rules ask before they use anything of a country without a pack; what they need to hold is empty and marked low. */
function factsOf({ workspace }: Business, date: PlainDate): TaxFacts {
  const { country: code, currency } = workspace;
  const pack = countryPack(code);
  if (pack.ok) return pack.value;
  const note = { language: 'en', text: 'No tax is charged', english: 'No tax is charged' };
  return {
    ...{ code, currency, confidence: 'low', asOf: date, tax: { name: 'Tax', standardRates: [] } },
    categories: { domestic: 'O', businessAbroad: 'O' },
    rules: { exporter: { business: 'not known here' }, importer: { business: 'not known here' } },
    notes: {
      reverseCharge: { ...note, text: 'Reverse charge', english: 'Reverse charge' },
      export: note,
      smallBusiness: null,
    },
  };
}

interface Said {
  readonly region: string | undefined;
  readonly taxId: string | undefined;
}

function sideOf({ workspace, details }: Business, date: PlainDate, said: Said) {
  const { country } = workspace;
  const number = said.taxId ?? details.taxId;
  const taxId = number ? checkTaxId(country, number) : undefined;
  const region = said.region ?? details.region;
  return {
    country,
    inEu: isEuMember(country, date),
    ...given('region', region && (findRegion(country, region)?.code ?? region)),
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
