import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderPhases } from './order-phases.ts';
import { phaseStatuses } from './phase-statuses.ts';
import { placeProject } from './place-project.ts';
import type { ProcessModel } from './process-model.ts';

const text = { da: 'x', en: 'x' };
type Model = Pick<ProcessModel, 'phases' | 'tracks'>;

function aModel(phases: string[], tracks: Record<string, string[]>, kind: 'project' | 'scaling' = 'project'): Model {
  return {
    phases: phases.map((key, at) => ({
      key, order: at + 1, label: text, help: text, gloss: '', tools: [], entryCriteria: [], deliverables: [], participants: [],
      signers: [], duration: { min: 1, max: 2, unit: 'week' }, gates: [], gateQuestions: [],
    })),
    tracks: Object.entries(tracks).map(([key, order]) => ({ key, label: text, help: text, gloss: '', kind, phases: order })),
  };
}

const model = aModel(['idea', 'start', 'need', 'market'], { whole: ['idea', 'start', 'need', 'market'], light: ['idea', 'market', 'need'] });
const startedOn = '2026-11-24';

const anyModel = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 })
  .chain((phases) => fc.shuffledSubarray(phases, { minLength: 1 }).map((track) => ({ model: aModel(phases, { it: track }), track })));

it('lists every phase, in the place that the track gives it', () => {
  expect(orderPhases(model, 'light')).toEqual([
    { phaseKey: 'idea', position: 1 }, { phaseKey: 'start', position: null }, { phaseKey: 'need', position: 3 }, { phaseKey: 'market', position: 2 },
  ]);
});

it('starts a project at the first phase of the track unless it is told another', () => {
  const placed = placeProject({ model, trackKey: 'light', phaseKey: null, startedOn });
  const opened = placed.ok && placed.value.filter(({ openedOn }) => openedOn !== null);
  expect(opened).toEqual([{ phaseKey: 'idea', position: 1, openedOn: startedOn, closedOn: null }]);
});

it.each([
  ['unknown_track', 'nowhere', 'idea'],
  ['unknown_phase', 'light', 'nothing'],
  ['phase_not_on_track', 'light', 'start'],
])('refuses with %s', (code, trackKey, phaseKey) => {
  expect(placeProject({ model, trackKey, phaseKey, startedOn })).toMatchObject({ ok: false, refusal: { code } });
});

it('places no project on a track for several organisations', () => {
  const scaling = aModel(['idea'], { rooms: ['idea'] }, 'scaling');
  expect(placeProject({ model: scaling, trackKey: 'rooms', phaseKey: null, startedOn })).toMatchObject({ refusal: { code: 'unknown_track' } });
});

it('shows the phases of a new project as done before, current, to come and not relevant', () => {
  const placed = placeProject({ model, trackKey: 'light', phaseKey: 'market', startedOn });
  const statuses = placed.ok && Object.fromEntries(phaseStatuses(placed.value));
  expect(statuses).toEqual({ idea: 'done_before', start: 'not_relevant', need: 'to_come', market: 'current' });
});

it('numbers the phases of any track from 1 without a gap, and leaves the others without a number', () => {
  fc.assert(fc.property(anyModel, ({ model: any, track }) => {
    const order = orderPhases(any, 'it');
    expect(order).toHaveLength(any.phases.length);
    expect(track.map((key) => order.find(({ phaseKey }) => phaseKey === key)?.position)).toEqual(track.map((_, at) => at + 1));
    const leftOut = order.filter(({ position }) => position === null).map(({ phaseKey }) => phaseKey);
    expect(leftOut).toEqual(any.phases.map(({ key }) => key).filter((key) => !track.includes(key)));
  }));
});

it('opens exactly one phase of any track, with all before it done and all after it to come', () => {
  fc.assert(fc.property(anyModel, fc.nat(), ({ model: any, track }, pick) => {
    const at = pick % track.length;
    const placed = placeProject({ model: any, trackKey: 'it', phaseKey: track[at] ?? null, startedOn });
    const statuses = phaseStatuses(placed.ok ? placed.value : []);
    expect(track.map((key) => statuses.get(key))).toEqual(track.map((_, step) => (step < at ? 'done_before' : step === at ? 'current' : 'to_come')));
    expect([...statuses.values()].filter((status) => status === 'not_relevant')).toHaveLength(any.phases.length - track.length);
  }));
});
