import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GateOutcomeKey } from '../process-model/gate-outcome.ts';
import type { PhaseRow } from '../process-model/phase-statuses.ts';
import { afterDecision } from './after-decision.ts';
import { changeTrack, trackChange } from './change-track.ts';
import { type DecisionFacts, gateAwaited, gatesOf } from './passed-gates.ts';
import { actOnPhase, type PhaseAct, phaseAct } from './phase-acts.ts';

const text = { da: 'x', en: 'x' };
const phase = (key: string, gates: string[], more: object = {}) => ({
  key, order: 1, label: text, help: text, gloss: '', tools: [], entryCriteria: [], deliverables: [], participants: [], signers: [],
  duration: { min: 1, max: 2, unit: 'week' as const }, gates, gateQuestions: [], ...more,
});
const track = (key: string, phases: string[]) => ({ key, label: text, help: text, gloss: '', kind: 'project' as const, phases });
const model = {
  phases: [phase('idea', ['g1']), phase('tender', ['g6a', 'g6b']), phase('develop', ['g7'], { repeat: 'per_milestone' }), phase('use', ['g9'])],
  tracks: [track('whole', ['idea', 'tender', 'develop', 'use']), track('first', ['idea', 'develop', 'tender', 'use']),
    track('light', ['idea', 'tender', 'use'])],
};
const rows = (...opened: string[]): PhaseRow[] =>
  model.phases.map(({ key }, at) => ({ phaseKey: key, position: at + 1, openedOn: opened.includes(key) ? '2026-01-01' : null, closedOn: null }));
const decided = (gateKey: string, outcome: GateOutcomeKey = 'go', milestoneId: string | null = null,
  decidedAt = '2026-11-24T10:00:00.000Z'): DecisionFacts =>
  ({ gateKey, outcome, milestoneId, decidedAt });
const after = (phaseKey: string, decisions: DecisionFacts[], milestoneIds: string[] = [], given = rows(phaseKey)) =>
  afterDecision({ model, trackKey: 'whole', phaseKey, milestoneIds, rows: given, decisions, reopenedAt: null });

describe('what a decision opens', () => {
  it.each(['go', 'go_with_conditions'] as const)('closes the phase and opens the next on %s', (outcome) => {
    expect(after('idea', [decided('g1', outcome)])).toEqual({ awaits: null, closesPhase: 'idea', opensPhase: 'tender', state: 'active' });
  });
  it.each([['revise', 'active'], ['pause', 'paused'], ['stop', 'stopped']] as const)('opens nothing on %s', (outcome, state) => {
    expect(after('idea', [decided('g1', outcome)])).toEqual({ awaits: { gateKey: 'g1', milestoneId: null }, closesPhase: null, opensPhase: null,
      state });
  });
  it('comes from 6a to 6b before it leaves the phase', () => {
    expect(after('tender', [decided('g6a')])).toMatchObject({ awaits: { gateKey: 'g6b' }, closesPhase: null, opensPhase: null });
    expect(after('tender', [decided('g6a'), decided('g6b')])).toMatchObject({ awaits: null, closesPhase: 'tender', opensPhase: 'develop' });
  });
  it('asks once for each milestone', () => {
    expect(gatesOf(model, 'develop', ['m1', 'm2'])).toEqual([{ gateKey: 'g7', milestoneId: 'm1' }, { gateKey: 'g7', milestoneId: 'm2' }]);
    expect(after('develop', [decided('g7', 'go', 'm1')], ['m1', 'm2'])).toMatchObject({ awaits: { gateKey: 'g7', milestoneId: 'm2' },
      closesPhase: null });
    expect(after('develop', [decided('g7', 'go', 'm1'), decided('g7', 'go', 'm2')], ['m1', 'm2'])).toMatchObject({ closesPhase: 'develop',
      opensPhase: 'use' });
    expect(gatesOf(model, 'develop', [])).toEqual([{ gateKey: 'g7', milestoneId: null }]);
  });
  it('opens nothing twice when the next phase runs already', () => {
    expect(after('idea', [decided('g1')], [], rows('idea', 'tender'))).toMatchObject({ closesPhase: 'idea', opensPhase: null });
  });
  it('completes at the last gate of the track, though not on conditions', () => {
    expect(after('use', [decided('g9')])).toEqual({ awaits: null, closesPhase: 'use', opensPhase: null, state: 'completed' });
    expect(after('use', [decided('g9', 'go_with_conditions')])).toEqual({ awaits: { gateKey: 'g9', milestoneId: null }, closesPhase: null,
      opensPhase: null, state: 'active' });
  });
  it('decides anew when a phase was taken up again', () => {
    const where = { model, trackKey: 'whole', phaseKey: 'idea', milestoneIds: [], decisions: [decided('g1')] };
    expect(gateAwaited({ ...where, reopenedAt: null })).toBeNull();
    expect(gateAwaited({ ...where, reopenedAt: '2026-11-25T10:00:00.000Z' })).toEqual({ gateKey: 'g1', milestoneId: null });
  });
});

describe('another track', () => {
  const change = (given: PhaseRow[], to: string, from = 'whole') => changeTrack(given, { model, from, to, on: '2026-11-24' });
  it('leaves phases out without touching what they hold', () => {
    const result = change(rows('idea', 'develop'), 'light');
    expect(result).toMatchObject({ ok: true,
      value: [{ position: 1 }, { position: 2 }, { position: null, openedOn: '2026-01-01' }, { position: 3 }] });
  });
  it('goes on at the next phase when the open one is left out', () => {
    const done = rows('idea', 'tender', 'develop').map((row) => (row.phaseKey === 'develop' ? row : { ...row, closedOn: '2026-06-01' }));
    const result = change(done, 'light');
    expect(result.ok && result.value.filter(({ openedOn }) => openedOn === '2026-11-24').map(({ phaseKey }) => phaseKey)).toEqual(['use']);
  });
  it('takes the phases in another order', () => {
    const result = change(rows('idea'), 'first');
    expect(result.ok && result.value.map(({ phaseKey, position }) => [phaseKey, position])).toEqual([['idea', 1], ['tender', 3], ['develop', 2],
      ['use', 4]]);
  });
  it.each([['whole', 'track_not_changed'], ['nowhere', 'unknown_track']])('refuses %s', (to, code) => {
    expect(change(rows('idea'), to)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('wants a reason', () => {
    expect(trackChange.safeParse({ track: 'light', reason: ' ' }).success).toBe(false);
  });
});

describe('a phase', () => {
  const on = '2026-11-24';
  const reopen: PhaseAct = { act: 'reopen', reason: 'Nyt behov' };
  const skip: PhaseAct = { act: 'skip', reason: 'Allerede gjort' };
  const closed = rows('idea').map((row) => (row.phaseKey === 'idea' ? { ...row, closedOn: '2026-06-01' } : row));
  it('runs beside another', () => {
    expect(actOnPhase(rows('idea'), 'tender', { act: 'open' }, on)).toMatchObject({ ok: true,
      value: [{ openedOn: '2026-01-01' }, { openedOn: on }, {}, {}] });
  });
  it('is taken up again without forgetting when it began', () => {
    expect(actOnPhase(closed, 'idea', reopen, on)).toMatchObject({ ok: true, value: [{ openedOn: '2026-01-01', closedOn: null }, {}, {}, {}] });
  });
  it('is left out', () => {
    expect(actOnPhase(rows('idea'), 'tender', skip, on)).toMatchObject({ ok: true, value: [{}, { openedOn: null, closedOn: on }, {}, {}] });
  });
  const offTrack = rows('idea').map((row) => ({ ...row, position: null }));
  it.each<[string, Parameters<typeof actOnPhase>, string]>([
    ['opening what is open', [rows('idea'), 'idea', { act: 'open' }, on], 'phase_state_differs'],
    ['taking up what never stopped', [rows('idea'), 'idea', reopen, on], 'phase_state_differs'],
    ['leaving out what is done', [closed, 'idea', skip, on], 'phase_state_differs'],
    ['a phase that is none', [rows('idea'), 'x', skip, on], 'unknown_phase'],
    ['a phase the track leaves out', [offTrack, 'tender', { act: 'open' }, on], 'phase_not_on_track'],
  ])('refuses %s', (_, given, code) => {
    expect(actOnPhase(...given)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('needs a reason to be left out or taken up again', () => {
    expect([{ act: 'open' }, { act: 'skip' }, { act: 'reopen', reason: '' }].map((act) => phaseAct.safeParse(act).success)).toEqual([true, false,
      false]);
  });
});

const anyAct = fc.oneof(
  fc.tuple(fc.constantFrom('open', 'reopen', 'skip'), fc.constantFrom('idea', 'tender', 'develop', 'use')),
    fc.tuple(fc.constant('track'), fc.constantFrom('whole', 'first', 'light')),
);

it('never loses a phase or the day it was opened, whatever is done with the phases', () => {
  fc.assert(fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
    let now = rows('idea');
    let trackKey = 'whole';
    acts.forEach(([what, which], at) => {
      const on = `2026-02-${String((at % 28) + 1).padStart(2, '0')}`;
      const act = what === 'track' ? null : phaseAct.parse(what === 'open' ? { act: what } : { act: what, reason: 'x' });
      const result = act ? actOnPhase(now, which, act, on) : changeTrack(now, { model, from: trackKey, to: which, on });
      if (!result.ok) return;
      if (!act) trackKey = which;
      expect(result.value.map(({ phaseKey }) => phaseKey)).toEqual(now.map(({ phaseKey }) => phaseKey));
      now.forEach(({ openedOn }, place) => expect(openedOn === null || result.value[place]?.openedOn === openedOn).toBe(true));
      now = result.value;
    });
  }), { numRuns: 500 });
});
