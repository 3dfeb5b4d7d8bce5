import { unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { advanceRun, type RunEvent, type RunFacts, type RunProgress } from './run-state.ts';

const clear: RunFacts = { blockCount: 3, openInputs: [], seatsStillNeeded: [], openBlocks: [], handOffsWaiting: [] };
const at = (state: Exclude<RunProgress['state'], 'paused'>): RunProgress => ({ state });

describe('a run', () => {
  it('is launched, staffed, finished and closed', () => {
    const events: RunEvent[] = ['launch', 'go-live', 'finish', 'close'];
    const end = events.reduce((run, event) => unwrap(advanceRun(run, event, clear)), at('draft'));
    expect(end).toEqual({ state: 'closed' });
  });

  it.each<[RunProgress, RunEvent, Partial<RunFacts>, object]>([
    [at('draft'), 'launch', { blockCount: 0 }, { kind: 'RunHasNoBlocks' }],
    [at('draft'), 'launch', { openInputs: ['logo'] }, { kind: 'InputsNotSupplied', names: ['logo'] }],
    [at('hiring'), 'go-live', { seatsStillNeeded: ['Translator'] }, { kind: 'SeatsOpen', titles: ['Translator'] }],
    [at('live'), 'finish', { openBlocks: ['Build'] }, { kind: 'BlocksOpen', titles: ['Build'] }],
    [at('live'), 'cancel', { handOffsWaiting: ['b1'] }, { kind: 'HandOffsWaiting', blockIds: ['b1'] }],
    [at('finished'), 'cancel', {}, { kind: 'EventNotAllowed', event: 'cancel' }],
    [at('closed'), 'cancel', {}, { kind: 'EventNotAllowed', state: 'closed', event: 'cancel', allowed: [] }],
    [at('draft'), 'resume', {}, { kind: 'EventNotAllowed', event: 'resume' }],
  ])('%o refuses to %s', (run, event, facts, refusal) => {
    expect(advanceRun(run, event, { ...clear, ...facts })).toMatchObject({ ok: false, refusal });
  });

  it('goes on where it was paused', () => {
    for (const state of ['hiring', 'live'] as const) {
      const paused = unwrap(advanceRun(at(state), 'pause', clear));
      expect(unwrap(advanceRun(paused, 'resume', clear))).toEqual({ state });
    }
  });

  it('comes back to life for a redo until it is closed', () => {
    expect(unwrap(advanceRun(at('finished'), 'reopen', clear))).toEqual({ state: 'live' });
    expect(advanceRun(at('closed'), 'reopen', clear).ok).toBe(false);
  });
});
