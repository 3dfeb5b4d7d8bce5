import { isPrefixedVatId } from './party-ids.ts';
import type { TaxCategory } from './tax-facts.ts';
import { choice, field, option } from './tax-questions.ts';
import { parsePercent } from './tax-rate.ts';
import { ask, decided, inEnglish } from './treatment-answers.ts';
import type { Decided, RequiredIdentifier, Treatment, TreatmentInput } from './treatment-terms.ts';

export interface OpenRule {
  readonly code: string;
  readonly question: string;
  readonly about: Readonly<Record<string, string>>;
}

const CATEGORY_LABELS: Readonly<Record<TaxCategory, string>> = {
  S: 'tax is charged at a rate',
  Z: 'taxed at the zero rate',
  E: 'exempt from tax',
  AE: 'reverse charge: the buyer owes the tax',
  G: 'export, free of tax',
  O: 'outside the scope of the tax',
};
export const STATEMENT_MOST_BASIS_POINTS = 5_000;

/**
 * No rule here answers, so the seller may state the treatment with its legal basis, usually on an adviser's word. The statement
 * becomes the decision's basis and evidence; it never outweighs a rule, because it counts only for the question it was made for.
 */
export function stateOrAsk(input: TreatmentInput, rule: OpenRule): Treatment {
  return statedTreatment(input, rule) ?? ask({ ...rule, fields: statementFields(input) });
}

/** Names the very question; a statement answers only the one it was made for: `no-rule/DE`. */
export function questionKey({ code, about }: Pick<OpenRule, 'code' | 'about'>): string {
  return [code, ...Object.values(about)].join('/');
}

function statementFields({ seller, buyer }: TreatmentInput) {
  const isAeWritable = isPrefixedVatId(seller.taxId) && isPrefixedVatId(buyer.taxId);
  const categories = Object.keys(CATEGORY_LABELS) as TaxCategory[];
  const offered = categories.filter((category) => category !== 'AE' || isAeWritable);
  return [
    choice(
      'stated.category',
      'How it is taxed',
      offered.map((category) => option(category, CATEGORY_LABELS[category])),
    ),
    field('stated.rate', 'percentage', {
      label: 'Tax rate',
      least: 0.1,
      most: STATEMENT_MOST_BASIS_POINTS,
      neededWhen: { name: 'stated.category', value: 'S' },
    }),
    field('stated.legalBasis', 'text', { label: 'Legal basis' }),
  ];
}

function statedTreatment(input: TreatmentInput, rule: OpenRule): Decided | undefined {
  const { answers = {}, facts, seller, buyer, date } = input;
  const category = answers['stated.category'] as TaxCategory | undefined;
  const legalBasis = answers['stated.legalBasis'];
  if (answers['stated.question'] !== questionKey(rule) || category === undefined || legalBasis === undefined)
    return undefined;
  const rate = category === 'S' ? parsePercent(answers['stated.rate'] ?? '') : 0;
  if (rate === undefined) return undefined;
  const essentials = {
    category,
    ruleId: `stated-by-seller.${rule.code}`,
    legalBasis,
    effectiveDate: date,
    placeOfSupply: category === 'O' || category === 'AE' ? buyer.country : seller.country,
    whoOwes: category === 'AE' ? 'buyer' : category === 'O' ? 'law of the buyer’s country' : 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: rate,
    components: category === 'S' ? [{ name: facts.seller.tax.name, basisPoints: rate }] : [],
    vatexCode: VATEX[category] ?? null,
    reason:
      category === 'AE' ? facts.seller.notes.reverseCharge : NEEDS_REASON.has(category) ? inEnglish(legalBasis) : null,
    conditions: ['stated by the seller; to be confirmed by an adviser or the authority'],
    requiredIdentifiers: REQUIRED[category],
  });
}

const VATEX: Partial<Record<TaxCategory, string>> = { AE: 'VATEX-EU-AE', G: 'VATEX-EU-G', O: 'VATEX-EU-O' };
/** BR-E-10, BR-G-10, BR-O-10. */
const NEEDS_REASON: ReadonlySet<TaxCategory> = new Set(['E', 'G', 'O']);
const REQUIRED: Readonly<Record<TaxCategory, readonly RequiredIdentifier[]>> = {
  S: ['seller.taxId'],
  Z: [],
  E: [],
  AE: ['seller.taxId', 'buyer.taxId'],
  G: ['seller.taxId'],
  O: ['seller.localTaxNumber'],
};
