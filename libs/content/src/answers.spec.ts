import { describe, expect, it } from '@jest/globals';
import {
  type Answer, type AnswerContext, type Answers, blockersOf, computedRules, documentOf, fieldsOf, type FieldType, type Form, gatesOf, type GateFacts,
    isAnswered,
  missingFields, orderPhases, parseAnswer, parseSharedAnswer, questionsAt, scopesOnTrack, type SharedField, type WorksheetFacts,
    type WorksheetTemplate,
} from '@nybrud/domain';
import { currentProcessModel } from './process-models.ts';
import { fieldTypeTexts, registers, sharedFields, worksheetTemplates } from './worksheets.ts';

const model = currentProcessModel();
const forms: Form[] = [...worksheetTemplates(), ...registers()];
const own = ['x_valg'];
const keys = (of: { key: string }[]) => of.map(({ key }) => key);
const context: AnswerContext = {
  sharedFields: sharedFields(),
  fieldTypes: fieldTypeTexts().fieldTypes,
  lists: {
    phases: keys(model.phases), tracks: keys(model.tracks), gate_outcomes: keys(model.gateOutcomes), checkpoints: keys(model.checkpoints),
      guide_outcomes: own,
    project_roles: own, project_worksheets_and_documents: own, 'organisation.strategic_goals': own, 'projekt.delmaal': own,
  },
};

it('has a rule for every field that is worked out, and no rule for any other', () => {
  const own = forms.flatMap((form) => fieldsOf(form, sharedFields()).filter(({ field }) => field.type === 'computed').map(({ address }) => address));
  const project = sharedFields().filter(({ type }) => type === 'computed').map(({ key }) => key);
  expect(Object.keys(computedRules).toSorted()).toEqual([...own, ...project].toSorted());
});

const id = (n: number) => `0197a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
type List = { options?: { key: string }[]; optionsSource?: keyof AnswerContext['lists'] };
type Sampled = List & { key: string; type: FieldType; columns?: Sampled[]; minItems?: number; pattern?: string };

const samples: Partial<Record<FieldType, unknown>> = {
  rich_text: documentOf('Løbende tekst'), number: 5, money: 100_000, date: '2026-11-24', period: { from: '2026-11-24' }, yes_no: 'ja',
  person: { memberId: id(1) }, file: { documentId: id(2) }, link: { title: 'Rapport', url: 'https://co-pi.dk/' },
};

/** An answer of the kind, as full as it can be. */
function sample(field: Sampled, inTable = false): unknown {
  const special: Partial<Record<FieldType, unknown>> = {
    short_text: field.pattern ? '12345678' : 'Kort tekst', rating: inTable ? 3 : { score: 3, reason: 'Fordi' },
    choice: firstChoice(field), multi_choice: [firstChoice(field)],
  };
  return special[field.type] ?? samples[field.type] ?? sampleRows(field);
}

const sampleRows = (field: Sampled) => Array.from({ length: field.minItems ?? 1 }, (_, at) => ({ id: id(at), ...sampleRow(field) }));

const firstChoice = ({ options, optionsSource }: Sampled) => options?.[0]?.key ?? (optionsSource && context.lists[optionsSource][0]);

function sampleRow({ type, columns }: Sampled) {
  const items = context.fieldTypes.find(({ key }) => key === type)?.itemFields ?? columns ?? [];
  return Object.fromEntries(items.filter(({ key }) => type !== 'timeline' || key !== 'period').map((one) => [one.key, sample(one, true)]));
}

const isWritten = ({ type }: { type: FieldType }) => !['shared', 'computed', 'register'].includes(type);
const given = (field: Sampled): Answer => ({ kind: 'value', value: sample(field) });
const shared: Answers = Object.fromEntries(sharedFields().filter(isWritten).map((field) => [field.key, given(field)]));
const filled = (form: Form): Answers =>
  Object.fromEntries(fieldsOf(form, sharedFields()).filter(({ field }) => isWritten(field)).map(({ field }) => [field.key, given(field)]));
const computedOf = (form: Form) =>
  Object.fromEntries(fieldsOf(form, sharedFields()).filter(({ field }) => field.type === 'computed')
    .map(({ field }) => [field.key, { kind: 'value' as const, value: field.mustEqual ?? 'x' }]));
const lacks = (form: Form, answers: Answers, scopes?: Parameters<WorksheetFacts['missing']>[0], project = shared) =>
  missingFields(form, answers, project, { sharedFields: sharedFields(), fieldTypes: context.fieldTypes, computed: computedOf(form), scopes });

describe.each(forms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it('takes a full answer in every field, and then lacks nothing', () => {
    const answers = Object.entries(filled(form)).map(([key, raw]) => [key, parseAnswer(form, key, raw, context)] as const);
    expect(answers.filter(([, result]) => !result.ok)).toEqual([]);
    expect(answers.every(([, result]) => result.ok && isAnswered(result.value))).toBe(true);
    expect(lacks(form, filled(form))).toEqual([]);
  });

  it('lacks each required field when it is empty, and no other', () => {
    const required = fieldsOf(form, sharedFields()).filter(({ field }) => field.required === true && field.type !== 'computed');
    const found = lacks(form, {}, undefined, {}).filter(({ reason }) => reason === 'unanswered').map(({ fieldKey }) => fieldKey);
    expect(found).toEqual(required.map(({ field }) => field.key).filter((key) => key !== 'spor'));
  });

  it('refuses in every field what is no answer of its kind', () => {
    const accepted = Object.keys(filled(form)).filter((key) => parseAnswer(form, key, { kind: 'value', value: { nonsense: true } }, context).ok);
    expect(accepted).toEqual([]);
  });
});

it('takes a full answer in every field of the project', () => {
  const refused = sharedFields().filter(isWritten).filter((field: SharedField) => !parseSharedAnswer(field.key, given(field), context).ok);
  expect(refused.map(({ key }) => key)).toEqual([]);
});

const phaseUse = Object.fromEntries(worksheetTemplates().map((template) => [template.key, template.phaseUse]));
const worksheet = (template: WorksheetTemplate, answers: Answers): WorksheetFacts => ({
  id: template.key, templateKey: template.key, milestoneId: null, state: 'droeftet', signedBefore: true, changedAt: '2026-11-24T12:00:00.000Z',
    discussedAt: null, held: null,
  fieldsHeld: {}, missing: (scopes) => lacks(template, answers, scopes),
});
const raise = (what: string): never => {
  throw new Error(`${what} is not in the content`);
};

const emptyAt = (trackKey: string, phaseKey: string, gateKey: string): GateFacts => ({
  model, trackKey, gateKey, milestoneId: null, phase: { key: phaseKey, openedOn: '2026-11-01' }, phaseUse, tasks: [], contacts: [], firmsMet: 2,
  phaseStatuses: new Map(orderPhases(model, trackKey).map((one) => [one.phaseKey, one.position === null ? 'not_relevant' : 'current'])),
  projectLeadId: null, worksheets: [], fields: {}, declarationsValid: {}, documents: [], confirmations: [], answers: {}, decisions: [], rolesHeld: [],
});

const fullAt = (trackKey: string, phaseKey: string, gateKey: string): GateFacts => {
  const { deliverables, entryCriteria, gateQuestions, signers } = model.phases.find(({ key }) => key === phaseKey) ?? raise(phaseKey);
  const questions = questionsAt(gateQuestions, gateKey);
  return {
    ...emptyAt(trackKey, phaseKey, gateKey),
    worksheets: worksheetTemplates().map((template) => worksheet(template, filled(template))),
    fields: Object.fromEntries(keys(sharedFields()).map((key) => [key, 'known'])),
    declarationsValid: { 'udbudsplan.bedoemmere': true },
    documents: deliverables.map((_, index) => ({ phaseKey, index })),
    confirmations: entryCriteria.map((_, index) => ({ phaseKey, index })),
    answers: Object.fromEntries(questions.map(({ key, options, expected }) => [key, { answer: expected ?? options[0]?.key ?? '', reason: '' }])),
    decisions: model.checkpoints.map(({ key }) => ({ gateKey: key, milestoneId: null, outcome: 'go', decidedAt: '2026-11-24T10:00:00.000Z' })),
    rolesHeld: signers.flatMap(({ role }) => role ?? []),
  };
};

const projectTracks = model.tracks.filter(({ kind }) => kind === 'project');
const everyGate = projectTracks.flatMap((track) =>
  track.phases.flatMap((phaseKey) => gatesOf(model, phaseKey, []).map(({ gateKey }) => [track.key, phaseKey, gateKey] as const)));

describe.each(everyGate)('on track %s, in phase %s, at gate %s', (track, phaseKey, gateKey) => {
  it('nothing stands in the way when everything is filled in', () => {
    expect(blockersOf(fullAt(track, phaseKey, gateKey))).toEqual([]);
  });
  it('an empty project is told what it lacks', () => {
    const found = blockersOf(emptyAt(track, phaseKey, gateKey));
    expect(found.filter(({ force }) => force === 'hard').length).toBeGreaterThan(1);
    expect(found.map(({ id: one }) => one)).toContain('role:project_owner:nobody_has_it');
  });
});

it('asks for less on the short track', () => {
  const plan = forms.find(({ key }) => key === 'opstartsplan');
  const on = (track: string) => (plan ? lacks(plan, {}, scopesOnTrack(model, track, 'opstartsplan'), {}).map(({ fieldKey }) => fieldKey) : []);
  expect(on('fuldt')).toContain('antagelser');
  expect(on('let')).not.toContain('antagelser');
  expect(on('let')).toEqual(expect.arrayContaining(['succes', 'kerneteam', 'tidsplan']));
});
