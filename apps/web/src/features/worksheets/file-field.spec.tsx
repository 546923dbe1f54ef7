import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FileView, SaveAnswer, WorksheetView } from '@nybrud/contracts';
import type { Field } from '@nybrud/domain';
import { act, screen, waitFor } from '@testing-library/react';
import { type Answers, Refusal } from '../../testing/answers.ts';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';
import { holdUploads } from '../../testing/uploads.ts';
import { answered, HERE, PAGE, PROJECT, saved, worksheet } from './testing/worksheet.ts';

const FILES = `/api/fjordby/projects/${PROJECT}/files`;
const PUT = `put ${HERE}/answers/bilag`;
const both = (da: string) => ({ da, en: da });
const file = (number: number, name: string): FileView => ({
  id: `01900000-0000-7000-8000-00000000010${number}`, name, size: 1_300_000, uploadedBy: 'Jens Madsen', uploadedAt: '2026-11-23T13:30:00.000Z', can: { remove: false },
});
const [plan, budget] = [file(1, 'Plan.pdf'), file(2, 'Budget.xlsx')];
const question: Field = { key: 'bilag', label: both('Bilag'), help: both('Om bilag.'), gloss: '', type: 'file', required: false };
const table: Field = { ...question, type: 'table', columns: [{ key: 'navn', label: both('Navn'), type: 'short_text' }, { key: 'fil', label: both('Fil'), type: 'file' }] };

function open(field: Field, { value, more = {}, ...change }: { value?: unknown; more?: Answers } & Partial<WorksheetView> = {}) {
  const { template } = worksheet();
  const sections = [{ key: 'problem', label: both('Problemet'), help: both('Hvad?'), fields: [field] }];
  const page = worksheet({ template: { ...template, sections }, answers: value === undefined ? {} : { bilag: answered(value) }, ...change });
  return openPage(PAGE, { ...frame, [`get ${HERE}`]: page, [`get ${FILES}`]: { project: page.project, files: [plan, budget], can: { attach: true } }, [PUT]: (body: SaveAnswer) => saved(body), ...more });
}
const bodies = (sent: { call: string; body: unknown }[]) => sent.filter(({ call }) => call === PUT).map(({ body }) => body as SaveAnswer);
const kept = (id: string, version = 0) => ({ answer: { kind: 'value', value: { documentId: id } }, version });
const input = () => screen.findByLabelText<HTMLInputElement>('Vedhæft en fil');

beforeEach(() => localStorage.clear());

describe('a question that asks for a file', () => {
  it('shows the name and size of the answer, and leads to the file', async () => {
    await open(question, { value: { documentId: plan.id } });
    const link = await screen.findByRole('link', { name: 'Plan.pdf' });
    expect(link.getAttribute('href')).toBe(`${FILES}/${plan.id}`);
    expect(screen.getByText('1,2 MB')).toBeTruthy();
  });

  it('is answered by one of the project’s files', async () => {
    const { user, sent } = await open(question);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Eller vælg blandt projektets filer' }), 'Budget.xlsx');
    await waitFor(() => expect(bodies(sent)).toEqual([kept(budget.id)]), { timeout: 2_000 });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vælg en anden fil, eller ingen Bilag' }));
  });

  it('is answered by a file that is attached there', async () => {
    const sendings = holdUploads();
    const files = [plan];
    const { user, sent } = await open(question, { more: { [`get ${FILES}`]: () => ({ project: worksheet().project, files, can: { attach: true } }) } });
    await user.upload(await input(), new File(['x'], 'Ny.pdf'));
    files.push(file(3, 'Ny.pdf'));
    await act(async () => sendings[0]?.answer(file(3, 'Ny.pdf')));
    await waitFor(() => expect(bodies(sent)).toEqual([kept(file(3, '').id)]), { timeout: 2_000 });
    expect(await screen.findByRole('link', { name: 'Ny.pdf' })).toBeTruthy();
  });

  it('keeps the answer that stands when a file cannot be attached', async () => {
    const sendings = holdUploads();
    const { user, sent } = await open(question);
    await user.upload(await input(), new File(['x'], 'Ny.pdf'));
    await act(async () => sendings[0]?.answer(new Refusal('too_many_files')));
    expect((await screen.findByRole('alert')).textContent).toContain('Projektet har ikke plads til flere filer');
    expect(bodies(sent)).toEqual([]);
  });

  it('lets the file be taken out again, and the focus stay there', async () => {
    const { user, sent } = await open(question, { value: { documentId: plan.id } });
    await user.click(await screen.findByRole('button', { name: /^Vælg en anden fil, eller ingen/ }));
    await waitFor(() => expect(bodies(sent)).toEqual([{ answer: null, version: 1 }]), { timeout: 2_000 });
    expect(document.activeElement).toBe(await input());
  });

  it('says when the file has been removed from the project', async () => {
    await open(question, { value: { documentId: file(9, '').id } });
    expect(await screen.findByText('Filen er fjernet fra projektet.')).toBeTruthy();
  });

  it('says when the server no longer knows the file', async () => {
    const { user } = await open(question, { more: { [PUT]: new Refusal('unknown_file', { details: { field: 'bilag' } }) } });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Eller vælg blandt projektets filer' }), 'Plan.pdf');
    expect(await screen.findByText(/Filen findes ikke i projektet, eller den er fjernet/, {}, { timeout: 2_000 })).toBeTruthy();
  });
});

describe('a table with files', () => {
  const rows = [{ id: '01900000-0000-4000-8000-000000000001', navn: 'Planen', fil: { documentId: plan.id } }, { id: '01900000-0000-4000-8000-000000000002', navn: 'Mangler' }];

  it('takes a file into a row', async () => {
    const { user, sent } = await open(table, { value: rows });
    expect(await screen.findByRole('link', { name: 'Plan.pdf' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Eller vælg blandt projektets filer' }), 'Budget.xlsx');
    await waitFor(() => expect(bodies(sent)[0]?.answer).toMatchObject({ value: [rows[0], { ...rows[1], fil: { documentId: budget.id } }] }), { timeout: 2_000 });
  });

  it('lets who only reads fetch the files', async () => {
    await open(table, { value: rows, can: { edit: false, seeConfidential: false, editNotes: false, begin: false, states: [] } });
    expect(await screen.findByRole('link', { name: 'Plan.pdf' })).toBeTruthy();
    expect(screen.queryByLabelText('Vedhæft en fil')).toBeNull();
  });
});

it('does not ask for the project’s files where no question does', async () => {
  const { sent } = await openPage(PAGE, { ...frame, [`get ${HERE}`]: worksheet() });
  await screen.findByRole('textbox', { name: /^Mål/ });
  expect(sent.map(({ call }) => call)).not.toContain(`get ${FILES}`);
});
