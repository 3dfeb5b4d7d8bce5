import type { LegalText, TaxFacts } from './tax-facts.ts';
import type { QuestionField } from './tax-questions.ts';
import type { CannotDecide, Decided, Evidence, TreatmentInput } from './treatment-terms.ts';

/** Changes whenever a rule below changes its answer, so that a stored decision says which rules made it. */
export const RULE_VERSION = '2026-11-23';

export interface Question {
  readonly code: string;
  readonly question: string;
  readonly fields: readonly QuestionField[];
  readonly about?: Readonly<Record<string, string>>;
}

export function ask({ code, question, fields, about = {} }: Question): CannotDecide {
  return { kind: 'CannotDecide', code, about, question, missing: fields.map(({ name }) => name), fields };
}

export function answerTo({ answers }: TreatmentInput, name: string): string | undefined {
  return answers?.[name];
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
    evidence: [...catalogueRows(input), ...(rest.evidence ?? []), ...(input.answeredBy ?? [])],
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
