import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSFER_CATALOGUE, type SectorOverlay } from './catalogue.ts';
import { decideTransfer, mayProceed } from './decide-transfer.ts';

const { testCases, severityOrder, origins, destinations, sectorOverlays, eeaMembers } = TRANSFER_CATALOGUE;
const severity = (decision: string): number => severityOrder.findIndex((known) => known === decision);

const sectors = [...new Set(sectorOverlays.map((overlay) => overlay.sector)), 'leisure'].filter((name) => name !== '*');
const classes = [...new Set(sectorOverlays.map((overlay) => overlay.dataClass)), 'public'].filter(
  (name) => name !== '*',
);
const places = [...Object.keys(origins), ...destinations, ...eeaMembers, 'XX', 'AD'];
const question = fc
  .record(
    {
      origin: fc.constantFrom(...places),
      destination: fc.constantFrom(...places),
      sector: fc.constantFrom(...sectors),
      dataClass: fc.subarray(classes),
      tenantFloor: fc.constantFrom(...severityOrder),
    },
    { requiredKeys: ['origin', 'destination'] },
  )
  .map((fields) => fields);

describe('the cases that ship with the catalogue', () => {
  it('are twelve', () => expect(testCases).toHaveLength(12));

  it.each(testCases)('$origin to $destination ($sector $dataClass): $expect', ({ expect: decision, ...given }) => {
    const verdict = decideTransfer(given);
    expect(verdict.decision).toBe(decision);
    expect(verdict.conditions).toEqual(expect.arrayContaining([...(given.conditions ?? [])]));
    expect(verdict.catalogueVersion).toBe('2026-11-22');
  });
});

describe('decideTransfer', () => {
  it('never becomes softer when a rule is added', () => {
    const overlay: fc.Arbitrary<SectorOverlay> = fc.record({
      id: fc.constant('added'),
      origin: fc.constantFrom('*', ...Object.keys(origins)),
      sector: fc.constantFrom('*', ...sectors),
      dataClass: fc.constantFrom('*', ...classes),
      decision: fc.constantFrom(...severityOrder),
      rule: fc.constant('added'),
    });
    fc.assert(
      fc.property(question, overlay, (asked, added) => {
        const before = decideTransfer(asked);
        const after = decideTransfer(asked, { ...TRANSFER_CATALOGUE, sectorOverlays: [...sectorOverlays, added] });
        expect(severity(after.decision)).toBeGreaterThanOrEqual(severity(before.decision));
        expect(after.conditions).toEqual(expect.arrayContaining([...before.conditions]));
      }),
    );
  });

  it('gives every answer a basis, and repeats itself', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const verdict = decideTransfer(asked);
        expect(verdict.rules.every((rule) => rule.basis.length > 5)).toBe(true);
        expect(decideTransfer(asked)).toEqual(verdict);
      }),
    );
  });

  it('names the section of the law behind each overlay, or says that the source names none', () => {
    for (const { id, rule } of sectorOverlays) {
      expect(rule, id).toMatch(/\bss?\. ?\d|Art\. ?\d|\d+ CFR \d|direction of \d|names no section/);
    }
    const kenya = decideTransfer({ origin: 'KE', destination: 'US', dataClass: 'health_record' });
    expect(kenya.rules.find(({ id }) => id === 'ke-sensitive')?.basis).toContain('Data Protection Act 2019 ss. 48-50');
  });

  it('treats a member of the EEA as the EEA', () => {
    expect(decideTransfer({ origin: 'FR', destination: 'BR' }).decision).toBe('allow');
    expect(decideTransfer({ origin: 'PT', destination: 'DE' }).decision).toBe('allow');
  });

  it('stops at places it does not know', () => {
    expect(decideTransfer({ origin: 'XX', destination: 'DE' }).decision).toBe('review');
    expect(decideTransfer({ origin: 'DE', destination: 'GH' }).decision).toBe('review');
  });

  it('keeps payment data of India in India, and lets it move there', () => {
    const payment = { origin: 'IN', sector: 'finance', dataClass: 'payment_system_data' };
    expect(decideTransfer({ ...payment, destination: 'SG' }).decision).toBe('prohibit');
    expect(decideTransfer({ ...payment, destination: 'IN' }).decision).toBe('allow');
  });

  it('does not let the sector be left out to escape a rule', () => {
    expect(decideTransfer({ origin: 'AE', destination: 'DE', dataClass: 'health_record' }).decision).toBe('prohibit');
  });

  it('asks for consent before Kenyan health records leave', () => {
    const verdict = decideTransfer({ origin: 'KE', destination: 'US', sector: 'health', dataClass: 'health_record' });
    expect(verdict.decision).toBe('consent_or_exception');
    expect(verdict.missingProofs).toEqual(['safeguards_record', 'record:ke-sensitive']);
  });

  it('lets the needs of an invoice soften nothing', () => {
    const invoice = { sector: 'trade', dataClass: 'invoice_party_data' };
    const verdict = decideTransfer({ origin: 'VN', destination: 'SG', ...invoice });
    expect(verdict.decision).toBe('filing');
    expect(verdict.rules.map((rule) => rule.id)).toContain('invoice-minimum');
  });

  it('is never softer than the policy of the workspace', () => {
    const verdict = decideTransfer({ origin: 'DE', destination: 'FR', tenantFloor: 'review' });
    expect(verdict.decision).toBe('review');
  });
});

describe('mayProceed', () => {
  it('waits for every proof', () => {
    const toIndia = { origin: 'DE', destination: 'IN' };
    expect(mayProceed(decideTransfer(toIndia))).toBe(false);
    expect(mayProceed(decideTransfer({ ...toIndia, proofs: ['scc_on_file'] }))).toBe(false);
    expect(mayProceed(decideTransfer({ ...toIndia, proofs: ['scc_on_file', 'tia_on_file'] }))).toBe(true);
  });

  it('waits for the proof of an allowed transfer too', () => {
    const toCloud = { origin: 'DE', destination: 'US' };
    expect(mayProceed(decideTransfer(toCloud))).toBe(false);
    expect(mayProceed(decideTransfer({ ...toCloud, proofs: ['importer_dpf_certified'] }))).toBe(true);
  });

  it('never proceeds on review or prohibition, whatever is proven', () => {
    const proofs = Object.keys(TRANSFER_CATALOGUE.conditionCodes);
    fc.assert(
      fc.property(question, (asked) => {
        const verdict = decideTransfer({ ...asked, proofs });
        if (severity(verdict.decision) >= severity('review')) expect(mayProceed(verdict)).toBe(false);
      }),
    );
  });
});
