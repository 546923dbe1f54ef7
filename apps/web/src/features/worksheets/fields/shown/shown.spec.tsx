import { describe, expect, it } from '@jest/globals';
import { documentOf, type Field } from '@nybrud/domain';
import { screen } from '@testing-library/react';
import { asked, mette, options, stage, text, value } from '../testing/stage.tsx';

const words = () => screen.getByRole('group', { name: /^Spørgsmål/ }).textContent;
const computed = (valueType: 'choice' | 'number' | 'money' | 'list', more: object = {}) =>
  asked('computed', { required: true, computed: { valueType, rule: text('Sådan'), inputs: ['x'], ...more } });

describe('a question for those who may only read', () => {
  it.each<[Field['type'], unknown, string]>([
    ['short_text', 'Ro', 'Ro'],
    ['rich_text', documentOf('Lys\nom natten'), 'Lys\nom natten'],
    ['number', 1250.5, '1.250,5 år'],
    ['money', 120_000_050, '1.200.000,50\u00a0kr.'],
    ['date', '2026-11-23', '23.11.2026'],
    ['period', { from: '2027-01-01', to: '2027-03-31' }, '1.1.2027 – 31.3.2027'],
    ['period', { from: '2027-01-01' }, 'Fra 1.1.2027'],
    ['yes_no', 'ved_ikke', 'Ved ikke'],
    ['choice', 'b', 'Skole'],
    ['multi_choice', ['a', 'b'], 'Ældre, Skole'],
    ['rating', { score: 4, reason: 'Mange' }, '4 af 5. Mange'],
    ['person', { memberId: mette.memberId }, 'Mette Holm'],
    ['person', { memberId: '01900000-0000-4000-8000-000000000099' }, 'en tidligere kollega'],
    ['person', { name: 'Bo', org: 'Lysbyen' }, 'Bo, Lysbyen'],
    ['link', { title: 'CO-PI', url: 'https://co-pi.dk/' }, 'CO-PI, https://co-pi.dk/'],
    ['file', { documentId: mette.memberId }, 'Henter filens navn'],
  ])('shows %s %j as %s', async (type, given, said) => {
    await stage(asked(type, { options, unit: text('år') }), { answer: value(given), isReadOnly: true });
    expect(words()).toBe(`SpørgsmålHjælp til svaret.${said}`);
    expect(document.querySelector('input, textarea, select, button')).toBeNull();
  });

  it.each([
    [{ kind: 'unknown', reason: 'Tilbud mangler', clarifyBy: '2027-02-01' } as const, 'Ukendt endnu: Tilbud mangler (afklares senest 1.2.2027)'],
    [{ kind: 'not_relevant', reason: 'Vi har ingen' } as const, 'Ikke relevant: Vi har ingen'],
    [{ kind: 'none' } as const, 'Ingen'],
    [null, 'Ikke udfyldt'],
  ])('shows %j in words', async (answer, said) => {
    await stage(asked('short_text'), { answer, isReadOnly: true });
    expect(words()).toContain(said);
  });

  it('shows rows with the name of each part', async () => {
    const due = { unknown: { reason: 'Aftales', clarifyBy: '2027-02-01' } };
    const risk = { id: mette.memberId, risk: 'Forsinkelse', likelihood: 5, impact: 4, due };
    await stage(asked('risk_matrix'), { answer: value([risk]), isReadOnly: true });
    const row = screen.getByRole('group', { name: 'Række 1' }).textContent;
    expect(row).toContain('RisikoForsinkelse');
    expect(row).toContain('Sandsynlighed (1–5)5 af 5');
    expect(row).toContain('FristUkendt endnu: Aftales (afklares senest 1.2.2027)');
    expect(row).toContain('Risiko 20: høj (rød)');
  });
});

describe('what Nybrud works out', () => {
  it.each([
    [computed('choice', { options }), 'b', 'Skole'],
    [computed('number'), 3.6, '3,6'],
    [computed('money'), 25_000_000, '250.000\u00a0kr.'],
    [computed('number'), null, 'Ikke inden for tidshorisonten'],
    [computed('list'), [{ question: 'Findes det?', answer: 'Nej', answeredOn: '2026-11-23' }], 'Findes det? · Nej · 23.11.2026'],
  ])('is shown in words and cannot be changed', async (field, given, said) => {
    await stage(field, { computed: { kind: 'value', value: given } });
    expect(words()).toBe(`SpørgsmålHjælp til svaret.${said}Beregnes af Nybrud og kan ikke rettes.`);
    expect(document.querySelector('input, textarea, select, button')).toBeNull();
  });

  it('says what it waits for', async () => {
    const missing = ['idekort.ioi_nyt', 'idekort.ioi_koeb'];
    const nameOf = (address: string) => (address === missing[0] ? 'Noget nyt' : 'Hensigt om køb');
    await stage(computed('choice'), { computed: { kind: 'unanswered', missing }, nameOf });
    expect(words()).toContain('Venter på svar på: Noget nyt, Hensigt om køb');
  });

  it('says that what it needs is not known yet', async () => {
    await stage(computed('money'), { computed: { kind: 'unknown', missing: ['x'] } });
    expect(words()).toContain('Ukendt endnu, fordi noget, det bygger på, er ukendt.');
  });

  it('says that it waits when nothing is told about it', async () => {
    await stage(computed('money'));
    expect(words()).toContain('Venter på de svar, det bygger på.');
  });
});

describe('what is kept elsewhere', () => {
  it('a register is named as such', async () => {
    await stage(asked('register'));
    expect(words()).toContain('Oplysningerne føres i et register for sig.');
  });

  it('a register is led to where it has a page', async () => {
    await stage(asked('register'), { registerHref: '/fjordby/projekter/1/kontaktlog' });
    expect(screen.getByRole('link', { name: 'Åbn spørgsmål' }).getAttribute('href')).toBe('/fjordby/projekter/1/kontaktlog');
  });

  it('a shared field that cannot be read here says so', async () => {
    await stage(asked('shared'));
    expect(words()).toContain('Feltet hører til projektet og kan ikke vises her.');
  });
});
