import { standardRate, type LegalText } from './tax-facts.ts';
import { choice, field, option, yesOrNo, type QuestionField } from './tax-questions.ts';
import { answerTo, ask, decided, inEnglish, yearOfCatalogue } from './treatment-answers.ts';
import {
  decideSmallBusiness,
  decideStandardRate,
  hasSmallBusinessRule,
  stateWhereNoRule,
} from './treatment-domestic.ts';
import { stateOrAsk } from './treatment-stated.ts';
import type { Evidence, Treatment, TreatmentInput } from './treatment-terms.ts';

/** Where the export of services stands in the law of the seller. Countries missing here cite the catalogue row. */
const EXPORT_STATUTE: Readonly<Record<string, string>> = {
  AE: 'Cabinet Decision 52/2017 (Executive Regulation) art. 31',
  AU: 'A New Tax System (Goods and Services Tax) Act 1999 s. 38-190',
  BR: 'LC 116/2003 art. 2 I; Lei 10.833/2003 art. 6 II',
  CA: 'Excise Tax Act Sch. VI Part V s. 7',
  CH: 'Art. 8 Abs. 1 MWSTG',
  CL: 'Decreto Ley 825 art. 12 E N° 16',
  CO: 'Estatuto Tributario art. 481 lit. c',
  GB: 'Value Added Tax Act 1994 s. 7A(2)(a)',
  IN: 'IGST Act 2017 s. 2(6), 16(1), 16(3)(a)',
  JP: 'Consumption Tax Act art. 7',
  KE: 'Value Added Tax Act 2013 Second Schedule Part A (Finance Act 2023)',
  MX: 'art. 29 LIVA',
  NO: 'merverdiavgiftsloven § 6-22',
  NZ: 'Goods and Services Tax Act 1985 s. 11A(1)(k)',
  SG: 'Goods and Services Tax Act 1993 s. 21(3)',
  US: 'no federal tax on services',
  ZA: 'Value-Added Tax Act 89 of 1991 s. 11(2)(l)',
};

/** First day of the rule as we know it. Countries missing here are known for the year of the catalogue only; before that we ask. */
const EXPORT_SINCE: Readonly<Record<string, string>> = {
  AE: '2018-01-01',
  AU: '2000-07-01',
  BR: '2004-02-01',
  CA: '1991-01-01',
  CH: '2010-01-01',
  GB: '2010-01-01',
  IN: '2017-07-01',
  KE: '2023-07-01',
};

type Condition = 'used-abroad' | 'foreign-currency' | 'undertaking' | 'listed-service' | 'contract-on-file';

/** What a country asks for before an export goes free, beyond a business customer abroad. Categories Z and G default to use abroad. */
const EXPORT_CONDITIONS: Readonly<Record<string, readonly Condition[]>> = {
  BR: ['used-abroad', 'foreign-currency'],
  CL: ['listed-service'],
  CO: ['used-abroad', 'contract-on-file'],
  ID: ['listed-service'],
  IN: ['used-abroad', 'foreign-currency', 'undertaking'],
  KR: ['listed-service', 'foreign-currency'],
  LK: ['used-abroad', 'foreign-currency'],
  MX: ['listed-service', 'used-abroad'],
  PH: ['used-abroad', 'foreign-currency'],
  VN: ['used-abroad', 'contract-on-file'],
};

const QUESTION: Readonly<Record<Condition, string>> = {
  'used-abroad': 'Is the result of the service used outside the seller’s country?',
  'foreign-currency': 'Is the service paid in a foreign convertible currency?',
  undertaking: 'Does the seller hold a Letter of Undertaking (LUT), or is the tax paid and refunded?',
  'listed-service': 'Is the service on the list that the country frees as an export?',
  'contract-on-file': 'Is the written contract with the customer on file?',
};

/** A seller outside the EU and a buyer in another country: the category of the seller's row, once its conditions hold. */
export function decideElsewhere(input: TreatmentInput): Treatment {
  const { seller, buyer, facts, serviceClass } = input;
  if (serviceClass === 'intermediary' && answerTo(input, 'intermediaryTaxedIn') !== 'buyer') {
    return askAboutIntermediary(input);
  }
  if (isOutsideTheTax(input)) return decideSmallBusiness(input);
  if (buyer.status === 'consumer' && answerTo(input, 'consumerAbroad') !== 'export') {
    return askAboutConsumer(input);
  }
  const since = EXPORT_SINCE[seller.country] ?? yearOfCatalogue(facts.seller);
  if (input.date < since) return stateWhereNoRule(input, seller.country);
  const open = openConditions(input);
  if (open) return open;
  if (answerTo(input, 'export.isTaxPaid') === 'yes') return decideWithPayment(input);
  const { businessAbroad } = facts.seller.categories;
  const essentials = {
    category: businessAbroad,
    ruleId: `${seller.country.toLowerCase()}.services.business.export`,
    legalBasis: EXPORT_STATUTE[seller.country] ?? facts.seller.rules.exporter.business,
    effectiveDate: since,
    placeOfSupply: businessAbroad === 'O' ? buyer.country : seller.country,
    whoOwes: buyer.inEu ? 'buyer' : 'law of the buyer’s country',
  } as const;
  return decided(input, essentials, {
    vatexCode: businessAbroad === 'O' ? 'VATEX-EU-O' : businessAbroad === 'G' ? 'VATEX-EU-G' : null,
    reason: exportNote(input),
    conditions: [facts.seller.rules.exporter.business, ...(buyer.inEu ? [EU_BUYER] : [])],
    requiredIdentifiers: ['seller.taxId'],
    evidence: evidenceOf(input),
  });
}

/** Where small sellers stay inside the tax (Simples Nacional) or there is none to register for, the export rule holds for them too. */
function isOutsideTheTax({ seller }: TreatmentInput): boolean {
  if (seller.isSmallBusiness !== true) return false;
  return hasSmallBusinessRule(seller.country) || seller.taxId === undefined;
}

const EU_BUYER = 'the buyer accounts for VAT at home: Directive 2006/112/EC Art. 196';

/** Matching and agency have a place of supply of their own (IGST Act s. 13(8)(b) and its like elsewhere). */
function askAboutIntermediary(input: TreatmentInput): Treatment {
  const { country } = input.seller;
  const question = `Which place-of-supply rule applies to intermediaries in ${country} on that day?`;
  if (answerTo(input, 'intermediaryTaxedIn') === 'seller') {
    const atHome = `The service is taxed in ${country}, where the intermediary is. Which treatment applies?`;
    return stateOrAsk(input, { code: 'intermediary-at-home', question: atHome, about: { country } });
  }
  const options = [option('seller', 'taxed where the intermediary is'), option('buyer', 'taxed where the customer is')];
  const fields = [choice('intermediaryTaxedIn', 'The service is', options)];
  return ask({ code: 'intermediary', about: { country }, question, fields });
}

function askAboutConsumer(input: TreatmentInput): Treatment {
  const { country } = input.seller;
  const said = answerTo(input, 'consumerAbroad');
  if (said === 'home') return decideStandardRate(input);
  const question = `How does ${country} treat this service to a consumer abroad?`;
  if (said === 'other') return stateOrAsk(input, { code: 'consumer-abroad-other', question, about: { country } });
  const options = [
    option('home', 'taxed at home'),
    option('export', 'free as an export'),
    option('other', 'something else'),
  ];
  return ask({
    code: 'consumer-abroad',
    about: { country },
    question,
    fields: [choice('consumerAbroad', 'The service is', options)],
  });
}

function conditionsFor({ seller, facts }: TreatmentInput): readonly Condition[] {
  const named = EXPORT_CONDITIONS[seller.country];
  return named ?? (facts.seller.categories.businessAbroad === 'O' ? [] : ['used-abroad']);
}

function openConditions(input: TreatmentInput): Treatment | undefined {
  const { country } = input.seller;
  const about = { country };
  if (input.usedIn === country) {
    const question = `The result is used in ${country} itself, so this is no export. Which treatment applies?`;
    return stateOrAsk(input, { code: 'used-at-home', question, about });
  }
  const open = conditionsFor(input).filter((condition) => !holds(condition, input));
  if (open.length === 0) return undefined;
  if (open.some((condition) => answerTo(input, condition) === 'no')) {
    const question = `A condition of ${country} for an export without tax does not hold. Which treatment applies?`;
    return stateOrAsk(input, { code: 'export-denied', question, about });
  }
  const question = open.map((condition) => QUESTION[condition]).join(' ');
  return ask({ code: 'export-conditions', about, question, fields: open.map(conditionField) });
}

function conditionField(condition: Condition): QuestionField {
  if (condition !== 'undertaking') return yesOrNo(condition, QUESTION[condition]);
  const paid = option('paid', 'the tax is paid and refunded', { name: 'export.isTaxPaid', value: 'yes' });
  return field(condition, 'text', { label: 'Number of the Letter of Undertaking', options: [paid] });
}

/** India's other way of export (EXPWP): IGST is charged, and refunded to the exporter. */
function decideWithPayment(input: TreatmentInput): Treatment {
  const rate = standardRate(input.facts.seller, input.date);
  if (!rate) return stateWhereNoRule(input, input.seller.country);
  const essentials = {
    category: 'S',
    ruleId: 'in.services.business.export-with-payment',
    legalBasis: 'IGST Act 2017 s. 2(6), 5(1), 16(1), 16(3)(b)',
    effectiveDate: rate.validFrom,
    placeOfSupply: input.buyer.country,
    whoOwes: 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: rate.basisPoints,
    components: [{ name: 'IGST', basisPoints: rate.basisPoints }],
    reason: inEnglish('SUPPLY MEANT FOR EXPORT ON PAYMENT OF IGST'),
    requiredIdentifiers: ['seller.taxId'],
    evidence: evidenceOf(input),
  });
}

function holds(condition: Condition, input: TreatmentInput): boolean {
  const { usedIn, seller, facts, currency, confirmed } = input;
  if (answerTo(input, condition) === 'no') return false;
  if (confirmed?.includes(condition) === true && condition !== 'undertaking') return true;
  if (condition === 'used-abroad') return usedIn !== undefined && usedIn !== seller.country;
  if (condition === 'foreign-currency') return currency !== facts.seller.currency;
  if (condition !== 'undertaking') return false;
  return seller.exportUndertaking !== undefined || answerTo(input, 'export.isTaxPaid') === 'yes';
}

/** India's two ways of export share one row in the catalogue; the one without payment of tax is decided here. */
function exportNote({ seller, facts }: TreatmentInput): LegalText {
  if (seller.country !== 'IN') return facts.seller.notes.export;
  return inEnglish(`SUPPLY MEANT FOR EXPORT UNDER LUT ${seller.exportUndertaking} WITHOUT PAYMENT OF IGST`);
}

function evidenceOf(input: TreatmentInput): Evidence[] {
  const { usedIn, currency, confirmed, seller, buyer } = input;
  return [
    { what: 'currency of payment', value: currency },
    ...(usedIn === undefined ? [] : [{ what: 'place of use', value: usedIn }]),
    ...(seller.exportUndertaking === undefined ? [] : [{ what: 'undertaking', value: seller.exportUndertaking }]),
    ...(confirmed ?? []).map((condition) => ({ what: 'confirmed by the seller', value: condition })),
    ...(buyer.taxId === undefined ? [] : [{ what: 'tax number of the buyer', value: buyer.taxId }]),
  ];
}
