import { expect, it } from '@jest/globals';
import type { AnswerView, RegisterEntryView, RegisterView } from '@nybrud/contracts';
import { screen, within } from '@testing-library/react';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const PROJECT = '01900000-0000-7000-8000-000000000010';
const API = `/api/fjordby/projects/${PROJECT}/registers/kontaktlog`;
const PAGE = `/fjordby/projekter/${PROJECT}/kontaktlog`;
const [ONE, TWO] = ['01900000-0000-4000-8000-0000000000e1', '01900000-0000-4000-8000-0000000000e2'];
const words = (da: string) => ({ da, en: da });

const form: RegisterView['form'] = {
  key: 'kontaktlog', version: 1, kind: 'register', label: words('Kontaktlog'), help: words('Skriv hver kontakt her.'), gloss: '',
  sections: [{ key: 'kontakt', label: words('Kontakt'), help: words(''), fields: [
    { key: 'form', label: words('Form'), help: words(''), gloss: '', type: 'choice', required: true, options: [{ key: 'moede', label: words('Møde') }] },
  ] }],
};
const answers = (given: Record<string, unknown>): Record<string, AnswerView> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { answer: { kind: 'value', value }, version: 1, by: 'Mette Holm', at: '2026-11-12T10:00:00.000Z' }]));
const entry = (instance: string, given: Record<string, unknown>, missing: string[] = []): RegisterEntryView => ({
  instance, answers: answers(given), missing: missing.map((fieldKey) => ({ fieldKey, reason: 'unanswered' })), begunAt: '2026-11-12T10:00:00.000Z', can: { edit: true },
});
const told = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'At vi køber lys' }] }] };
const open = (entries: RegisterEntryView[], add = true) =>
  openPage(PAGE, { ...frame, [`get ${API}`]: { project: { id: PROJECT, title: 'Døgnrytmelys' }, form, entries, can: { add } } satisfies RegisterView, [`post ${API}`]: { instance: TWO } });

it('says what to do when nobody has talked with anybody, and where that is from', async () => {
  const { user, address, sent } = await open([]);
  expect(await screen.findByText('I har ikke talt med nogen virksomhed endnu.')).toBeTruthy();
  expect(screen.getByText(/De fleste taler kun med én\. Start med fem navne\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Læs hvorfor hos CO-PI' }).getAttribute('href')).toMatch(/^https:\/\/co-pi\.dk\//);
  await user.click(screen.getByRole('button', { name: 'Ny kontakt' }));
  expect(sent.map(({ call }) => call)).toContain(`post ${API}`);
  await screen.findByRole('heading', { level: 1 });
  expect(address()).toBe(`${PAGE}/${TWO}`);
});

it('lists contacts with day, form, firm, whether all know, and what is missing', async () => {
  await open([entry(ONE, { virksomhed: 'Lysværk ApS', dato: '2026-11-12', form: 'moede', delt_med_alle: 'ja', delt_af_os: told }), entry(TWO, { form: 'moede' }, ['dato', 'virksomhed'])]);
  const firm = within(await screen.findByRole('row', { name: /^Lysværk/ }));
  expect(firm.getByRole('link', { name: 'Lysværk ApS' }).getAttribute('href')).toBe(`${PAGE}/${ONE}`);
  expect(['12.11.2026', 'Møde', 'Ja', 'Intet mangler'].map((said) => firm.getByText(said))).toHaveLength(4);
  expect(within(screen.getByRole('row', { name: /^Virksomhed mangler/ })).getByText('Mangler 2 svar')).toBeTruthy();
  expect(screen.queryByText('Ikke alle har fået det, I har fortalt')).toBeNull();
});

it.each([['nej_planlagt', true], [undefined, true], ['ikke_relevant', false], ['ja', false]])('warns when what a firm was told is shared as %s: %s', async (sharing, isWarned) => {
  await open([entry(ONE, { virksomhed: 'Lysværk ApS', delt_af_os: told, ...(sharing && { delt_med_alle: sharing, deles_senest: '2026-12-01' }) })]);
  await screen.findByRole('row', { name: /^Lysværk/ });
  expect(screen.queryByText(/^Del det, I har fortalt Lysværk ApS, med alle interesserede/) !== null).toBe(isWarned);
});

it('warns about nobody who was told nothing', async () => {
  await open([entry(ONE, { virksomhed: 'Lysværk ApS' })]);
  await screen.findByRole('row', { name: /^Lysværk/ });
  expect(screen.queryByText('Ikke alle har fået det, I har fortalt')).toBeNull();
});

it('lets those only read who do not write in the log', async () => {
  await open([entry(ONE, { virksomhed: 'Lysværk ApS' })], false);
  await screen.findByRole('row', { name: /^Lysværk/ });
  expect(screen.queryByRole('button', { name: 'Ny kontakt' })).toBeNull();
});
