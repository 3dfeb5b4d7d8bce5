import { standardRate } from './tax-facts.ts';
import { decideBrazil, decideUnitedStates } from './treatment-americas.ts';
import { decided, inEnglish, isSpecialRegion, yearOfCatalogue } from './treatment-answers.ts';
import { decideCanada } from './treatment-canada.ts';
import { decideIndia } from './treatment-india.ts';
import { stateOrAsk } from './treatment-stated.ts';
import type { Treatment, TreatmentInput } from './treatment-terms.ts';

/** Where the standard rate of a country with one national rate stands. Countries missing here have no rule yet: we ask. */
const STANDARD_RATE_STATUTE: Readonly<Record<string, string>> = {
  AE: 'Federal Decree-Law 8/2017 art. 3',
  AT: '§ 10 Abs. 1 UStG 1994',
  AU: 'A New Tax System (Goods and Services Tax) Act 1999 s. 9-70',
  BE: 'Code de la TVA / Btw-wetboek art. 37',
  CH: 'Art. 25 Abs. 1 MWSTG',
  DE: '§ 12 Abs. 1 UStG',
  ES: 'art. 90 Ley 37/1992 (LIVA)',
  FR: 'art. 278 CGI',
  GB: 'Value Added Tax Act 1994 s. 2(1)',
  IE: 'VAT Consolidation Act 2010 s. 46(1)(a)',
  IT: 'art. 16 D.P.R. 633/1972',
  JP: 'Consumption Tax Act art. 29, Local Tax Act art. 72-83',
  KE: 'Value Added Tax Act 2013 s. 5(2)',
  NL: 'art. 9 lid 1 Wet OB 1968',
  NO: 'merverdiavgiftsloven § 5-1',
  NZ: 'Goods and Services Tax Act 1985 s. 8(1)',
  PT: 'art. 18.º, n.º 1, al. c) CIVA',
  SG: 'Goods and Services Tax Act 1993 s. 16',
  ZA: 'Value-Added Tax Act 89 of 1991 s. 7(1)(a)',
};

/** Why a small or unregistered business charges nothing at home. */
const SMALL_BUSINESS_STATUTE: Readonly<Record<string, string>> = {
  AE: 'Federal Decree-Law 8/2017 art. 13',
  AT: '§ 6 Abs. 1 Z 27 UStG 1994',
  AU: 'A New Tax System (Goods and Services Tax) Act 1999 s. 23-15',
  BE: 'Code de la TVA / Btw-wetboek art. 56bis',
  CA: 'Excise Tax Act s. 148(1), 240(1)',
  CH: 'Art. 10 Abs. 2 MWSTG',
  DE: '§ 19 UStG',
  FR: 'art. 293 B CGI',
  GB: 'Value Added Tax Act 1994 Sch. 1 para. 1',
  IN: 'CGST Act 2017 s. 22',
  IT: 'L. 190/2014 art. 1 c. 54-89',
  JP: 'Consumption Tax Act art. 9',
  KE: 'Value Added Tax Act 2013 s. 34',
  NL: 'art. 25 Wet OB 1968',
  NO: 'merverdiavgiftsloven § 2-1',
  NZ: 'Goods and Services Tax Act 1985 s. 51',
  PT: 'art. 53.º CIVA',
  SG: 'Goods and Services Tax Act 1993 First Schedule',
  ZA: 'Value-Added Tax Act 89 of 1991 s. 23',
};

export function hasSmallBusinessRule(country: string): boolean {
  return Object.hasOwn(SMALL_BUSINESS_STATUTE, country);
}

/** Seller and buyer in one country. */
export function decideDomestic(input: TreatmentInput): Treatment {
  const { seller, buyer, facts } = input;
  for (const region of [seller.region, buyer.region]) {
    if (region !== undefined && isSpecialRegion(seller.country, region)) {
      return stateForRegion(input, seller.country, region);
    }
  }
  if (seller.isSmallBusiness === true) return decideSmallBusiness(input);
  switch (seller.country) {
    case 'IN':
      return decideIndia(input);
    case 'CA':
      return decideCanada(input);
    case 'BR':
      return decideBrazil(input);
    case 'US':
      return decideUnitedStates(input);
    default:
      return facts.seller.categories.domestic === 'S'
        ? decideStandardRate(input)
        : stateWhereNoRule(input, seller.country);
  }
}

/** The national standard rate; in the EU also what a consumer in another member state pays (Art. 45). */
export function decideStandardRate(input: TreatmentInput): Treatment {
  const { seller, facts, date } = input;
  const rate = standardRate(facts.seller, date);
  const statute = STANDARD_RATE_STATUTE[seller.country] ?? (seller.inEu ? EU_STANDARD_RATE : undefined);
  if (!rate || statute === undefined) return stateWhereNoRule(input, seller.country);
  const essentials = {
    category: 'S',
    ruleId: `${seller.country.toLowerCase()}.services.standard-rate`,
    legalBasis: statute,
    effectiveDate: rate.validFrom,
    placeOfSupply: seller.country,
    whoOwes: 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: rate.basisPoints,
    components: [{ name: facts.seller.tax.name, basisPoints: rate.basisPoints }],
    requiredIdentifiers: ['seller.taxId'],
  });
}

const EU_STANDARD_RATE = 'Directive 2006/112/EC Art. 96, 97';

/** EN 16931 category E where VAT law exempts (EU), O where the seller is simply outside the tax. */
export function decideSmallBusiness(input: TreatmentInput): Treatment {
  const { seller, buyer, facts } = input;
  const note = facts.seller.notes.smallBusiness;
  const statute =
    SMALL_BUSINESS_STATUTE[seller.country] ?? (seller.inEu ? 'Directive 2006/112/EC Art. 284' : undefined);
  const since = yearOfCatalogue(facts.seller);
  if (!note || statute === undefined || input.date < since) {
    const question = `No rule is known here for a seller in ${seller.country} who is not registered. Which treatment applies?`;
    return stateOrAsk(input, { code: 'small-business', question, about: { country: seller.country } });
  }
  const essentials = {
    category: seller.inEu ? 'E' : 'O',
    ruleId: `${seller.country.toLowerCase()}.services.small-business`,
    legalBasis: statute,
    effectiveDate: since,
    placeOfSupply: seller.country,
    whoOwes: seller.country === buyer.country ? 'seller' : buyer.inEu ? 'buyer' : 'law of the buyer’s country',
  } as const;
  return decided(input, essentials, {
    vatexCode: seller.country === 'FR' ? 'VATEX-FR-FRANCHISE' : seller.inEu ? null : 'VATEX-EU-O',
    reason: note.english === note.text ? inEnglish(note.text) : note,
    requiredIdentifiers: seller.taxId === undefined ? ['seller.localTaxNumber'] : [],
  });
}

/** Nothing known to us covers the day or the country: the seller states the treatment, or nothing is issued. */
export function stateWhereNoRule(input: TreatmentInput, country: string): Treatment {
  const question = `No rule for this service is known in ${country} on that day. Which treatment applies?`;
  return stateOrAsk(input, { code: 'no-rule', question, about: { country } });
}

export function stateForRegion(input: TreatmentInput, country: string, region: string): Treatment {
  const question = `${country}-${region} has rates or rules of its own. Which treatment applies?`;
  return stateOrAsk(input, { code: 'special-region', question, about: { country, region } });
}
