import { onlyTaxFacts } from './tax-facts.ts';
import { choice, field, option } from './tax-questions.ts';
import { answerTo, ask } from './treatment-answers.ts';
import { decideDomestic } from './treatment-domestic.ts';
import { decideElsewhere } from './treatment-elsewhere.ts';
import { decideFromEu } from './treatment-eu.ts';
import { stateOrAsk } from './treatment-stated.ts';
import type { CannotDecide, Treatment, TreatmentInput } from './treatment-terms.ts';

/**
 * The tax treatment of one service, after the order of decision: date, seller, buyer, kind of service, place of supply,
 * who owes, category and rate, evidence. It never guesses. Withholding acts on the payment and is not part of it.
 */
export function decideTreatment(given: TreatmentInput): Treatment {
  const input = {
    ...given,
    facts: { seller: onlyTaxFacts(given.facts.seller), buyer: onlyTaxFacts(given.facts.buyer) },
  };
  const doubt = reasonToAsk(input);
  if (doubt) return doubt;
  if (input.seller.country === input.buyer.country) return decideDomestic(input);
  return input.seller.inEu ? decideFromEu(input) : decideElsewhere(input);
}

function reasonToAsk(input: TreatmentInput): Treatment | undefined {
  const { seller, buyer, facts } = input;
  if (facts.seller.code !== seller.country || facts.buyer.code !== buyer.country) {
    throw new Error(`facts of ${facts.seller.code} and ${facts.buyer.code} for ${seller.country} and ${buyer.country}`);
  }
  if (facts.seller.confidence === 'low') {
    const question = `The tax rules of ${seller.country} are not confirmed here. Which treatment applies?`;
    return stateOrAsk(input, { code: 'unconfirmed-country', question, about: { country: seller.country } });
  }
  if (buyer.status === 'unknown') {
    const question = 'Does the buyer act as a business or as a consumer?';
    const options = [option('business', 'business'), option('consumer', 'consumer')];
    return ask({ code: 'buyer-status', question, fields: [choice('buyer.status', 'The buyer is', options)] });
  }
  if (seller.taxId === undefined && seller.isSmallBusiness !== true) return askAboutRegistration(input);
  return reasonInPlace(input);
}

function askAboutRegistration({ seller, facts }: TreatmentInput): CannotDecide {
  const { country } = seller;
  const tax = facts.seller.tax.name;
  const small = option('none', 'not registered: below the threshold, or exempt as a small business', {
    name: 'seller.isSmallBusiness',
    value: 'yes',
  });
  return ask({
    code: 'seller-registration',
    about: { country, tax },
    question: `Is the seller registered for ${tax} in ${country}?`,
    fields: [
      field('seller.taxId', 'tax-id', {
        label: 'Your tax number',
        country,
        options: [small],
        where: 'business-details',
      }),
    ],
  });
}

/** Services at a place are taxed there: land (Art. 47), passengers (Art. 48), events (Art. 53) and their like elsewhere. */
function reasonInPlace(input: TreatmentInput): Treatment | undefined {
  const { serviceClass, seller } = input;
  if (serviceClass !== 'land' && serviceClass !== 'event' && serviceClass !== 'transport') return undefined;
  const place = answerTo(input, 'placeOfService');
  const about = { service: serviceClass, country: seller.country };
  if (place === undefined) {
    return ask({
      code: 'place-of-service',
      about,
      question: `Where does this ${serviceClass} service take place?`,
      fields: [
        choice('placeOfService', 'Place of the service', [
          option('seller', 'in the seller’s country'),
          option('buyer', 'in the buyer’s country'),
          option('elsewhere', 'in a third country'),
        ]),
      ],
    });
  }
  const question = `A ${serviceClass} service is taxed where it takes place. Which treatment applies there?`;
  return stateOrAsk(input, { code: 'taxed-at-place', question, about: { ...about, place } });
}
