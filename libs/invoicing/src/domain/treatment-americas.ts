import { field, regionField } from './tax-questions.ts';
import { parsePercent } from './tax-rate.ts';
import { answerTo, ask, decided, yearOfCatalogue } from './treatment-answers.ts';
import { stateOrAsk } from './treatment-stated.ts';
import type { Treatment, TreatmentInput } from './treatment-terms.ts';

/** LC 116/2003: art. 8 and 8-A set 5% and 2% as the bounds of the ISS; the municipality sets the rate per item of the list. */
const ISS_BOUNDS = { least: 200, most: 500 };

/** The ISS belongs to a municipality: only the seller knows which, and the item of the list the service is. */
export function decideBrazil(input: TreatmentInput): Treatment {
  const municipality = answerTo(input, 'seller.municipality');
  const serviceCode = answerTo(input, 'serviceCode');
  const rate = parsePercent(answerTo(input, 'rate') ?? '');
  if (municipality === undefined || serviceCode === undefined || rate === undefined) {
    return ask({
      code: 'iss',
      about: { country: 'BR', tax: 'ISS' },
      question: 'Which municipality collects the ISS, for which item of the list of LC 116/2003, and at which rate?',
      fields: [
        field('seller.municipality', 'text', { label: 'Municipality' }),
        field('serviceCode', 'service-code', { label: 'Item of the list of LC 116/2003' }),
        field('rate', 'percentage', { label: 'Tax rate', ...ISS_BOUNDS }),
      ],
    });
  }
  const essentials = {
    category: 'S',
    ruleId: 'br.services.iss',
    legalBasis: `LC 116/2003 art. 3, 8, 8-A; item ${serviceCode}; ${municipality}`,
    effectiveDate: yearOfCatalogue(input.facts.seller) < input.date ? yearOfCatalogue(input.facts.seller) : input.date,
    placeOfSupply: `BR, ${municipality}`,
    whoOwes: 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: rate,
    components: [{ name: 'ISS', basisPoints: rate }],
    requiredIdentifiers: ['seller.taxId'],
  });
}

/** No federal tax on services; whether a state taxes this one is for the seller to say, with the law. */
export function decideUnitedStates(input: TreatmentInput): Treatment {
  const { region } = input.buyer;
  if (region === undefined) {
    const fields = [regionField('buyer', 'US', 'State or province of the buyer')];
    return ask({ code: 'us-state', about: { country: 'US' }, question: 'In which state is the buyer?', fields });
  }
  return stateOrAsk(input, {
    code: 'us-sales-tax',
    about: { country: 'US', region },
    question: `Does ${region} tax this service, and is the seller registered there? Outside the scope means that no sales tax is due.`,
  });
}
