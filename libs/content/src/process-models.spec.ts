import { describe, expect, it } from '@jest/globals';
import { orderPhases, phaseStatuses, placeProject, type ProcessModel } from '@nybrud/domain';
import fc from 'fast-check';
import { currentProcessModel, findProcessModel, processModels } from './process-models.ts';
import { registers, sharedFields, worksheetTemplates } from './worksheets.ts';

const model = currentProcessModel();
const phaseKeys = [...model.phases, ...model.scalingPhases].map(({ key }) => key);
const checkpointKeys = model.checkpoints.map(({ key }) => key);
const documents = [...worksheetTemplates(), ...registers()];
const projectTracks = model.tracks.filter(({ kind }) => kind === 'project');
const questions = (phases: ProcessModel['phases'] | ProcessModel['scalingPhases']) => phases.flatMap(({ gateQuestions }) => gateQuestions);
const deliverables = [...model.phases, ...model.scalingPhases].flatMap((phase) => phase.deliverables);
const missing = (keys: string[], known: string[]) => keys.filter((key) => !known.includes(key));

it('holds what was agreed with those who wrote the model', () => {
  const ofKind = (kind: string) => model.checkpoints.filter((one) => one.kind === kind).length;
  expect({
    phases: model.phases.length, scalingPhases: model.scalingPhases.length, gates: ofKind('gate'), scalingGates: ofKind('scaling_gate'),
    starts: ofKind('start'), questions: questions(model.phases).length, scalingQuestions: questions(model.scalingPhases).length,
    tracks: model.tracks.length, outcomes: model.gateOutcomes.length, checks: model.requirementChecks.length,
  }).toEqual({
    phases: 9, scalingPhases: 7, gates: 10, scalingGates: 7, starts: 3, questions: 46, scalingQuestions: 14, tracks: 5, outcomes: 5, checks: 35,
  });
});

it('is found by its key and version, and no other is', () => {
  expect(findProcessModel('nybrud', 1)).toBe(model);
  expect([findProcessModel('nybrud', 2), findProcessModel('another', 1)]).toEqual([undefined, undefined]);
  expect(new Set(processModels().map(({ key, version }) => `${key} ${version}`)).size).toBe(processModels().length);
});

it('says whose proposal it is', () => {
  expect(model.status.da).toMatch(/Nybruds forslag/);
});

describe('every reference in the model', () => {
  it('from a track leads to a phase, once', () => {
    for (const { phases } of model.tracks) expect([missing(phases, phaseKeys), new Set(phases).size]).toEqual([[], phases.length]);
  });

  it('from a moved or revisited worksheet leads to a worksheet, a phase and a checkpoint', () => {
    const moved = model.tracks.flatMap((track) => track.moved ?? []);
    const revisit = model.tracks.flatMap((track) => track.revisit ?? []);
    expect(missing([...moved, ...revisit].map(({ worksheet }) => worksheet), documents.map(({ key }) => key))).toEqual([]);
    expect(missing(moved.flatMap(({ fromPhase, toPhase }) => [fromPhase, toPhase]), phaseKeys)).toEqual([]);
    expect(missing(revisit.map(({ checkpoint }) => checkpoint), checkpointKeys)).toEqual([]);
  });

  it('from a phase leads to its gates, and from a gate or start back to its phase', () => {
    for (const { key, gates } of [...model.phases, ...model.scalingPhases]) {
      expect(model.checkpoints.filter(({ kind, phase }) => phase === key && kind !== 'start').map((gate) => gate.key)).toEqual(gates);
    }
    expect(missing(model.checkpoints.flatMap(({ phase }) => phase ?? []), phaseKeys)).toEqual([]);
  });

  it('from a deliverable leads to a worksheet, a register or a shared field', () => {
    const known = [...documents.map(({ key }) => key), ...sharedFields().map(({ key }) => key)];
    const delivered = deliverables.filter(({ kind }) => ['worksheet', 'register', 'shared'].includes(kind));
    expect(missing(delivered.map(({ ref = '' }) => ref), known)).toEqual([]);
  });

  it('from a part of a deliverable leads to a section of the worksheet', () => {
    for (const { ref, sections = [] } of deliverables) {
      const known = documents.filter(({ key }) => key === ref).flatMap((document) => document.sections.map(({ key }) => key));
      expect(missing(sections, known)).toEqual([]);
    }
  });

  it('from a question at some gates leads to gates of its phase', () => {
    for (const { gates, gateQuestions } of model.phases) expect(missing(gateQuestions.flatMap(({ steps }) => steps ?? []), gates)).toEqual([]);
  });

  it('from a required check leads to a worksheet, its sections and fields, checkpoints and tracks', () => {
    for (const { worksheet, checkpoints, tracks, sections = [], fields = [], exceptFields = [] } of model.requirementChecks) {
      const found = documents.find(({ key }) => key === worksheet)?.sections ?? [];
      expect(found).not.toEqual([]);
      expect(missing(sections, found.map(({ key }) => key))).toEqual([]);
      expect(missing([...fields, ...exceptFields], found.flatMap((section) => section.fields.map(({ key }) => key)))).toEqual([]);
      expect([missing(checkpoints, checkpointKeys), missing(tracks, model.tracks.map(({ key }) => key))]).toEqual([[], []]);
    }
  });
});

it('expects answers that can be given', () => {
  for (const { expected, options } of [...questions(model.phases), ...questions(model.scalingPhases)]) {
    expect(expected === null || options.some(({ key }) => key === expected)).toBe(true);
  }
});

it('lists as the tools of a phase those that the worksheets say, the ones to be signed first', () => {
  const used = (phase: string, how: string) => worksheetTemplates().filter(({ phaseUse }) => phaseUse[phase] === how).map(({ key }) => key);
  for (const { key, tools } of model.phases) expect(tools).toEqual(['sign', 'update', 'optional'].flatMap((how) => used(key, how)));
});

describe.each(projectTracks.map(({ key }) => key))('on the track %s', (trackKey) => {
  const order = orderPhases(model, trackKey);

  it('every phase has a place or is left out, and no place is empty', () => {
    const places = order.flatMap(({ position }) => position ?? []).toSorted((a, b) => a - b);
    expect(order).toHaveLength(9);
    expect(places).toEqual(places.map((_, at) => at + 1));
  });

  it('a project can begin in any phase of the track, and in none that it leaves out', () => {
    fc.assert(fc.property(fc.constantFrom(...order), fc.date({ noInvalidDate: true }), ({ phaseKey, position }, date) => {
      const startedOn = date.toISOString().slice(0, 10);
      const placed = placeProject({ model, trackKey, phaseKey, startedOn });
      expect(placed.ok).toBe(position !== null);
      const statuses = phaseStatuses(placed.ok ? placed.value : []);
      expect([...statuses.values()].filter((status) => status === 'current')).toHaveLength(position === null ? 0 : 1);
      expect([...statuses.values()].filter((status) => status === 'done_before')).toHaveLength(position === null ? 0 : position - 1);
    }));
  });
});

it('develops before it tenders on the track that says so', () => {
  const order = orderPhases(model, 'udvikling_foerst');
  const place = (key: string) => order.find(({ phaseKey }) => phaseKey === key)?.position;
  expect([place('udvikling'), place('udbud')]).toEqual([6, 7]);
});
