import { standardRate } from './tax-facts.ts';
import { ask, askAboutRegion, decided, isSpecialRegion } from './treatment-answers.ts';
import { askForTreatment, decideSmallBusiness, decideStandardRate } from './treatment-domestic.ts';
import type { Treatment, TreatmentInput } from './treatment-terms.ts';

/** The place-of-supply rules in their present form apply since Directive 2008/8/EC. */
const PLACE_RULES_SINCE = '2010-01-01';
/** How old an answer of VIES may be, either side of the tax point; our own policy, stricter than any member state's practice. */
const VIES_ANSWER_DAYS = 30;

/** A seller in the EU and a buyer in another country: VAT Directive 2006/112/EC. */
export function decideFromEu(input: TreatmentInput): Treatment {
  const { seller, buyer } = input;
  if (input.date < PLACE_RULES_SINCE) return askForTreatment(seller.country);
  for (const { country, region } of [seller, buyer]) {
    if (region !== undefined && isSpecialRegion(country, region)) return askAboutRegion(country, region);
  }
  if (input.serviceClass === 'intermediary' && buyer.status === 'consumer') {
    return ask(['serviceClass'], 'Where is the transaction that was arranged taxed (Art. 46)?', [
      'in the seller’s state',
      'in the buyer’s state',
      'outside the EU',
    ]);
  }
  if (buyer.inEu) return buyer.status === 'business' ? decideIntraEuBusiness(input) : decideEuConsumer(input);
  return buyer.status === 'business'
    ? decideOutsideScope(input, 'Directive 2006/112/EC Art. 44')
    : decideForeignConsumer(input);
}

/** Art. 44 and 196: taxed where the customer is, owed by the customer. Both numbers are printed, the sale goes into the EC sales list. */
function decideIntraEuBusiness(input: TreatmentInput): Treatment {
  const { seller, buyer, facts, date } = input;
  if (seller.taxId === undefined) {
    return ask(['seller.taxId'], 'A reverse-charge invoice needs the seller’s VAT number, for small businesses too.', [
      'apply for the number (Art. 214) and give it',
    ]);
  }
  if (buyer.taxId === undefined || !isFresh(buyer.taxIdVerifiedOn, date)) {
    return ask(
      [buyer.taxId === undefined ? 'buyer.taxId' : 'buyer.taxIdVerifiedOn'],
      'The buyer’s VAT number has to be confirmed for the tax point date.',
      [
        'give the number and have VIES confirm it',
        'the buyer proves the business in another way (Art. 18 Regulation 282/2011)',
        'treat the buyer as a consumer',
      ],
    );
  }
  const essentials = {
    category: 'AE',
    ruleId: 'eu.services.business.reverse-charge',
    legalBasis: 'Directive 2006/112/EC Art. 44, 196, 226(11a)',
    effectiveDate: PLACE_RULES_SINCE,
    placeOfSupply: buyer.country,
    whoOwes: 'buyer',
  } as const;
  return decided(input, essentials, {
    vatexCode: 'VATEX-EU-AE',
    reason: facts.seller.notes.reverseCharge,
    conditions: ['report in the EC sales list (Art. 262)'],
    requiredIdentifiers: ['seller.taxId', 'buyer.taxId'],
    evidence: [{ what: 'VIES answer', value: `${buyer.taxId} valid on ${buyer.taxIdVerifiedOn}` }],
  });
}

function decideEuConsumer(input: TreatmentInput): Treatment {
  const { seller, serviceClass } = input;
  if (seller.isSmallBusiness === true) return decideSmallBusiness(input);
  if (serviceClass !== 'electronic') return decideStandardRate(input);
  if (seller.isAboveOssThreshold === undefined) {
    return ask(
      ['seller.isAboveOssThreshold'],
      'Are the seller’s electronic services to consumers in other member states above EUR 10,000 a year?',
      ['yes: the customer’s rate, declared through OSS', 'no: the home rate'],
    );
  }
  return seller.isAboveOssThreshold ? decideOneStopShop(input) : decideStandardRate(input);
}

/** Art. 58: taxed where the consumer lives, at the rate there, declared through the One Stop Shop. */
function decideOneStopShop(input: TreatmentInput): Treatment {
  const { buyer, facts, date } = input;
  const rate = facts.buyer.confidence === 'low' ? undefined : standardRate(facts.buyer, date);
  if (!rate) return askForTreatment(buyer.country);
  const essentials = {
    category: 'S',
    ruleId: 'eu.electronic.consumer.one-stop-shop',
    legalBasis: 'Directive 2006/112/EC Art. 58, 59c, 369a to 369k',
    effectiveDate: rate.validFrom > '2021-07-01' ? rate.validFrom : '2021-07-01',
    placeOfSupply: buyer.country,
    whoOwes: 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: rate.basisPoints,
    components: [{ name: `${facts.buyer.tax.name} ${buyer.country}`, basisPoints: rate.basisPoints }],
    conditions: ['registered for the One Stop Shop in the seller’s state'],
    requiredIdentifiers: ['seller.taxId'],
  });
}

/** Intangibles leave with the consumer (Art. 59, Art. 58); what is left is taxed at home (Art. 45). */
function decideForeignConsumer(input: TreatmentInput): Treatment {
  if (input.serviceClass === 'advice') return decideOutsideScope(input, 'Directive 2006/112/EC Art. 59');
  if (input.serviceClass === 'electronic') return decideOutsideScope(input, 'Directive 2006/112/EC Art. 58');
  return input.seller.isSmallBusiness === true ? decideSmallBusiness(input) : decideStandardRate(input);
}

/** EN 16931 category O: no VAT identifier of either party may be printed, so the seller needs another number. */
function decideOutsideScope(input: TreatmentInput, legalBasis: string): Treatment {
  const { buyer, facts } = input;
  const essentials = {
    category: 'O',
    ruleId: buyer.status === 'business' ? 'eu.services.business.third-country' : 'eu.services.consumer.third-country',
    legalBasis,
    effectiveDate: PLACE_RULES_SINCE,
    placeOfSupply: buyer.country,
    whoOwes: 'law of the buyer’s country',
  } as const;
  return decided(input, essentials, {
    vatexCode: 'VATEX-EU-O',
    reason: facts.seller.notes.export,
    conditions: [
      buyer.status === 'business'
        ? 'proof that the customer is a business (tax number or certificate of its country)'
        : 'proof that the customer lives outside the EU',
    ],
    requiredIdentifiers: ['seller.localTaxNumber'],
    evidence: buyer.taxId === undefined ? [] : [{ what: 'tax number of the buyer', value: buyer.taxId }],
  });
}

function isFresh(verifiedOn: string | undefined, date: string): boolean {
  if (verifiedOn === undefined) return false;
  return Math.abs(Date.parse(date) - Date.parse(verifiedOn)) <= VIES_ANSWER_DAYS * 86_400_000;
}
