import { standardRate } from './tax-facts.ts';
import { field, option, regionField } from './tax-questions.ts';
import { parsePercent } from './tax-rate.ts';
import { answerTo, ask, decided } from './treatment-answers.ts';
import { stateOrAsk } from './treatment-stated.ts';
import type { CannotDecide, Treatment, TreatmentInput } from './treatment-terms.ts';

/** Harmonised rates by province, and the first day each has applied: SOR/2010-117 and its amendments. */
const HST: Readonly<Record<string, { basisPoints: number; validFrom: string }>> = {
  ON: { basisPoints: 1300, validFrom: '2010-07-01' },
  NB: { basisPoints: 1500, validFrom: '2016-07-01' },
  NL: { basisPoints: 1500, validFrom: '2016-07-01' },
  PE: { basisPoints: 1500, validFrom: '2016-10-01' },
  NS: { basisPoints: 1400, validFrom: '2025-04-01' },
};
const GST_ONLY = new Set(['AB', 'NT', 'NU', 'YT']);

/** What provinces collect beside the GST is theirs to say; the seller states registration and rate. */
const PROVINCIAL_TAX: Readonly<Record<string, string>> = { QC: 'QST', BC: 'PST', SK: 'PST', MB: 'RST' };

/** The buyer's province decides (New Harmonized Value-added Tax System Regulations, s. 13). */
export function decideCanada(input: TreatmentInput): Treatment {
  const { buyer, facts, date } = input;
  const province = buyer.region;
  const gst = standardRate(facts.seller, date);
  const hst = province === undefined ? undefined : HST[province];
  if (!gst || (hst && date < hst.validFrom)) {
    const question = 'No rate of the GST or HST is known here for that day. Which treatment applies?';
    return stateOrAsk(input, { code: 'no-rule', question, about: { country: 'CA' } });
  }
  if (province !== undefined && PROVINCIAL_TAX[province] !== undefined) return decideWithProvince(input, gst);
  if (province === undefined || !(hst || GST_ONLY.has(province))) {
    const question = 'In which province is the buyer?';
    const fields = [regionField('buyer', 'CA', 'State or province of the buyer')];
    return ask({ code: 'province', about: { country: 'CA' }, question, fields });
  }
  const essentials = {
    category: 'S',
    ruleId: hst ? 'ca.services.hst' : 'ca.services.gst',
    legalBasis: hst ? 'Excise Tax Act s. 165(2)' : 'Excise Tax Act s. 165(1)',
    effectiveDate: (hst ?? gst).validFrom,
    placeOfSupply: `CA-${province}`,
    whoOwes: 'seller',
  } as const;
  const rate = hst?.basisPoints ?? gst.basisPoints;
  return decided(input, essentials, {
    rateBasisPoints: rate,
    components: [{ name: hst ? 'HST' : 'GST', basisPoints: rate }],
    requiredIdentifiers: ['seller.taxId'],
  });
}

interface Gst {
  readonly basisPoints: number;
  readonly validFrom: string;
}

function decideWithProvince(input: TreatmentInput, gst: Gst): Treatment {
  const region = input.buyer.region ?? '';
  const tax = PROVINCIAL_TAX[region] ?? 'PST';
  const registration = answerTo(input, 'seller.provincialRegistration');
  const rate = parsePercent(answerTo(input, 'seller.provincialRate') ?? '');
  const basis = answerTo(input, 'seller.provincialBasis');
  const collects = registration === undefined ? undefined : registration !== 'none';
  if (collects === undefined || (collects && (rate === undefined || basis === undefined))) {
    return collects === undefined ? askAboutRegistration(region, tax) : askAboutRate(region, tax);
  }
  const parts = [
    { name: 'GST', basisPoints: gst.basisPoints },
    ...(collects && rate !== undefined ? [{ name: tax, basisPoints: rate }] : []),
  ];
  const essentials = {
    category: 'S',
    ruleId: collects ? 'ca.services.gst-and-provincial' : 'ca.services.gst',
    legalBasis: collects ? `Excise Tax Act s. 165(1); ${basis}` : 'Excise Tax Act s. 165(1)',
    effectiveDate: gst.validFrom,
    placeOfSupply: `CA-${region}`,
    whoOwes: 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: parts.reduce((sum, part) => sum + part.basisPoints, 0),
    components: parts,
    requiredIdentifiers: ['seller.taxId'],
    evidence: collects ? [{ what: `${tax} registration`, value: registration ?? '' }] : [],
  });
}

function askAboutRegistration(region: string, tax: string): CannotDecide {
  return ask({
    code: 'provincial-tax',
    about: { country: 'CA', region, tax },
    question: `Does the seller collect the provincial sales tax (${tax}) of ${region}?`,
    fields: [
      field('seller.provincialRegistration', 'text', {
        label: 'Your registration in the province',
        options: [option('none', 'no: only the federal GST is charged')],
      }),
    ],
  });
}

function askAboutRate(region: string, tax: string): CannotDecide {
  return ask({
    code: 'provincial-rate',
    about: { country: 'CA', region, tax },
    question: `At which rate, and under which law, is the ${tax} of ${region} charged?`,
    fields: [
      field('seller.provincialRate', 'percentage', { label: 'Tax rate', least: 0.1, most: 1_500 }),
      field('seller.provincialBasis', 'text', { label: 'Legal basis' }),
    ],
  });
}
