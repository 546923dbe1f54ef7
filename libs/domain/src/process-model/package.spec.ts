import { describe, expect, it } from '@jest/globals';
import type { Permission, Rights } from '../permissions/rights.ts';
import { permissionKeys } from '../permissions/rights.ts';
import { aField, aForm, aModel, anEdition, aPackage, aPhase, aQuestion, aRegister, words } from '../testing/small-content.ts';
import { contentChanges } from './content-changes.ts';
import { checkPackage, editionWith, isRefused, type KnownContent } from './package.ts';

const signing = (act: Permission): Rights[Permission] =>
  act === 'gate_sign' ? { project_owner: { level: 'full' }, need_owner: { level: 'limited', condition: { phases: ['need'] } }, reader: { level: 'read' } } : {};
const rights = Object.fromEntries(permissionKeys.map((act) => [act, signing(act)])) as Rights;
const idea = aForm('idea', 1, [aField('why'), aField('rows', { type: 'table', columns: [{ key: 'what', label: words('Hvad'), type: 'short_text' }] })]);
const log = aRegister('log', 1, [aField('said', { required: { field: 'why', equals: 'ja' } }), aField('why', { type: 'choice', options: [{ key: 'ja', label: words('Ja') }] })]);
const phases = [aPhase('need', { tools: ['idea'] }), aPhase('market')];
const model = aModel(1, phases, { requirementChecks: [{ worksheet: 'idea', checkpoints: ['g_need'], tracks: ['full'], mode: 'complete' }, { worksheet: 'log', checkpoints: ['g_market'], tracks: ['full'], mode: 'complete' }] });
const current = anEdition(model, [idea, log]);
const known: KnownContent = { current, forms: [idea, log], sharedFields: [], rights };

const next = { ...model, version: 2, label: words('Nybrud, ny udgave') };
const codes = (given: unknown) => checkPackage(given, known).findings.map(({ severity, code, where, what }) => `${severity} ${code} ${where} ${what}`);

it('lets a sound package out without a word', () => {
  const { findings, edition } = checkPackage(aPackage(next, [{ ...idea, version: 2, label: words('Idé') }]), known);
  expect(findings).toEqual([]);
  expect(edition?.model.forms).toEqual({ idea: 2, log: 1 });
});

it('keeps back what has not the right shape, and says where; a missing language by its name', () => {
  const { edition, findings } = checkPackage({ processModel: { ...next, label: { da: 'Nybrud', en: '' }, phases: 'none' } }, known);
  expect(edition).toBeNull();
  expect(findings.map(({ code, where, what }) => [code, where, what])).toEqual(expect.arrayContaining([
    ['language_missing', 'processModel.label.en', 'en'], ['shape', 'processModel.phases', ''],
  ]));
  expect(isRefused(findings)).toBe(true);
  expect(codes(null)).toEqual(['error shape  ']);
});

describe('the version', () => {
  it.each([
    ['is the one there is', aPackage({ ...next, version: 1 }), 'error version_exists processModel 1'],
    ['leaves one out', aPackage({ ...next, version: 4 }), 'error version_not_next processModel 2'],
    ['of a worksheet leaves one out', aPackage(next, [{ ...idea, version: 3 }]), 'error version_not_next idea 2'],
    ['of a new worksheet does not begin at 1', aPackage(next, [aForm('new', 2, [aField('x')])]), 'error version_not_next new 1'],
    ['is of a model that nobody follows', aPackage({ ...next, key: 'other' }), 'error unknown_model processModel other'],
    ['says nothing new', aPackage({ ...model, version: 2 }), 'warning unchanged processModel nybrud'],
    ['of a worksheet says nothing new', aPackage(next, [{ ...idea, version: 2 }]), 'warning unchanged idea idea'],
  ])('that %s is told', (_, given, expected) => expect(codes(given)).toContain(expected));
});

describe('a name that leads nowhere', () => {
  const check = model.requirementChecks[0];
  if (!check) throw new Error('There is no check');
  const withCheck = (more: object) => aPackage({ ...next, requirementChecks: [...model.requirementChecks, { ...check, ...more }] });
  const withPhase = (more: object) => aPackage({ ...next, phases: [aPhase('need', { tools: ['idea'], ...more }), aPhase('market')] });
  const withTrack = (more: object) => aPackage({ ...next, tracks: [...model.tracks, { ...(model.tracks[0] ?? next.tracks[0]), key: 'short', ...more }] as typeof next.tracks });
  const withField = (more: object) => aPackage(next, [{ ...idea, version: 2, sections: [{ ...(idea.sections[0] ?? { key: '', label: words(''), help: words('') }), fields: [...(idea.sections[0]?.fields ?? []), aField('extra', more)] }] }]);
  it.each([
    ['a worksheet that is checked', withCheck({ worksheet: 'gone' }), 'error no_such_form requirementChecks gone'],
    ['a section that is checked', withCheck({ sections: ['gone'] }), 'error no_such_section requirementChecks idea.gone'],
    ['a field that is checked', withCheck({ fields: ['gone'] }), 'error no_such_field requirementChecks idea.gone'],
    ['a checkpoint', withCheck({ checkpoints: ['gone'] }), 'error no_such_checkpoint requirementChecks gone'],
    ['a track', withCheck({ tracks: ['gone'] }), 'error no_such_track requirementChecks gone'],
    ['a phase of a track', withTrack({ phases: ['gone'] }), 'error no_such_phase tracks.short gone'],
    ['a worksheet that is moved', withTrack({ moved: [{ worksheet: 'gone', fromPhase: 'need', toPhase: 'market' }] }), 'error no_such_form tracks.short gone'],
    ['a gate without a checkpoint', withPhase({ gates: ['g_need', 'gone'] }), 'error no_such_checkpoint need gone'],
    ['a checkpoint whose phase does not list it', aPackage({ ...next, checkpoints: [...model.checkpoints, { key: 'g_new', kind: 'gate', label: words('g'), phase: 'need' }] }), 'error no_such_gate checkpoints.g_new need.g_new'],
    ['the gate of a question', withPhase({ gateQuestions: [{ ...aQuestion('q'), steps: ['gone'] }] }), 'error no_such_gate need need.gone'],
    ['the expected answer', withPhase({ gateQuestions: [{ ...aQuestion('q'), expected: 'maaske' }] }), 'error no_such_answer need.q need.q=maaske'],
    ['a tool', withPhase({ tools: ['gone'] }), 'error no_such_form need gone'],
    ['a deliverable', withPhase({ deliverables: [{ kind: 'worksheet', label: words('d'), ref: 'idea', sections: ['gone'] }] }), 'error no_such_section need idea.gone'],
    ['a criterion', withPhase({ entryCriteria: [{ label: words('c'), check: { fieldFilled: 'projekt.gone' } }] }), 'error no_such_field need projekt.gone'],
    ['the field of a condition', withField({ required: { field: 'gone', equals: 'ja' } }), 'error no_such_field idea.extra idea.gone'],
    ['a shared field', withField({ type: 'shared', ref: 'projekt.gone' }), 'error no_such_field idea.extra projekt.gone'],
    ['a register', withField({ type: 'register', ref: 'gone' }), 'error no_such_form idea.extra gone'],
    ['a rule', withField({ type: 'computed' }), 'error no_rule idea.extra idea.extra'],
    ['an answer that is offered', withField({ prefillFrom: { worksheet: 'idea', field: 'gone' } }), 'error no_such_field idea.extra idea.gone'],
    ['the phase of a worksheet', aPackage(next, [{ ...idea, version: 2, phaseUse: { need: 'sign', gone: 'sign' } }]), 'warning no_such_phase idea gone'],
    ['a key that is used twice', withField({ key: 'why' }), 'error key_twice idea why'],
  ])('is found: %s', (_, given, expected) => expect(codes(given)).toContain(expected));

  it('is found in a condition whose answer nobody can give', () => {
    const condition = aRegister('log', 2, [aField('said', { required: { field: 'why', equals: ['ja', 'nej'] } }), aField('why', { type: 'choice', options: [{ key: 'ja', label: words('Ja') }] })]);
    expect(codes(aPackage(next, [condition]))).toEqual(['error no_such_answer log.said log.why=nej']);
  });
});

describe('a question that stays', () => {
  const asked = (...fields: ReturnType<typeof aField>[]) => aPackage(next, [aForm('idea', 2, fields)]);
  const rows = (columns: { key: string; label: ReturnType<typeof words>; type: 'short_text' | 'date' }[]) => asked(aField('why'), aField('rows', { type: 'table', columns }));
  it.each([
    ['may not ask for another kind of answer', asked(aField('why', { type: 'number' })), 'error type_changed idea.why rich_text'],
    ['may not lose a column', rows([{ key: 'other', label: words('a'), type: 'short_text' }]), 'error column_removed idea.rows what'],
    ['may not change a column', rows([{ key: 'what', label: words('a'), type: 'date' }]), 'error type_changed idea.rows.what short_text'],
    ['may not become confidential', asked(aField('why', { confidential: true })), 'error confidentiality_changed idea.why why'],
  ])('%s', (_, given, expected) => expect(codes(given)).toContain(expected));

  it('may go, and may not come back as something else', () => {
    expect(codes(asked(aField('why')))).toEqual([]);
    const later = { ...known, current: anEdition({ ...model, version: 2 }, [aForm('idea', 2, [aField('why')]), log]), forms: [idea, aForm('idea', 2, [aField('why')]), log] };
    const back = aPackage({ ...next, version: 3 }, [aForm('idea', 3, [aField('why'), aField('rows', { type: 'number' })])]);
    expect(checkPackage(back, later).findings.map(({ code, where }) => [code, where])).toEqual([['type_changed', 'idea.rows']]);
  });

  it('says when an answer can no longer be chosen', () => {
    const fewer = aPackage(next, [aRegister('log', 2, [aField('said'), aField('why', { type: 'choice', options: [{ key: 'nej', label: words('Nej') }] })])]);
    expect(codes(fewer)).toEqual(['warning option_removed log.why ja']);
  });
});

describe('what is well formed and no good', () => {
  const signed = (signers: object[]) => aPackage({ ...next, phases: [aPhase('need', { tools: ['idea'], signers } as object), aPhase('market')] });
  const label = words('Underskriver');
  it.each([
    ['only somebody without a role', [{ role: null, label }]],
    ['only above an amount', [{ role: 'project_owner', label, when: 'over_amount_limit' }]],
    ['only at another gate', [{ role: 'project_owner', label, gates: [] }]],
    ['only a role that may read', [{ role: 'reader', label }]],
  ])('a gate that nobody can sign: %s', (_, signers) => expect(codes(signed(signers))).toEqual(['error nobody_signs need g_need']));

  it('a right that holds in the phase is a right', () => {
    expect(codes(signed([{ role: 'need_owner', label }]))).toEqual([]);
    const there = aPackage({ ...next, phases: [aPhase('need', { tools: ['idea'] }), aPhase('market', { signers: [{ role: 'need_owner', label }] })] });
    expect(codes(there)).toEqual(['error nobody_signs market g_market']);
  });

  it.each([
    ['a phase that no track reaches', aPackage({ ...next, tracks: [{ ...(model.tracks[0] ?? { key: '', label, help: label, gloss: '', kind: 'project' as const }), phases: ['need'] }] }), 'warning phase_unreached phases market'],
    ['a checkpoint that nothing uses', aPackage({ ...next, checkpoints: [...model.checkpoints, { key: 'start', kind: 'start', label, phase: 'need' }] }), 'warning checkpoint_unused checkpoints start'],
    ['a worksheet that nothing uses', aPackage(next, [{ ...aForm('spare', 1, [aField('x')]), phaseUse: {} }]), 'warning form_unused spare spare'],
    ['a tool that does not know its phase', aPackage(next, [{ ...idea, version: 2, phaseUse: { market: 'sign' } }]), 'warning tools_differ need idea'],
    ['a track that projects may follow', aPackage({ ...next, tracks: [{ ...(model.tracks[0] ?? { label, help: label, gloss: '', kind: 'project' as const, phases: [] }), key: 'whole' }], requirementChecks: [] }), 'warning track_removed tracks full'],
  ])('%s', (_, given, expected) => expect(codes(given)).toContain(expected));
});

it('tells what is different by what it is called', () => {
  const changed = aPackage({
    ...next, tracks: [{ ...(model.tracks[0] ?? { key: 'full', label: words(''), help: words(''), gloss: '', kind: 'project' as const }), phases: ['market', 'need'] }],
    phases: [aPhase('need', { label: words('Behovet'), help: words('Andet'), gateQuestions: [aQuestion('q_new')] }), aPhase('market'), aPhase('use')],
    checkpoints: [...model.checkpoints, { key: 'g_use', kind: 'gate', label: words('g_use'), phase: 'use' }],
  }, [aForm('idea', 2, [aField('why', { label: words('Hvorfor') }), aField('who', { required: false })]), aForm('plan', 1, [aField('x')])]);
  const told = contentChanges(current, editionWith(current, changed)).map(({ kind, name, was, within }) => [kind, name.da, was?.da, within?.da].filter(Boolean).join(' '));
  expect(told).toEqual([
    'phase_added use', 'phase_renamed Behovet need', 'order_changed Fuldt', 'gate_added g_use', 'question_added q_new Behovet', 'question_removed q_need Behovet',
    'form_added plan', 'field_added who idea', 'field_removed rows idea', 'field_reworded Hvorfor why idea', 'other_text Behovet',
  ]);
  expect(contentChanges(current, current)).toEqual([]);
});
