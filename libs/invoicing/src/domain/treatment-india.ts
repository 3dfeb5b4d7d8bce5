import { standardRate } from './tax-facts.ts';
import { regionField } from './tax-questions.ts';
import { ask, decided } from './treatment-answers.ts';
import { stateOrAsk } from './treatment-stated.ts';
import type { Treatment, TreatmentInput } from './treatment-terms.ts';

/** GST state codes (first two digits of a GSTIN) by ISO 3166-2 subdivision. */
const GST_STATE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'JK:01 HP:02 PB:03 CH:04 UK:05 UT:05 HR:06 DL:07 RJ:08 UP:09 BR:10 SK:11 AR:12 NL:13 MN:14 MZ:15 TR:16 ML:17 AS:18 WB:19 ' +
    'JH:20 OR:21 OD:21 CT:22 CG:22 MP:23 GJ:24 DH:26 DN:26 MH:27 KA:29 GA:30 LD:31 KL:32 TN:33 PY:34 AN:35 TG:36 TS:36 AP:37 LA:38'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Union territories without a legislature: UTGST takes the place of SGST (UTGST Act 2017 s. 7). */
const UNION_TERRITORIES = new Set(['04', '26', '31', '35', '38']);

/** One state: CGST + SGST in halves. Two states: IGST. Place of supply of services within India: IGST Act s. 12(2). */
export function decideIndia(input: TreatmentInput): Treatment {
  const { seller, buyer, facts, date } = input;
  const from = indianState(seller);
  const to = indianState(buyer);
  if (from === undefined || to === undefined) {
    const fields = [
      ...(from === undefined ? [regionField('seller', 'IN', 'State or province of the seller')] : []),
      ...(to === undefined ? [regionField('buyer', 'IN', 'State or province of the buyer')] : []),
    ];
    const question = 'In which Indian states are the seller and the buyer?';
    return ask({ code: 'indian-states', about: { country: 'IN' }, question, fields });
  }
  const rate = standardRate(facts.seller, date);
  if (!rate) {
    const question = 'Which GST rate applied on that day, and under which notification?';
    return stateOrAsk(input, { code: 'no-rule', question, about: { country: 'IN' } });
  }
  const sameState = from === to;
  const half = rate.basisPoints / 2;
  const essentials = {
    category: 'S',
    ruleId: sameState ? 'in.services.intra-state' : 'in.services.inter-state',
    legalBasis: sameState
      ? 'CGST Act 2017 s. 9(1); IGST Act 2017 s. 8(2), 12(2)'
      : 'IGST Act 2017 s. 5(1), 7(3), 12(2)',
    effectiveDate: rate.validFrom,
    placeOfSupply: `IN-${to}`,
    whoOwes: 'seller',
  } as const;
  return decided(input, essentials, {
    rateBasisPoints: rate.basisPoints,
    components: sameState
      ? [
          { name: 'CGST', basisPoints: half },
          { name: UNION_TERRITORIES.has(to) ? 'UTGST' : 'SGST', basisPoints: half },
        ]
      : [{ name: 'IGST', basisPoints: rate.basisPoints }],
    requiredIdentifiers: ['seller.taxId'],
    evidence: [{ what: 'states', value: `${from} to ${to}` }],
  });
}

/** A GSTIN begins with the state it was given in; that outweighs an address. */
function indianState({ taxId, region }: { taxId?: string; region?: string }): string | undefined {
  if (taxId !== undefined && /^\d{2}[A-Z]{5}\d{4}[A-Z]/.test(taxId)) return taxId.slice(0, 2);
  return region === undefined ? undefined : GST_STATE[region];
}
