import type { LegalText, TaxFacts } from './tax-facts.ts';
import type { CannotDecide, Decided, Evidence, TreatmentInput } from './treatment-terms.ts';

/** Changes whenever a rule below changes its answer, so that a stored decision says which rules made it. */
export const RULE_VERSION = '2026-11-22';

export function ask(missing: readonly string[], question: string, options: readonly string[]): CannotDecide {
  return { kind: 'CannotDecide', missing, question, options };
}

type Essentials = Pick<Decided, 'category' | 'ruleId' | 'legalBasis' | 'effectiveDate' | 'placeOfSupply' | 'whoOwes'>;

/** Fills in what most rules leave empty and adds the evidence every decision has: the two catalogue rows. */
export function decided(input: TreatmentInput, essentials: Essentials, rest: Partial<Decided> = {}): Decided {
  return {
    kind: 'Decided',
    rateBasisPoints: 0,
    components: [],
    vatexCode: null,
    reason: null,
    conditions: [],
    requiredIdentifiers: [],
    ...essentials,
    ...rest,
    ruleVersion: RULE_VERSION,
    evidence: [...catalogueRows(input), ...(rest.evidence ?? [])],
    inputs: input,
  };
}

export function inEnglish(text: string): LegalText {
  return { language: 'en', text, english: text };
}

/** Sometimes one country has corners where another tax, another rate or none applies; a default there would be a guess. */
const SPECIAL_REGIONS: Readonly<Record<string, readonly string[]>> = {
  PT: ['20', '30'],
  ES: ['CN', 'CE', 'ML', 'GC', 'TF'],
  FR: ['GP', 'MQ', 'GF', 'RE', 'YT'],
  IT: ['LI-LIVIGNO', 'CAMPIONE'],
  GR: ['69'],
  FI: ['01'],
};

export function isSpecialRegion(country: string, region: string | undefined): boolean {
  return region !== undefined && (SPECIAL_REGIONS[country]?.includes(region) ?? false);
}

export function askAboutRegion(country: string, region: string): CannotDecide {
  return ask(['region'], `${country}-${region} has rates or rules of its own. Which rate applies?`, [
    'state the rate with its legal basis',
  ]);
}

/** A row without a dated rule is good for the year it was gathered in, no longer back. */
export function yearOfCatalogue({ asOf }: TaxFacts): string {
  return `${asOf.slice(0, 4)}-01-01`;
}

function catalogueRows({ facts }: TreatmentInput): Evidence[] {
  return [
    {
      what: `country row ${facts.seller.code}`,
      value: `as of ${facts.seller.asOf}, confidence ${facts.seller.confidence}`,
    },
    {
      what: `country row ${facts.buyer.code}`,
      value: `as of ${facts.buyer.asOf}, confidence ${facts.buyer.confidence}`,
    },
  ];
}
