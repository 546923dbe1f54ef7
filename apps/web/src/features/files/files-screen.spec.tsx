import { expect, it } from '@jest/globals';
import type { FilesView, FileView } from '@nybrud/contracts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Refusal, type Answers } from '../../testing/answers.ts';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';
import { holdUploads } from '../../testing/uploads.ts';

const PROJECT = '01900000-0000-7000-8000-000000000010';
const FILES = `/api/fjordby/projects/${PROJECT}/files`;
const fileOf = (number: number, name: string, more: Partial<FileView> = {}): FileView => ({
  id: `01900000-0000-7000-8000-0000000001${number}0`, name, size: 1_300_000, uploadedBy: 'Jens Madsen', uploadedAt: '2026-11-23T13:30:00.000Z', can: { remove: true }, ...more,
});
const referat = fileOf(1, 'Referat.docx');
const view = (files: FileView[], attach = true): FilesView => ({ project: { id: PROJECT, title: 'Døgnrytmelys' }, files, can: { attach } });
const open = (files: FilesView, more: Answers = {}) => openPage(`/fjordby/projekter/${PROJECT}/filer`, { ...frame, [`get ${FILES}`]: files, ...more });
const chosen = (name: string, content = 'Kære hold') => new File([content], name);
const input = () => screen.findByLabelText<HTMLInputElement>('Vælg en fil');
const step = async (doing: () => void) => act(async () => doing());

it('lists the files with who, when and how large, and leads to each', async () => {
  await open(view([referat, fileOf(2, 'Budget.xlsx', { size: 2_000, can: { remove: false } })]));
  expect(await screen.findByRole('heading', { level: 1, name: 'Filer' })).toBeTruthy();
  expect(document.title).toBe('Filer – Døgnrytmelys – Nybrud');
  const [, first, second] = screen.getAllByRole('row');
  expect(first?.textContent).toMatch(/Referat\.docx.*1,2 MB.*Jens Madsen.*23\.11\.2026/);
  expect(second?.textContent).toContain('2 kB');
  expect(screen.getByRole('link', { name: 'Referat.docx' }).getAttribute('href')).toBe(`${FILES}/${referat.id}`);
  expect(screen.getAllByRole('button', { name: /^Fjern/ })).toHaveLength(1);
});

it('attaches a chosen file, and shows how far it has come', async () => {
  const sendings = holdUploads();
  const { user } = await open(view([]));
  await user.upload(await input(), chosen('Budget.xlsx'));
  const [sending] = sendings;
  expect(sending).toMatchObject({ method: 'POST', address: FILES });
  expect(sending?.file.name).toBe('Budget.xlsx');
  await step(() => sending?.progress(0.5));
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Sender Budget.xlsx' }).value).toBe(0.5);
  await step(() => sending?.progress(1));
  expect(screen.getByRole('progressbar', { name: 'Kontrollerer Budget.xlsx' })).toBeTruthy();
  await step(() => sending?.answer(fileOf(3, 'Budget.xlsx')));
  expect(await screen.findByText('Budget.xlsx er vedhæftet.')).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('takes a file that is dropped', async () => {
  const sendings = holdUploads();
  await open(view([]));
  const zone = (await input()).closest('div');
  await step(() => void (zone && fireEvent.drop(zone, { dataTransfer: { files: [chosen('Foto.jpg')] } })));
  expect(sendings.map(({ file }) => file.name)).toEqual(['Foto.jpg']);
});

it.each([
  ['virus.exe', 'x', /Den slags fil kan ikke vedhæftes/],
  ['tom.pdf', '', /Filen er tom/],
])('says of %s at once that it cannot be attached', async (name, content, sentence) => {
  const sendings = holdUploads();
  await open(view([]));
  const field = await input();
  await step(() => void fireEvent.change(field, { target: { files: [chosen(name, content)] } }));
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  expect(screen.getByText(`${name} er ikke vedhæftet.`)).toBeTruthy();
  expect(sendings).toEqual([]);
});

it('keeps a file at hand when the net is gone, and sends it again as the same act', async () => {
  const sendings = holdUploads();
  const { user } = await open(view([]));
  await user.upload(await input(), chosen('Plan.pdf'));
  await step(() => sendings[0]?.cut());
  expect((await screen.findByRole('alert')).textContent).toContain('Vi kan ikke få forbindelse');
  await user.click(screen.getByRole('button', { name: 'Prøv igen med Plan.pdf' }));
  expect(sendings[1]?.file.name).toBe('Plan.pdf');
  expect(sendings[1]?.headers['idempotency-key']).toBe(sendings[0]?.headers['idempotency-key']);
});

it('says why the server refused a file', async () => {
  const sendings = holdUploads();
  const { user } = await open(view([]));
  await user.upload(await input(), chosen('Plan.pdf'));
  await step(() => sendings[0]?.answer(new Refusal('file_content_differs')));
  expect((await screen.findByRole('alert')).textContent).toContain('Filens indhold passer ikke til dens navn');
  expect(screen.queryByRole('button', { name: /^Prøv igen/ })).toBeNull();
});

it('stops a file on its way, and has the field ready for another', async () => {
  const sendings = holdUploads();
  const { user } = await open(view([]));
  await user.upload(await input(), chosen('Stor.pdf'));
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(sendings[0]?.isStopped).toBe(true);
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
});

it('asks before a file is removed, and then it is gone from the list', async () => {
  const { user, sent } = await open(view([referat]), { [`delete ${FILES}/${referat.id}`]: undefined });
  await user.click(await screen.findByRole('button', { name: 'Fjern Referat.docx' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Skal Referat.docx fjernes?' });
  await user.click(within(dialog).getByRole('button', { name: 'Fjern filen' }));
  expect(await screen.findByText('Referat.docx er fjernet.')).toBeTruthy();
  expect(sent.map(({ call }) => call)).toContain(`delete ${FILES}/${referat.id}`);
});

it('shows the files to who only reads, and offers nothing else', async () => {
  await open(view([{ ...referat, can: { remove: false } }], false));
  expect(await screen.findByRole('link', { name: 'Referat.docx' })).toBeTruthy();
  expect(screen.queryByLabelText('Vælg en fil')).toBeNull();
  expect(screen.queryByRole('columnheader', { name: 'Handlinger' })).toBeNull();
});

it('says what the list is for when it is empty', async () => {
  await open(view([]));
  expect(await screen.findByText('Der er ingen filer endnu')).toBeTruthy();
});
