import { onlyTaxFacts } from './tax-facts.ts';
import { ask } from './treatment-answers.ts';
import { decideDomestic } from './treatment-domestic.ts';
import { decideElsewhere } from './treatment-elsewhere.ts';
import { decideFromEu } from './treatment-eu.ts';
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

function reasonToAsk({ seller, buyer, facts, serviceClass }: TreatmentInput): CannotDecide | undefined {
  if (facts.seller.code !== seller.country || facts.buyer.code !== buyer.country) {
    throw new Error(`facts of ${facts.seller.code} and ${facts.buyer.code} for ${seller.country} and ${buyer.country}`);
  }
  if (facts.seller.confidence === 'low') {
    return ask(
      ['seller.country'],
      `The tax rules of ${seller.country} are not confirmed here. Which treatment applies?`,
      ['state the category, rate and legal basis with an adviser’s confirmation'],
    );
  }
  if (serviceClass === 'land' || serviceClass === 'event' || serviceClass === 'transport') {
    return ask(['serviceClass'], `Where does this ${serviceClass} service take place, and who is registered there?`, [
      'the place is in the seller’s country',
      'the place is in the buyer’s country',
      'the place is in a third country',
    ]);
  }
  if (buyer.status === 'unknown') {
    return ask(['buyer.status'], 'Does the buyer act as a business or as a consumer?', ['business', 'consumer']);
  }
  if (seller.taxId === undefined && seller.isSmallBusiness !== true) {
    return ask(['seller.taxId'], `Is the seller registered for ${facts.seller.tax.name} in ${seller.country}?`, [
      'yes: give the registration number',
      'no: the seller is below the registration threshold or exempt as a small business',
    ]);
  }
  return undefined;
}
