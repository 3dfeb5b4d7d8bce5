import { money } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import type { RouteRequest, RoutingPolicy } from './decision.ts';
import { receiptHashInput, replay } from './receipt.ts';
import { KENYA_DEFAULT, leaflet, person, quality, requestOf, route, RULES, verdict } from './route.fixture.ts';
import { routeTask } from './route.ts';
import { DATA_CLASSES, type DataClass, type SkillLevel } from './task.ts';
import { TRANSFER_DECISIONS, type DecideTransfer, type TransferRule } from './transfer.ts';

const proofCodes = ['safeguards_record', 'consent_on_file', 'scc', 'licence_agreement@c1', 'scc@US'];
const transferRule: fc.Arbitrary<TransferRule> = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  decision: fc.constantFrom(...TRANSFER_DECISIONS),
  basis: fc.constant('Law'),
  conditions: fc.subarray(['safeguards_record', 'scc', 'consent_on_file']),
});
const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    kind: fc.constantFrom('person', 'agent', 'model'),
    country: fc.constantFrom('KE', 'US', 'DE'),
    level: fc.constantFrom<SkillLevel>(1, 3, 5),
    skill: fc.constantFrom('medical-translation', 'proofreading'),
    languages: fc.subarray(['en', 'sw', 'so']),
    price: fc.record({ minor: fc.bigInt({ min: 0n, max: 80_000n }), currency: fc.constantFrom('KES', 'KES', 'USD') }),
    mean: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1, noNaN: true })),
    commercialUse: fc.constantFrom('yes', 'yes', 'no', 'conditional', 'unknown'),
    sovereignty: fc.constantFrom('L0', 'L1', 'L3'),
  })
  .map(({ kind, level, skill, mean, commercialUse, sovereignty, ...facts }): Candidate => {
    const common = { ...facts, id: '', label: kind, skills: [{ skill, level }], quality: quality(mean) };
    if (kind === 'person') return { ...common, kind };
    if (kind === 'agent') return { ...common, kind, sovereignty };
    return { ...common, kind, sovereignty, provider: 'x', licence: { name: 'L', commercialUse } };
  });
const requests: fc.Arbitrary<RouteRequest> = fc
  .record({
    candidates: fc.array(candidate, { maxLength: 8 }),
    proofs: fc.subarray(proofCodes),
    dataClasses: fc.subarray<DataClass>([...DATA_CLASSES], { maxLength: 3 }),
    cells: fc.dictionary(fc.constantFrom('US', 'DE', 'KE'), fc.array(transferRule, { minLength: 1, maxLength: 3 })),
    policy: fc.constantFrom<RoutingPolicy>({}, { sovereigntyFloor: 'L1' }, { requireHumanReview: true }),
  })
  .map(({ candidates, proofs, dataClasses, cells, policy }) =>
    requestOf({
      task: { ...leaflet, proofs, dataClasses },
      candidates: candidates.map((one, index) => ({ ...one, id: `c${index}` })),
      rules: { ...RULES, decideTransfer: ({ destination }) => verdict(cells[destination] ?? [KENYA_DEFAULT]) },
      policy,
    }),
  );

describe('what holds for every decision', () => {
  it('the chosen one breaks no hard rule, checked by a second, simpler reading of the rules', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { chosen } = routeTask(request);
        if (chosen !== null) expect(isAllowed(request, chosen)).toBe(true);
        else expect(request.candidates.every((one) => !isAllowed(request, one) || one.quality.mean === 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('replays to the same receipt, through JSON', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { receipt, chosen } = routeTask(request);
        const again = replay(JSON.parse(JSON.stringify(receipt)));
        expect(again.chosen).toBe(chosen?.id ?? null);
        expect(again.isSame).toBe(true);
      }),
    );
  });

  it('shows a receipt that was edited afterwards', () => {
    const { receipt } = route({
      candidates: [person({ id: 'amina' }), person({ id: 'juma', price: money(9_999, 'KES') })],
    });
    expect(replay({ ...receipt, chosen: 'juma' }).isSame).toBe(false);
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(requests, fc.infiniteStream(fc.nat()), (request, keys) => {
        const shuffled = request.candidates
          .map((candidate) => ({ candidate, key: keys.next().value ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ candidate }) => candidate);
        const other = routeTask({ ...request, candidates: shuffled });
        expect(receiptHashInput(other.receipt)).toBe(receiptHashInput(routeTask(request).receipt));
      }),
    );
  });

  it('never allows a refused candidate because a rule was added or a proof removed', () => {
    fc.assert(
      fc.property(requests, transferRule, fc.nat(), (request, extra, index) => {
        const before = refusedBy(request);
        const stricter: DecideTransfer = (question) => {
          const rules = [...request.rules.decideTransfer(question).rules, extra];
          return verdict(rules);
        };
        const withRule = refusedBy({ ...request, rules: { ...request.rules, decideTransfer: stricter } });
        const proofs = request.task.proofs.filter((_, at) => at !== index % Math.max(1, request.task.proofs.length));
        const withoutProof = refusedBy({ ...request, task: { ...request.task, proofs } });
        for (const id of before) {
          expect(withRule).toContain(id);
          expect(withoutProof).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function refusedBy(request: RouteRequest): string[] {
  const { candidates } = routeTask(request).receipt;
  return candidates.filter(({ outcome }) => outcome === 'refused').map(({ id }) => id);
}

/** The rules once more, in the plainest words, so that the property does not test the code against itself. */
function isAllowed({ task, rules, policy }: RouteRequest, one: Candidate): boolean {
  const has = (code: string) =>
    task.proofs.some((proof) => proof === code || proof === `${code}@${one.country}` || proof === `${code}@${one.id}`);
  const isOnlyNone = task.dataClasses.length > 0 && task.dataClasses.every((dataClass) => dataClass === 'none');
  const question = { origin: 'KE', destination: one.country, sector: '', purpose: '', dataClass: 'personal' } as const;
  const defaults = {
    safeguards: 'safeguards_record',
    consent_or_exception: 'consent_on_file',
    filing: 'filing_on_file',
  };
  const mayMove =
    isOnlyNone ||
    rules.decideTransfer(question).rules.every(({ decision, conditions }) => {
      if (decision === 'review' || decision === 'prohibit') return false;
      const needed = conditions.length > 0 || decision === 'allow' ? conditions : [defaults[decision]];
      return needed.every(has);
    });
  const isLicensed =
    one.kind !== 'model' ||
    one.licence.commercialUse === 'yes' ||
    (one.licence.commercialUse === 'conditional' && task.proofs.includes(`licence_agreement@${one.id}`));
  const isSovereign = policy.sovereigntyFloor === undefined || one.kind === 'person' || one.sovereignty !== 'L0';
  const speaks = task.languages.every((tag) => one.languages.includes(tag));
  const isSkilled = one.skills.some(({ skill, level }) => skill === task.skill && level >= task.level);
  const isAffordable = one.price.currency === 'KES' && one.price.minor <= task.budget.minor;
  return mayMove && isLicensed && isSovereign && speaks && isSkilled && isAffordable;
}
