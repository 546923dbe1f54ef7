import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Edition, formsOf } from '../process-model/edition.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import { phaseStatuses } from '../process-model/phase-statuses.ts';
import { aField, aForm, aModel, anEdition, aPhase, aQuestion, words } from '../testing/small-content.ts';
import { keptFields } from './kept-answers.ts';
import type { DatedPhase, UpgradedSheet, UpgradeFacts } from './upgrade-facts.ts';
import { upgradeProject } from './upgrade-project.ts';

const row = (phaseKey: string, position: number | null, openedOn: string | null = null, closedOn: string | null = null): DatedPhase => ({ phaseKey, position, openedOn, closedOn, dueOn: null });
const finder = (...editions: Edition[]) => (key: string, version: number) => editions.flatMap(formsOf).find((form) => form.key === key && form.version === version);
const facts = (phases: DatedPhase[], more: Partial<UpgradeFacts> = {}): UpgradeFacts => ({ trackKey: 'full', phases, worksheets: [], passedGates: [], frozen: [], isGateOut: false, ...more });
const run = (given: UpgradeFacts, from: Edition, to: Edition) => upgradeProject(given, { from, to, find: finder(from, to) });
const done = (given: UpgradeFacts, from: Edition, to: Edition) => {
  const result = run(given, from, to);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const idea = aForm('idea', 1, [aField('why'), aField('who')]);
const from = anEdition(aModel(1, [aPhase('a'), aPhase('b'), aPhase('c')]), [idea]);
const underWay = [row('a', 1, '2026-01-01', '2026-02-01'), row('b', 2, '2026-02-01'), row('c', 3)];

describe('an upgrade', () => {
  it('renames, adds and takes away phases, and keeps every date', () => {
    const to = anEdition(aModel(2, [aPhase('n'), aPhase('b', { label: words('B2') }), aPhase('d')]), [idea]);
    const { phases, changes } = done(facts(underWay), from, to);
    expect(phases).toEqual([row('a', null, '2026-01-01', '2026-02-01'), row('b', 2, '2026-02-01'), row('c', null), row('n', 1), row('d', 3)]);
    expect(changes.phases.map(({ kind, phaseKey, number, wasNumber, hasDates, isBehind }) => [kind, phaseKey, number, wasNumber, hasDates, isBehind])).toEqual([
      ['removed', 'a', null, 1, true, false], ['renamed', 'b', 2, 2, true, false], ['removed', 'c', null, 3, false, false],
      ['added', 'n', 1, null, false, true], ['added', 'd', 3, null, false, false],
    ]);
    expect(changes.phases.find(({ kind }) => kind === 'renamed')).toMatchObject({ label: words('B2'), was: words('b') });
  });

  it('tells which phases change places, and not which only count anew', () => {
    const swapped = anEdition(aModel(2, [aPhase('b'), aPhase('a'), aPhase('c')]), [idea]);
    expect(done(facts(underWay), from, swapped).changes.phases.map(({ kind, phaseKey }) => [kind, phaseKey])).toEqual([['moved', 'a'], ['moved', 'b']]);
    const first = anEdition(aModel(2, [aPhase('n'), aPhase('a'), aPhase('b'), aPhase('c')]), [idea]);
    expect(done(facts(underWay), from, first).changes.phases.map(({ kind, phaseKey }) => [kind, phaseKey])).toEqual([['added', 'n']]);
  });

  it('asks new questions only at gates that are still ahead', () => {
    const asks = (key: string) => aPhase(key, { gateQuestions: [aQuestion(`q_${key}`), aQuestion(`new_${key}`)] });
    const to = anEdition(aModel(2, [asks('a'), asks('b'), aPhase('c', { gateQuestions: [{ ...aQuestion('q_c'), question: words('Andre ord') }] })]), [idea]);
    const told = (given: UpgradeFacts) => done(given, from, to).changes.questions.map(({ kind, questionKey }) => `${kind} ${questionKey}`);
    expect(told(facts(underWay))).toEqual(['added new_b', 'reworded q_c']);
    expect(told(facts(underWay, { passedGates: ['g_b'] }))).toEqual(['reworded q_c']);
    const less = anEdition(aModel(2, [aPhase('a'), aPhase('b'), aPhase('c', { gateQuestions: [aQuestion('other')] })]), [idea]);
    expect(done(facts(underWay), from, less).changes.questions.map(({ kind, questionKey }) => `${kind} ${questionKey}`)).toEqual(['added other', 'removed q_c']);
  });

  it('moves worksheets on, but not those that are frozen, and tells what is asked now', () => {
    const later = aForm('idea', 2, [aField('why', { label: words('Hvorfor') }), aField('when'), aField('note', { required: false })]);
    const check = { worksheet: 'idea', checkpoints: ['g_a'], tracks: ['full'], mode: 'complete' as const };
    const to = anEdition(aModel(2, [aPhase('a'), aPhase('b'), aPhase('c')], { requirementChecks: [check] }), [later, aForm('plan', 1, [aField('x')])]);
    const sheet = (id: string) => ({ id, templateKey: 'idea', templateVersion: 1, answered: ['why', 'who'] });
    const { worksheets, changes } = done(facts(underWay, { worksheets: [sheet('one'), sheet('two')], frozen: ['two'] }), from, to);
    expect(worksheets).toEqual([{ worksheetId: 'one', to: 2 }]);
    expect(changes.worksheets).toEqual([{ worksheetId: 'one', formKey: 'idea', form: words('idea'), from: 1, to: 2 }]);
    expect(changes.newForms).toEqual([{ formKey: 'plan', form: words('plan') }]);
    expect(changes.fields.map(({ kind, fieldKey, required, answers }) => [kind, fieldKey, required, answers])).toEqual([
      ['added', 'when', true, 0], ['added', 'note', false, 0], ['removed', 'who', false, 1], ['reworded', 'why', true, 1],
    ]);
    expect(done(facts(underWay, { worksheets: [sheet('two')], frozen: ['two'] }), from, to).changes.fields).toEqual([]);
    expect(done(facts(underWay), from, to).changes.fields).toHaveLength(4); // not begun: asked in the new way from the start
  });

  it.each([
    ['upgrade_not_newer', from, facts(underWay)],
    ['upgrade_not_newer', anEdition({ ...aModel(2, [aPhase('a')]), key: 'other' }), facts(underWay)],
    ['unknown_track', anEdition(aModel(2, [aPhase('a'), aPhase('b')], { tracks: [{ key: 'x', label: words('x'), help: words('x'), gloss: '', kind: 'project', phases: ['a', 'b'] }] })), facts(underWay)],
    ['open_phase_removed', anEdition(aModel(2, [aPhase('a'), aPhase('c')])), facts(underWay)],
    ['gate_under_decision', anEdition(aModel(2, [aPhase('a'), aPhase('b')])), facts(underWay, { isGateOut: true })],
  ])('is refused with %s', (code, to, given) => expect(run(given, from, to)).toMatchObject({ ok: false, refusal: { code } }));
});

const keys = ['a', 'b', 'c', 'd', 'e'];
const anyModel = (version: number) =>
  fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }).chain((some) =>
    fc.tuple(fc.shuffledSubarray(some, { minLength: 1 }), fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.subarray(['q1', 'q2', 'q3'], { minLength: 1 })), { minLength: 5, maxLength: 5 }))
      .map(([track, drawn]) => aModel(version, some.map((key, at) => aPhase(key, { label: words(drawn[at]?.[0] ?? key), gateQuestions: (drawn[at]?.[1] ?? []).map(aQuestion) })),
        { tracks: [{ key: 'full', label: words('f'), help: words('f'), gloss: '', kind: 'project', phases: track }] })));
const anyForm = (key: string, version: number) => fc.subarray(keys, { minLength: 1 }).map((some) => aForm(key, version, some.map((one) => aField(one))));
const anyEdition = (version: number) => fc.tuple(anyModel(version), anyForm('f', version), anyForm('g', version)).map(([model, f, g]) => anEdition(model, [f, g]));
const anyWorld = fc.tuple(anyEdition(1), anyEdition(2), fc.array(fc.tuple(fc.constantFrom('f', 'g'), fc.subarray(keys), fc.boolean()), { maxLength: 4 }), fc.nat(5), fc.boolean());

/** A project somewhere on its way, with answers to what it was asked. */
function project(model: Edition, sheets: [string, string[], boolean][], reached: number): UpgradeFacts {
  const track = model.model.tracks[0]?.phases ?? [];
  const phases = model.model.phases.map(({ key }) => {
    const at = track.indexOf(key);
    return row(key, at < 0 ? null : at + 1, at >= 0 && at <= reached ? '2026-01-01' : null, at >= 0 && at < reached ? '2026-02-01' : null);
  });
  const asked = (key: string) => formsOf(model).filter((form) => form.key === key).flatMap(fieldsOf);
  const worksheets = sheets.map(([key, answered], at) => ({ id: `${key}${at}`, templateKey: key, templateVersion: 1, answered: answered.filter((field) => asked(key).includes(field)) }));
  return facts(phases, { worksheets, frozen: worksheets.filter((_, at) => sheets[at]?.[2]).map(({ id }) => id) });
}
const fieldsOf = ({ sections }: SheetForm) => sections.flatMap(({ fields }) => fields.map(({ key }) => key));
const isSomewhere = ({ position }: DatedPhase) => position !== null;

/** The answered fields that the page of the worksheet shows: among its questions, or below them. */
function readable({ templateKey, answered }: UpgradedSheet, version: number, editions: Edition[]): string[] {
  const form = finder(...editions)(templateKey, version);
  if (!form) return [];
  const kept = keptFields(form, answered, editions.flatMap(formsOf)).map(({ key }) => key);
  return [...fieldsOf(form).filter((key) => answered.includes(key)), ...kept];
}

it('never loses an answer, a phase or a date, whatever the two models are', () => {
  fc.assert(fc.property(anyWorld, ([one, two, sheets, reached]) => {
    const given = project(one, sheets, reached);
    const before = structuredClone(given);
    const result = run(given, one, two);
    expect(given).toEqual(before);
    if (!result.ok) return;
    for (const sheet of given.worksheets) {
      const version = result.value.worksheets.find(({ worksheetId }) => worksheetId === sheet.id)?.to ?? sheet.templateVersion;
      expect(readable(sheet, version, [one, two]).toSorted()).toEqual(sheet.answered.toSorted());
    }
    const dates = (rows: readonly DatedPhase[]) => rows.map(({ phaseKey, openedOn, closedOn, dueOn }) => [phaseKey, openedOn, closedOn, dueOn]);
    expect(dates(result.value.phases).slice(0, given.phases.length)).toEqual(dates(given.phases));
    expect(result.value.phases.filter(isSomewhere).map(({ position }) => position).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual((two.model.tracks[0]?.phases ?? []).map((_, at) => at + 1));
    expect([...phaseStatuses(result.value.phases).values()].filter((status) => status === 'current')).toEqual([...phaseStatuses(given.phases).values()].filter((status) => status === 'current'));
  }));
});

const place = (rows: readonly DatedPhase[], key: string) => rows.find(({ phaseKey }) => phaseKey === key)?.position ?? null;
const label = ({ model }: Edition, key: string) => model.phases.find((phase) => phase.key === key)?.label.da;

/** Every question at a phase that is not passed, as its page shows it. */
function askedAhead({ model }: Edition, rows: readonly DatedPhase[]): string[] {
  const statuses = phaseStatuses(rows);
  const ahead = model.phases.filter(({ key }) => ['current', 'to_come'].includes(statuses.get(key) ?? ''));
  return ahead.flatMap(({ key, gateQuestions }) => gateQuestions.map((question) => `${key}.${question.key}`));
}

/** The fields that a worksheet loses: none when all that were begun of it are frozen. */
function lostFields(given: UpgradeFacts, one: Edition, form: SheetForm): string[] {
  const own = given.worksheets.filter(({ templateKey }) => templateKey === form.key);
  const was = own.length === 0 || own.some(({ id }) => !given.frozen.includes(id)) ? finder(one)(form.key, 1) : undefined;
  return was ? fieldsOf(was).filter((key) => !fieldsOf(form).includes(key)) : [];
}

it('does exactly what it has told, no more and no less', () => {
  fc.assert(fc.property(anyWorld, ([one, two, sheets, reached]) => {
    const given = project(one, sheets, reached);
    const result = run(given, one, two);
    if (!result.ok) return;
    const { phases, worksheets, changes } = result.value;
    for (const key of keys) {
      const [was, is] = [place(given.phases, key), place(phases, key)];
      const told = changes.phases.filter(({ phaseKey }) => phaseKey === key).map(({ kind }) => kind);
      expect(told.includes('added')).toBe(was === null && is !== null);
      expect(told.includes('removed')).toBe(was !== null && is === null);
      expect(told.includes('renamed')).toBe(was !== null && is !== null && label(one, key) !== label(two, key));
    }
    const [before, after] = [askedAhead(one, given.phases), askedAhead(two, phases)];
    const said = (kind: string) => changes.questions.filter((question) => question.kind === kind).map(({ phaseKey, questionKey }) => `${phaseKey}.${questionKey}`);
    expect(said('added').toSorted()).toEqual(after.filter((key) => !before.includes(key)).toSorted());
    expect(said('removed').toSorted()).toEqual(before.filter((key) => !after.includes(key)).toSorted());
    expect(worksheets.map(({ worksheetId }) => worksheetId)).toEqual(given.worksheets.filter(({ id }) => !given.frozen.includes(id)).map(({ id }) => id));
    for (const form of formsOf(two)) {
      expect(changes.fields.filter(({ formKey, kind }) => formKey === form.key && kind === 'removed').map(({ fieldKey }) => fieldKey)).toEqual(lostFields(given, one, form));
    }
  }));
});
