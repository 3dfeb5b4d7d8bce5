import { standardRate } from './tax-facts.ts';
import { choice, field, option, shiftDay, yesOrNo } from './tax-questions.ts';
import { answerTo, ask, decided, isSpecialRegion } from './treatment-answers.ts';
import { decideSmallBusiness, decideStandardRate, stateForRegion, stateWhereNoRule } from './treatment-domestic.ts';
import type { CannotDecide, Treatment, TreatmentInput } from './treatment-terms.ts';

/** The place-of-supply rules in their present form apply since Directive 2008/8/EC. */
const PLACE_RULES_SINCE = '2010-01-01';
/** The threshold of Art. 59c and the One Stop Shop in their present form: Directives (EU) 2017/2455 and 2019/1995. */
const ONE_STOP_SHOP_SINCE = '2021-07-01';
/** How old an answer of VIES may be, either side of the tax point; our own policy, stricter than any member state's practice. */
const VIES_ANSWER_DAYS = 30;

/** A seller in the EU and a buyer in another country: VAT Directive 2006/112/EC. */
export function decideFromEu(input: TreatmentInput): Treatment {
  const { seller, buyer } = input;
  if (input.date < PLACE_RULES_SINCE) return stateWhereNoRule(input, seller.country);
  for (const { country, region } of [seller, buyer]) {
    if (region !== undefined && isSpecialRegion(country, region)) return stateForRegion(input, country, region);
  }
  if (input.serviceClass === 'intermediary' && buyer.status === 'consumer') return decideIntermediary(input);
  if (buyer.inEu) return buyer.status === 'business' ? decideIntraEuBusiness(input) : decideEuConsumer(input);
  return buyer.status === 'business'
    ? decideOutsideScope(input, 'Directive 2006/112/EC Art. 44')
    : decideForeignConsumer(input);
}

/** Art. 46: for a consumer, arranging is taxed where the arranged transaction is. */
function decideIntermediary(input: TreatmentInput): Treatment {
  const place = answerTo(input, 'arrangedIn');
  if (place === 'seller') return decideAtHome(input);
  if (place === 'outside') return decideOutsideScope(input, 'Directive 2006/112/EC Art. 46');
  if (place === 'buyer') return stateWhereNoRule(input, input.buyer.country);
  return ask({
    code: 'arranged-transaction',
    question: 'Where is the transaction that was arranged taxed (Art. 46)?',
    fields: [
      choice('arrangedIn', 'The arranged transaction is taxed', [
        option('seller', 'in the seller’s state'),
        option('buyer', 'in the buyer’s state'),
        option('outside', 'outside the EU'),
      ]),
    ],
  });
}

function decideAtHome(input: TreatmentInput): Treatment {
  return input.seller.isSmallBusiness === true ? decideSmallBusiness(input) : decideStandardRate(input);
}

/** Art. 44 and 196: taxed where the customer is, owed by the customer. Both numbers are printed, the sale goes into the EC sales list. */
function decideIntraEuBusiness(input: TreatmentInput): Treatment {
  const { seller, buyer, facts, date } = input;
  const proof = answerTo(input, 'buyer.proof');
  const open = missingNumber(input) ?? (proof === undefined ? unconfirmedNumber(input) : undefined);
  if (open) return open;
  if (seller.taxId === undefined || buyer.taxId === undefined) throw new Error('both numbers were asked for');
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
    evidence: [
      proof === undefined || isFresh(buyer.taxIdVerifiedOn, date)
        ? { what: 'VIES answer', value: `${buyer.taxId} valid on ${buyer.taxIdVerifiedOn}` }
        : { what: 'other proof of the business (Art. 18 Regulation 282/2011)', value: proof },
    ],
  });
}

const AS_CONSUMER = option('consumer', 'treat the buyer as a consumer', { name: 'buyer.status', value: 'consumer' });

function missingNumber({ seller, buyer }: TreatmentInput): CannotDecide | undefined {
  if (seller.taxId === undefined) {
    const { country } = seller;
    return ask({
      code: 'seller-vat-number',
      about: { country },
      question:
        'A reverse-charge invoice needs the seller’s VAT number, for small businesses too (Art. 214). Which is it?',
      fields: [field('seller.taxId', 'tax-id', { label: 'Your tax number', country, where: 'business-details' })],
    });
  }
  if (buyer.taxId !== undefined) return undefined;
  const { country } = buyer;
  const details = { country, where: 'buyer-business-details', options: [AS_CONSUMER] } as const;
  return ask({
    code: 'buyer-vat-number',
    about: { country },
    question: 'Which VAT number does the buyer have?',
    fields: [
      field('buyer.taxId', 'tax-id', { label: 'Tax number of the buyer', ...details, options: [...details.options] }),
    ],
  });
}

function unconfirmedNumber(input: TreatmentInput): CannotDecide | undefined {
  const { buyer, date } = input;
  const taxId = buyer.taxId ?? '';
  if (isFresh(buyer.taxIdVerifiedOn, date)) return undefined;
  if (answerTo(input, 'buyer.otherProof') === 'yes') {
    return ask({
      code: 'buyer-proof',
      question: 'Which other proof shows that the buyer is a business (Art. 18 Regulation 282/2011)?',
      fields: [field('buyer.proof', 'text', { label: 'Proof' })],
    });
  }
  const otherwise = option('other-proof', 'the buyer proves the business in another way', {
    name: 'buyer.otherProof',
    value: 'yes',
  });
  return ask({
    code: 'buyer-vat-confirmed',
    about: { taxId },
    question: `When did VIES confirm the buyer’s VAT number ${taxId}? It has to be within ${VIES_ANSWER_DAYS} days of the tax point.`,
    fields: [
      field('buyer.taxIdVerifiedOn', 'date', {
        label: 'Day on which the buyer’s number was confirmed',
        from: shiftDay(date, -VIES_ANSWER_DAYS),
        until: shiftDay(date, VIES_ANSWER_DAYS),
        options: [otherwise, AS_CONSUMER],
      }),
    ],
  });
}

function decideEuConsumer(input: TreatmentInput): Treatment {
  const { seller, serviceClass } = input;
  if (seller.isSmallBusiness === true || serviceClass !== 'electronic') return decideAtHome(input);
  if (input.date < ONE_STOP_SHOP_SINCE) return stateWhereNoRule(input, input.buyer.country);
  if (seller.isAboveOssThreshold === undefined) {
    return ask({
      code: 'oss-threshold',
      question:
        'Are the seller’s electronic services to consumers in other member states above EUR 10,000 a year (Art. 59c)?',
      fields: [
        yesOrNo('seller.isAboveOssThreshold', 'Above the threshold?', [
          'yes: the customer’s rate, declared through OSS',
          'no: the home rate',
        ]),
      ],
    });
  }
  return seller.isAboveOssThreshold ? decideOneStopShop(input) : decideStandardRate(input);
}

/** Art. 58: taxed where the consumer lives, at the rate there, declared through the One Stop Shop. */
function decideOneStopShop(input: TreatmentInput): Treatment {
  const { buyer, facts, date } = input;
  const rate = facts.buyer.confidence === 'low' ? undefined : standardRate(facts.buyer, date);
  if (!rate) return stateWhereNoRule(input, buyer.country);
  const essentials = {
    category: 'S',
    ruleId: 'eu.electronic.consumer.one-stop-shop',
    legalBasis: 'Directive 2006/112/EC Art. 58, 59c, 369a to 369k',
    effectiveDate: rate.validFrom > ONE_STOP_SHOP_SINCE ? rate.validFrom : ONE_STOP_SHOP_SINCE,
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
  return decideAtHome(input);
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
