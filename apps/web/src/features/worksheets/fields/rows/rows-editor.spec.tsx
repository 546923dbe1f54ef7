import { describe, expect, it } from '@jest/globals';
import { type Field, MAX_ROWS } from '@nybrud/domain';
import { act, screen, within } from '@testing-library/react';
import { asked, mette, options, stage, text, value } from '../testing/stage.tsx';

const id = (number: number) => `01900000-0000-4000-8000-${`${number}`.padStart(12, '0')}`;
const rows = (...cells: object[]) => value(cells.map((row, index) => ({ id: id(index), ...row })));
const anId = expect.stringMatching(/^[0-9a-f-]{36}$/);
const row = (number: number) => within(screen.getByRole('group', { name: `Række ${number}` }));
const press = async (user: Awaited<ReturnType<typeof stage>>['user'], name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const table = (more: Partial<Field> = {}) => asked('table', {
  columns: [
    { key: 'maal', label: text('Mål'), type: 'short_text' },
    { key: 'antal', label: text('Antal'), type: 'number' },
    { key: 'omraade', label: text('Område'), type: 'choice', options },
    { key: 'dato', label: text('Dato'), type: 'date' },
    { key: 'hvem', label: text('Hvem'), type: 'person' },
  ],
  ...more,
});

describe('a list', () => {
  it('grows by a row at a time, and the focus is in the new row', async () => {
    const { user, answers, last } = await stage(asked('list'));
    await press(user, 'Tilføj række');
    expect(answers).toEqual([null]);
    expect(document.activeElement).toBe(row(1).getByRole('textbox', { name: 'Punkt' }));
    await user.keyboard('Lyset blænder');
    expect(last()).toEqual(value([{ id: anId, text: 'Lyset blænder' }]));
  });

  it('keeps the id of a row through every change', async () => {
    const { user, last } = await stage(asked('list'), { answer: rows({ text: 'En' }, { text: 'To' }) });
    await user.type(row(2).getByRole('textbox', { name: 'Punkt' }), '!');
    await user.selectOptions(row(2).getByRole('combobox', { name: 'Udført valgfrit' }), 'Ja');
    expect(last()).toEqual(rows({ text: 'En' }, { text: 'To!', done: 'ja' }));
  });

  it('says how many rows there must be, and stops at the last that there is room for', async () => {
    await stage(asked('list', { minItems: 1, maxItems: 2 }), { answer: rows({ text: 'En' }, { text: 'To' }) });
    expect(screen.getByText('Der er ikke plads til flere rækker. Antal rækker: mindst 1, højst 2.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tilføj række' })).toBeNull();
  });
});

describe('the rows of a table', () => {
  it('are moved by the keyboard, which stays with the row', async () => {
    const { user, last } = await stage(asked('list'), { answer: rows({ text: 'En' }, { text: 'To' }, { text: 'Tre' }) });
    expect(screen.queryByRole('button', { name: 'Flyt op række 1' })).toBeNull();
    act(() => screen.getByRole('button', { name: 'Flyt op række 3' }).focus());
    await user.keyboard('{Enter}');
    expect(last()).toEqual(value([{ id: id(0), text: 'En' }, { id: id(2), text: 'Tre' }, { id: id(1), text: 'To' }]));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flyt op række 2' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flyt ned række 1' }));
  });

  it('can be deleted, which is said aloud and can be undone', async () => {
    const { user, answers } = await stage(asked('list'), { answer: rows({ text: 'En' }, { text: 'To' }) });
    await press(user, 'Slet række 1');
    expect(answers).toEqual([value([{ id: id(1), text: 'To' }])]);
    expect(screen.getByRole('status').textContent).toBe('Række 1 er slettet.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd sletning' }));
    await user.keyboard('{Enter}');
    expect(answers.at(-1)).toEqual(rows({ text: 'En' }, { text: 'To' }));
  });

  it('take each type of cell, also for somebody without an account', async () => {
    const { user, last } = await stage(table(), { answer: rows({ maal: 'Søvn' }) });
    await user.type(row(1).getByRole('textbox', { name: 'Antal' }), '12');
    await user.selectOptions(row(1).getByRole('combobox', { name: 'Område' }), 'Skole');
    await user.type(row(1).getByRole('textbox', { name: 'Dato' }), '23.11.2026');
    await user.type(row(1).getByRole('combobox', { name: 'Hvem' }), 'mette holm{Tab}');
    expect(last()).toEqual(rows({ maal: 'Søvn', antal: 12, omraade: 'b', dato: '2026-11-23', hvem: { memberId: mette.memberId } }));
  });

  it('are saved also when one cell is not understood, which keeps what it had', async () => {
    const { user, last } = await stage(table(), { answer: rows({ maal: 'Søvn', antal: 12 }, { maal: 'Uro' }) });
    await user.type(row(1).getByRole('textbox', { name: 'Antal' }), 'x');
    await user.type(row(2).getByRole('textbox', { name: 'Mål' }), '!');
    expect(last()).toEqual(rows({ maal: 'Søvn', antal: 12 }, { maal: 'Uro!' }));
    expect(row(1).getByRole('textbox', { name: 'Antal' })).toHaveProperty('value', '12x');
    expect(row(1).getByText('Skriv et tal, for eksempel 1.250,5. Det er ikke gemt.')).toBeTruthy();
  });

  it('can say of a number that it is not known yet, and take it back', async () => {
    const { user, last } = await stage(table(), { answer: rows({ maal: 'Søvn', antal: 12 }) });
    await press(user, 'Ukendt endnu Antal');
    await user.keyboard('Måles i maj');
    await user.type(row(1).getByRole('textbox', { name: 'Afklares senest' }), '31.5.2027');
    expect(last()).toEqual(rows({ maal: 'Søvn', antal: { unknown: { reason: 'Måles i maj', clarifyBy: '2027-05-31' } } }));
    await press(user, 'Skriv et svar i stedet Antal');
    expect(last()).toEqual(rows({ maal: 'Søvn' }));
    expect(document.activeElement).toBe(row(1).getByRole('textbox', { name: 'Antal' }));
  });

  it('come up fifty at a time', async () => {
    const { user } = await stage(asked('list'), { answer: rows(...Array.from({ length: 60 }, (_, index) => ({ text: `${index}` }))) });
    expect(screen.getAllByText(/^Række \d+$/)).toHaveLength(50);
    await user.click(screen.getByText('Vis de næste 10'));
    expect(screen.getAllByText(/^Række \d+$/)).toHaveLength(60);
  });

  it('can begin with those that are suggested', async () => {
    const { user, last } = await stage(table({ defaultRows: [{ maal: text('Gevinst −25 %') }, { maal: text('Udgift +25 %') }] }));
    await press(user, 'Indsæt de foreslåede rækker');
    expect(last()).toEqual(value([{ id: anId, maal: 'Gevinst −25 %' }, { id: anId, maal: 'Udgift +25 %' }]));
  });
});

describe('rows from Excel', () => {
  const pasteIn = async (field: Field, pasted: string, answer = rows({})) => {
    const staged = await stage(field, { answer });
    await staged.user.click(screen.getAllByRole('textbox')[0] ?? document.body);
    await staged.user.paste(pasted);
    return staged;
  };

  it('take the place of the empty row, column by column and without the heading', async () => {
    const lines = ['Mål\tAntal\tOmråde\tDato\tHvem', 'Søvn\t1.250,5\tskole\t23-11-2026\tMette Holm', '"Uro ""om\nnatten"""\t3\t\t\tBo Lys', ''];
    const { last } = await pasteIn(table(), lines.join('\r\n'));
    expect(last()).toEqual(value([
      { id: anId, maal: 'Søvn', antal: 1250.5, omraade: 'b', dato: '2026-11-23', hvem: { memberId: mette.memberId } },
      { id: anId, maal: 'Uro "om\nnatten"', antal: 3, hvem: { name: 'Bo Lys', org: '' } },
    ]));
    expect(screen.getByRole('status').textContent).toBe('Rækker sat ind: 2');
  });

  it('name each cell that could not be read, and what the table has no room for', async () => {
    const { last } = await pasteIn(table(), 'Søvn\tmange\tMåne\tsnart\tBo\tekstra');
    expect(last()).toEqual(value([{ id: anId, maal: 'Søvn', hvem: { name: 'Bo', org: '' } }]));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Kolonne 6 og dem efter er ikke kommet med. Tabellen har dem ikke.',
      'Linje 1, Antal: »mange« kunne ikke læses. Cellen er tom.',
      'Linje 1, Område: »Måne« kunne ikke læses. Cellen er tom.',
      'Linje 1, Dato: »snart« kunne ikke læses. Cellen er tom.',
    ]);
  });

  it('of a single cell are pasted as text', async () => {
    const { last } = await pasteIn(table(), 'Søvn');
    expect(last()).toEqual(rows({ maal: 'Søvn' }));
  });

  it('do not push aside a row that says something', async () => {
    const { last } = await pasteIn(table(), ' og\turo', rows({ maal: 'Søvn' }));
    expect(last()).toMatchObject({ value: [{ id: id(0) }] });
  });

  it('are refused with the number that there is room for when they are too many', async () => {
    const { answers } = await pasteIn(asked('list'), Array.from({ length: MAX_ROWS + 1 }, (_, index) => `Punkt ${index}`).join('\n'));
    expect(answers).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('Der er sat 501 rækker ind, og der er kun plads til 500 i alt.');
  });
});

describe('the composed answers', () => {
  it('a risk says how large it is, before and after the measure', async () => {
    const { user, last } = await stage(asked('risk_matrix'), { answer: rows({ risk: 'Forsinkelse' }) });
    expect(row(1).getByText('Risikoen beregnes, når sandsynlighed og konsekvens er valgt.')).toBeTruthy();
    await user.selectOptions(row(1).getByRole('combobox', { name: 'Sandsynlighed (1–5)' }), '4');
    await user.selectOptions(row(1).getByRole('combobox', { name: 'Konsekvens (1–5)' }), '3');
    expect(row(1).getByText('Risiko 12: middel (gul)')).toBeTruthy();
    await user.selectOptions(row(1).getByRole('combobox', { name: 'Sandsynlighed efter tiltag valgfrit' }), '2');
    await user.selectOptions(row(1).getByRole('combobox', { name: 'Konsekvens efter tiltag valgfrit' }), '2');
    expect(row(1).getByText('Efter tiltag 4: lav (grøn)')).toBeTruthy();
    expect(last()).toEqual(rows({ risk: 'Forsinkelse', likelihood: 4, impact: 3, residual_likelihood: 2, residual_impact: 2 }));
  });

  it.each<[Field['type'], string[]]>([
    ['people', ['Person', 'Rolle']],
    ['stakeholder_matrix', ['Interessent', 'Slags', 'Indflydelse (1–5)', 'Interesse (1–5)', 'Holdning', 'Behov', 'Næste skridt', 'Ansvarlig']],
    ['timeline', ['Titel', 'Dato', 'Periode', 'Slags', 'Ansvarlig', 'Udført', 'Afhænger af']],
    ['gain_table', ['Gevinst', 'Type', 'For hvem?', 'Nulpunkt', 'Mål', 'Enhed', 'Hvornår?', 'Sådan måles den', 'Gevinstejer']],
  ])('%s has a labelled control for each part', async (type, labels) => {
    const { user } = await stage(asked(type));
    await press(user, 'Tilføj række');
    const isFor = (label: string) => (name: string) => name === label || name === `${label} valgfrit`;
    const named = (label: string) => ['textbox', 'combobox', 'group'].flatMap((role) => row(1).queryAllByRole(role, { name: isFor(label) }));
    expect(labels.map((label) => named(label).length)).toEqual(labels.map(() => 1));
  });

  it('a milestone is in a period when it is not on one day', async () => {
    const { user, last } = await stage(asked('timeline'), { answer: rows({ title: 'Afprøvning' }) });
    await user.type(row(1).getByRole('textbox', { name: 'Fra' }), '1.3.2027');
    expect(last()).toEqual(rows({ title: 'Afprøvning', period: { from: '2027-03-01' } }));
  });
});
