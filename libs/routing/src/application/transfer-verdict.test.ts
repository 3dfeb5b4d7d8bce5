import { describe, expect, it } from 'vitest';
import { transferVerdict } from './transfer-verdict.ts';

const health = { origin: 'KE', destination: 'US', sector: 'health', dataClass: 'health_record' };

describe('the verdict on a transfer', () => {
  it('names what is missing and the law behind it, and lets the data go once that is on file', () => {
    const verdict = transferVerdict(health);
    expect(verdict.mayProceed).toBe(false);
    expect(verdict.decision).toBe('consent_or_exception');
    expect(verdict.reasons.every(({ basis }) => basis.length > 10)).toBe(true);
    expect(transferVerdict({ ...health, proofs: verdict.missingProofs }).mayProceed).toBe(true);
  });

  it('is not softened by leaving the sector out or calling it general', () => {
    const { reasons } = transferVerdict(health);
    expect(transferVerdict({ ...health, sector: null }).reasons).toEqual(reasons);
    expect(transferVerdict({ ...health, sector: 'general' }).reasons).toEqual(reasons);
  });

  it.each([
    { ...health, dataClass: 'health-record' },
    { ...health, sector: 'healthcare' },
    { ...health, destination: 'XX' },
  ])('leaves to a person what the catalogue does not know: %j', (inquiry) => {
    const verdict = transferVerdict(inquiry);
    expect([verdict.mayProceed, verdict.decision]).toEqual([false, 'review']);
  });
});
