import type { Phase } from './phase.ts';
import type { ProcessModel } from './process-model.ts';
import type { Reference } from './reference.ts';

type AnyPhase = Phase | ProcessModel['scalingPhases'][number];

/** Everything that a process model names: phases, gates, checkpoints, tracks, worksheets and their parts. */
export const modelReferences = (model: ProcessModel): Reference[] => [
  ...model.tracks.flatMap(ofTrack),
  ...model.checkpoints.flatMap(ofCheckpoint),
  ...[...model.phases, ...model.scalingPhases].flatMap(ofPhase),
  ...model.phases.flatMap(ofProjectPhase),
  ...model.requirementChecks.flatMap(ofCheck),
];

const all = (kind: Reference['kind'], where: string, keys: readonly string[] = []): Reference[] => keys.map((key) => ({ where, kind, key }));

function ofTrack({ key, phases, moved = [], revisit = [] }: ProcessModel['tracks'][number]): Reference[] {
  const where = `tracks.${key}`;
  return [
    ...all('phase', where, [...phases, ...moved.flatMap(({ fromPhase, toPhase }) => [fromPhase, toPhase])]),
    ...all('form', where, [...moved, ...revisit].map(({ worksheet }) => worksheet)),
    ...all('checkpoint', where, revisit.map(({ checkpoint }) => checkpoint)),
  ];
}

/** A gate belongs to the phase that lists it; a start only to a phase. */
function ofCheckpoint({ key, kind, phase }: ProcessModel['checkpoints'][number]): Reference[] {
  if (phase === undefined) return [];
  return kind === 'start' ? all('phase', `checkpoints.${key}`, [phase]) : all('gate', `checkpoints.${key}`, [`${phase}.${key}`]);
}

function ofPhase({ key, gates, gateQuestions, signers, deliverables }: AnyPhase): Reference[] {
  const steps = [...gateQuestions.flatMap((question) => question.steps ?? []), ...signers.flatMap((signer) => signer.gates ?? [])];
  return [
    ...all('checkpoint', key, gates),
    ...all('gate', key, steps.map((gate) => `${key}.${gate}`)),
    ...gateQuestions.flatMap((question) => all('answer', `${key}.${question.key}`, question.expected === null ? [] : [`${key}.${question.key}=${question.expected}`])),
    ...deliverables.flatMap(({ kind, ref = '', sections }) => [
      ...(kind === 'worksheet' || kind === 'register' ? all('form', key, [ref]) : []),
      ...(kind === 'shared' ? all('field', key, [ref]) : []),
      ...all('section', key, sections?.map((section) => `${ref}.${section}`)),
    ]),
  ];
}

const ofProjectPhase = ({ key, tools, entryCriteria }: Phase): Reference[] => [
  ...all('form', key, tools),
  ...entryCriteria.flatMap(({ check }) => (check ? Object.entries(check).flatMap(([name, value]) => criterion(key, name, value)) : [])),
];

const CRITERIA: Record<string, Reference['kind']> = {
  worksheetExists: 'form', fieldFilled: 'field', fieldKnown: 'field', gate: 'checkpoint', worksheetState: 'form', checkpoint: 'checkpoint', declarationsValid: 'field',
};

function criterion(where: string, name: string, value: unknown): Reference[] {
  const kind = CRITERIA[name];
  return kind && typeof value === 'string' ? all(kind, where, [value]) : [];
}

function ofCheck({ worksheet, checkpoints, tracks, sections = [], fields = [], exceptFields = [] }: ProcessModel['requirementChecks'][number]): Reference[] {
  const where = 'requirementChecks';
  return [
    ...all('form', where, [worksheet]), ...all('checkpoint', where, checkpoints), ...all('track', where, tracks),
    ...all('section', where, sections.map((section) => `${worksheet}.${section}`)),
    ...all('field', where, [...fields, ...exceptFields].map((field) => `${worksheet}.${field}`)),
  ];
}
