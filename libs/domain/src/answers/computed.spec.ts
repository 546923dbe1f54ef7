import { describe, expect, it } from '@jest/globals';
import type { Answer, Answers } from './answer.ts';
import { computeField } from './computed.ts';
import type { ComputedFacts, DeclarationFacts, ThresholdFacts } from './computed-facts.ts';
import { firmsMet } from './rules/firms.ts';
import { riskScore } from './rules/risk-score.ts';

const value = (of: unknown): Answer => ({ kind: 'value', value: of });
const unknown: Answer = { kind: 'unknown', reason: 'x', clarifyBy: '2027-01-01' };
const cell = { unknown: { reason: 'x', clarifyBy: '2027-01-01' } };
const rows = (...of: object[]) => value(of.map((row, at) => ({ id: `r${at}`, ...row })));
const facts = (more: Partial<ComputedFacts>): ComputedFacts => ({
  own: {}, shared: {}, worksheets: {}, contactLog: [], declarations: [], guide: null, thresholds: [],
  purchase: { buyerType: 'kommune_region', contractType: 'varer_tjenesteydelser', noticeOn: '2026-12-01' },
  project: { phaseKey: 'behov', startedOn: '2026-01-15', decisions: [] }, organisationName: 'Fjordby Kommune',
  riskLimits: { green: 6, yellow: 12 }, today: '2026-11-24', ...more,
});
const said = (address: string, more: Partial<ComputedFacts>) => computeField(address, facts(more));

it.each([
  ['ioi', 5, 0], ['droeft', 4, 1], ['droeft', 3, 2], ['ikke_ioi', 2, 3], ['ikke_ioi', 0, 5],
])('calls an idea %s with %i times yes', (conclusion, yes) => {
  const keys = ['ioi_behov', 'ioi_nyt', 'ioi_samspil', 'ioi_koeb', 'ioi_brug'];
  const own = Object.fromEntries(keys.map((key, at) => [key, value(at < yes ? 'ja' : 'ved_ikke')]));
  expect(said('idekort.ioi_konklusion', { own })).toEqual({ kind: 'value', value: conclusion, details: { yes } });
});

it('waits for all five statements of the idea card', () => {
  expect(said('idekort.ioi_konklusion',
    { own: { ioi_behov: value('ja'), ioi_nyt: value('ja'), ioi_samspil: value('ja'), ioi_koeb: value('ja') } })).toEqual({
    kind: 'unanswered', missing: ['idekort.ioi_brug'],
  });
});

it('averages the five ratings of a need with one decimal', () => {
  const keys = ['score_vigtighed', 'score_udbredelse', 'score_gennemfoerlighed', 'score_marked', 'score_ejerskab'];
  const own = Object.fromEntries(keys.map((key, at) => [key, value({ score: [5, 4, 4, 3, 2][at] })]));
  expect(said('behovskortlaegning.score_samlet', { own })).toEqual({ kind: 'value', value: 3.6, details: { lowest: 2, highest: 5 } });
});

describe('risks', () => {
  it.each([[1, 1, 1, 'groen'], [2, 3, 6, 'groen'], [2, 4, 8, 'gul'], [3, 4, 12, 'gul'], [3, 5, 15, 'roed'], [5, 5, 25, 'roed']])(
    'scores %i times %i as %i, %s', (likelihood, impact, score, level) => {
      expect(riskScore(likelihood, impact)).toEqual({ score, level });
    });
  it('lets each organisation draw the lines', () => {
    expect(riskScore(3, 4, { green: 4, yellow: 9 }).level).toBe('roed');
  });
  const risk = (likelihood: number, impact: number, status: string) => ({ likelihood, impact, status });
  const overall = (...risks: object[]) => said('risikovurdering.samlet', { shared: { 'projekt.risici': rows(...risks) } });
  it('takes the highest colour of those that are open', () => {
    expect(overall(risk(5, 5, 'lukket'), risk(5, 5, 'accepteret'), risk(2, 4, 'i_gang'), risk(1, 1, 'aaben'))).toEqual({
      kind: 'value', value: 'gul', details: { groen: 1, gul: 1, roed: 0, unrated: 0 },
    });
    expect(overall(risk(4, 4, 'aaben'), { status: 'aaben' })).toMatchObject({ value: 'roed', details: { unrated: 1 } });
    expect(overall(risk(5, 5, 'lukket'))).toMatchObject({ value: 'groen' });
  });
  it('says nothing before a risk is rated', () => {
    expect(overall()).toMatchObject({ kind: 'unanswered' });
    expect(overall({ status: 'aaben' })).toMatchObject({ kind: 'unanswered' });
  });
});

const member = (memberId: string) => ({ memberId: `0197a000-0000-7000-8000-00000000000${memberId}` });
const declared = (person: DeclarationFacts['person'], more: Partial<DeclarationFacts> = {}): DeclarationFacts =>
  ({ person, assessment: 'habil', validTo: '2027-11-24', ...more });

describe('declarations of impartiality', () => {
  const team = (...people: object[]) => ({ own: { kerneteam: rows(...people.map((person) => ({ person, role: 'x' }))) } });
  it('wants a valid one of everybody on the core team', () => {
    const declarations = [declared(member('1')),
      declared({ name: 'Aisha Rahimi', org: 'Fjordby' }, { assessment: 'habil_med_vilkaar', validTo: '2026-11-24' })];
    const two = team(member('1'), { name: ' aisha  rahimi', org: 'fjordby' });
    expect(said('opstartsplan.habilitet_team', { ...two, declarations })).toEqual({ kind: 'value', value: 'alle_gyldige' });
    expect(said('opstartsplan.habilitet_team', { ...team(member('1'), member('2'), member('2')), declarations })).toEqual({
      kind: 'value', value: 'mangler', details: { people: [member('2')] },
    });
    expect(said('opstartsplan.habilitet_team', { own: {}, declarations })).toMatchObject({ kind: 'unanswered' });
  });
  it.each<[string, Partial<DeclarationFacts>]>([['is of yesterday', { validTo: '2026-11-23' }], ['was not assessed', { assessment: null }],
    ['says partial', { assessment: 'inhabil' }], ['has no last day', { validTo: null }]])('does not count one that %s', (_, more) => {
    expect(said('opstartsplan.habilitet_team',
      { ...team(member('1')), declarations: [declared(member('1'), more)] })).toMatchObject({ value: 'mangler' });
  });
  it('asks for those of ours who talk with firms, not for the firms', () => {
    const met = (...people: object[]): Answers => ({ deltagere: rows(...people.map((person) => ({ person, role: 'x' }))) });
    const own = { program: rows({ ansvarlig: member('1') }) };
    const contactLog = [met({ name: 'Lone', org: 'Lyskompagniet' }, { name: 'Per', org: 'fjordby kommune' })];
    expect(said('markedsdialog.habilitet_dialog', { own, contactLog, declarations: [declared(member('1'))] })).toEqual({
      kind: 'value', value: 'mangler', details: { people: [{ name: 'Per', org: 'fjordby kommune' }] },
    });
    expect(said('markedsdialog.habilitet_dialog', {})).toMatchObject({ value: 'alle_gyldige' });
  });
});

it('counts each firm once, by its number or else its name', () => {
  const entry = (virksomhed: string, cvr?: string): Answers => ({ virksomhed: value(virksomhed), ...(cvr ? { cvr: value(cvr) } : {}) });
  const log = [entry('Lys A/S', '99000001'), entry('LYS a/s '), entry('Nordlys', '99000001'), entry('Sol ApS'), entry('sol  aps'), {}];
  expect(firmsMet(log)).toBe(2);
  expect(said('markedsdialog.antal_virksomheder', { contactLog: log })).toEqual({ kind: 'value', value: 2 });
  expect(said('markedsdialog.antal_virksomheder', {})).toEqual({ kind: 'value', value: 0 });
});

describe('the business case', () => {
  const cost = (type: string, beloeb: unknown) => ({ post: 'x', type, beloeb });
  const own: Answers = { tidshorisont: value(5), udgifter: rows(cost('engangs', 40_000_000), cost('loebende', 5_000_000)) };
  const gain = (annual_value: unknown, when = '2027-01-15') => ({ gain: 'x', annual_value, when });
  const shared: Answers = { 'projekt.gevinster': rows(gain(20_000_000), { gain: 'ro om natten' }) };

  it('sets four years of use against what is paid once and in five years', () => {
    expect(said('business_case.netto', { own, shared })).toEqual({ kind: 'value', value: 15_000_000,
      details: { gains: 80_000_000, costs: 65_000_000 } });
  });
  it('finds the first year in which gains exceed costs', () => {
    // after 4 years: gains 3 × 20 = 60, costs 40 + 4 × 5 = 60: not yet more
    expect(said('business_case.tilbagebetaling', { own, shared })).toEqual({ kind: 'value', value: 5, details: { withinHorizon: true } });
    const small = { 'projekt.gevinster': rows(gain(1_000_000)) };
    expect(said('business_case.tilbagebetaling', { own, shared: small })).toEqual({ kind: 'value', value: null, details: { withinHorizon: false } });
  });
  it('counts no gain that begins after the horizon', () => {
    expect(said('business_case.netto',
      { own, shared: { 'projekt.gevinster': rows(gain(20_000_000, '2032-01-01')) } })).toMatchObject({ value: -65_000_000 });
  });
  it('says which figure is missing or unknown', () => {
    expect(said('business_case.netto', { own: { udgifter: own['udgifter'] ?? unknown }, shared })).toEqual({ kind: 'unanswered',
      missing: ['business_case.tidshorisont'] });
    expect(said('business_case.netto', { own: { ...own, tidshorisont: unknown }, shared })).toEqual({ kind: 'unknown',
      missing: ['business_case.tidshorisont'] });
    expect(said('business_case.netto', { own: { ...own, udgifter: rows(cost('engangs', cell)) }, shared })).toEqual({
      kind: 'unknown', missing: ['business_case.udgifter.r0.beloeb'],
    });
    expect(said('business_case.netto', { own: { ...own, udgifter: rows({ post: 'x', type: 'engangs' }) }, shared })).toEqual({
      kind: 'unanswered', missing: ['business_case.udgifter.r0.beloeb'],
    });
  });
});

describe('the threshold', () => {
  const row = (more: Partial<ThresholdFacts> = {}): ThresholdFacts => ({
    validFrom: '2026-01-01', validTo: '2027-12-31', buyerType: 'kommune_region', contractType: 'varer_tjenesteydelser', amountMinor: 160_000_000,
    currency: 'DKK', verifiedBy: 'Jurist', verifiedOn: '2026-02-01', ...more,
  });
  const side = (oere: number, thresholds: ThresholdFacts[], more: Partial<ComputedFacts> = {}) =>
    said('valg_af_udbudsform.taerskel_vurdering', { shared: { 'projekt.anslaaet_vaerdi': value(oere) }, thresholds, ...more });
  it.each([[160_000_000, 'over'], [159_999_999, 'under']])('puts %i øre %s', (oere, word) => {
    expect(side(oere, [row()])).toMatchObject({ value: word, details: { amount: 160_000_000 } });
    expect(side(oere, [row({ buyerType: 'alle' })])).toMatchObject({ value: word });
  });
  it.each<[string, Partial<ThresholdFacts>]>([['nobody confirmed', { verifiedBy: null }], ['is without a date', { verifiedOn: null }],
    ['is in euro', { currency: 'EUR' }], ['has run out', { validTo: '2026-11-30' }], ['is not yet in force', { validFrom: '2026-12-02' }],
    ['is for the state', { buyerType: 'stat' }], ['is for building', { contractType: 'bygge_anlaeg' }]])('uses no amount that %s', (_, more) => {
    expect(side(1, [row(more)])).toEqual({ kind: 'value', value: 'ikke_bekraeftet' });
  });
  it('waits for the value and the day of the notice', () => {
    expect(said('valg_af_udbudsform.taerskel_vurdering', { thresholds: [row()] })).toMatchObject({ kind: 'unanswered' });
    expect(side(1, [row()], { purchase: { buyerType: 'kommune_region', contractType: 'varer_tjenesteydelser',
      noticeOn: null } })).toMatchObject({ value: 'ikke_bekraeftet' });
  });
});

it('fetches what stands elsewhere', () => {
  expect(said('valg_af_udbudsform.findes_loesning',
    { worksheets: { markedsdialog: { findes_loesning: value('naesten') } } })).toEqual({ kind: 'value', value: 'naesten' });
  expect(said('valg_af_udbudsform.findes_loesning', {})).toMatchObject({ kind: 'unanswered' });
  expect(said('sparring.fase', {})).toEqual({ kind: 'value', value: 'behov' });
  expect(said('valg_af_udbudsform.guide_svar', {})).toMatchObject({ kind: 'unanswered' });
  const guide = { answers: [{ question: 'q_findes', answer: 'nej', answeredOn: '2026-11-01', answeredBy: 'Mette' }], recommendation: 'dialog',
    alternatives: [], warnings: ['w1'] };
  expect(said('valg_af_udbudsform.guide_svar', { guide })).toMatchObject({ kind: 'value', value: guide.answers,
    details: { recommendation: 'dialog' } });
});

it.each([
  ['aktiv', []], ['pause', [{ outcome: 'pause', isLastGate: false }]],
    ['stoppet', [{ outcome: 'go', isLastGate: false }, { outcome: 'stop', isLastGate: false }]],
  ['aktiv', [{ outcome: 'pause', isLastGate: false }, { outcome: 'go', isLastGate: false }]], ['afsluttet', [{ outcome: 'go', isLastGate: true }]],
  ['aktiv', [{ outcome: 'go_with_conditions', isLastGate: true }]], ['aktiv', [{ outcome: 'revise', isLastGate: true }]],
] as const)('says %s after %j', (state, decisions) => {
  expect(said('projekt.tilstand', { project: { phaseKey: 'behov', startedOn: '2026-01-15', decisions } })).toEqual({ kind: 'value', value: state });
});
