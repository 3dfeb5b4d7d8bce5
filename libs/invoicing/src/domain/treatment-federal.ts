import { standardRate } from './tax-facts.ts';
import { ask, decided } from './treatment-answers.ts';
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
    const missing = [...(from === undefined ? ['seller.region'] : []), ...(to === undefined ? ['buyer.region'] : [])];
    return ask(missing, 'In which Indian states are the seller and the buyer?', [
      'same state: CGST and SGST',
      'different states: IGST',
    ]);
  }
  const rate = standardRate(facts.seller, date);
  if (!rate) return ask(['rate'], 'Which GST rate applied on that day?', ['state the rate with its notification']);
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

/** Harmonised rates by province, and the first day each has applied: SOR/2010-117 and its amendments. */
const HST: Readonly<Record<string, { basisPoints: number; validFrom: string }>> = {
  ON: { basisPoints: 1300, validFrom: '2010-07-01' },
  NB: { basisPoints: 1500, validFrom: '2016-07-01' },
  NL: { basisPoints: 1500, validFrom: '2016-07-01' },
  PE: { basisPoints: 1500, validFrom: '2016-10-01' },
  NS: { basisPoints: 1400, validFrom: '2025-04-01' },
};
const GST_ONLY = new Set(['AB', 'NT', 'NU', 'YT']);

/** The buyer's province decides (New Harmonized Value-added Tax System Regulations, s. 13). */
export function decideCanada(input: TreatmentInput): Treatment {
  const { buyer, facts, date } = input;
  const province = buyer.region;
  const gst = standardRate(facts.seller, date);
  if (province === undefined || !gst) {
    return ask(['buyer.region'], 'In which province is the buyer?', [
      'AB',
      'BC',
      'MB',
      'NB',
      'NL',
      'NS',
      'ON',
      'PE',
      'QC',
      'SK',
    ]);
  }
  const hst = HST[province];
  if (!GST_ONLY.has(province) && (!hst || date < hst.validFrom)) {
    return ask(['seller.provincialRegistration'], `Does the seller collect the provincial sales tax of ${province}?`, [
      'yes: state the registration and the rate',
      'no: only the federal GST is charged',
    ]);
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
