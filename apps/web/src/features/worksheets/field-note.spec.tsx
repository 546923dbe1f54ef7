import { beforeEach, expect, it } from '@jest/globals';
import type { ChangeFieldNote, FieldNoteView } from '@nybrud/contracts';
import { screen, waitFor } from '@testing-library/react';
import { type Answers, Refusal } from '../../testing/answers.ts';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';
import { HERE, PAGE, worksheet } from './testing/worksheet.ts';

const PUT = 'put /api/fjordby/field-notes/behov/maal';
const note = (text: string, version = 1): FieldNoteView => ({ note: text, version, by: 'Sofie Lindqvist', at: '2026-11-20T09:30:00.000Z' });
const open = (standing: FieldNoteView | undefined, editNotes = true, more: Answers = {}) =>
  openPage(PAGE, { ...frame, [`get ${HERE}`]: worksheet({ notes: standing ? { maal: standing } : {}, can: { edit: true, seeConfidential: false, editNotes, begin: false, states: [] } }), ...more });
const described = async () => {
  const box = await screen.findByRole('textbox', { name: /^Mål/ });
  return (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
};
const area = () => screen.getByRole('textbox', { name: 'Vores egen vejledning' });
const bodies = (sent: { call: string; body: unknown }[]) => sent.filter(({ call }) => call === PUT).map(({ body }) => body);

beforeEach(() => localStorage.clear());

it('stands below the help of its field, and is read with it', async () => {
  await open(note('Se vores indkøbspolitik.'), false);
  expect(await described()).toBe('Om mål.Vores egen vejledning: Se vores indkøbspolitik.');
  expect(screen.queryByRole('button', { name: /vores egen vejledning/ })).toBeNull();
});

it('is written in place by who may, and the focus comes back', async () => {
  const { user, sent } = await open(undefined, true, { [PUT]: ({ note: text, version }: ChangeFieldNote) => note(text, version + 1) });
  await user.click(await screen.findByRole('button', { name: 'Skriv vores egen vejledning Mål' }));
  expect(document.activeElement).toBe(area());
  await user.keyboard('Spørg controlleren først.');
  await user.click(screen.getByRole('button', { name: 'Gem vejledningen' }));
  await waitFor(async () => expect(await described()).toContain('Spørg controlleren først.'));
  expect(bodies(sent)).toEqual([{ note: 'Spørg controlleren først.', version: 0 }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ret vores egen vejledning Mål' }));
});

it('keeps what is typed when somebody else was quicker, shows theirs, and lets one choose', async () => {
  let isFirst = true;
  const answer = ({ note: text, version }: ChangeFieldNote) => {
    if (!isFirst) return note(text, version + 1);
    isFirst = false;
    return new Refusal('note_changed_since_read', { details: { field: 'maal', current: note('Annas', 2) } });
  };
  const { user, sent } = await open(note('Gammel'), true, { [PUT]: answer });
  await user.click(await screen.findByRole('button', { name: 'Ret vores egen vejledning Mål' }));
  await user.clear(area());
  await user.keyboard('Min');
  await user.click(screen.getByRole('button', { name: 'Gem vejledningen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('En anden har rettet vejledningen');
  expect(screen.getByText('Annas', { selector: 'p' })).toBeTruthy();
  expect((area() as HTMLTextAreaElement).value).toBe('Min');
  await user.click(screen.getByRole('button', { name: 'Gem min i stedet' }));
  await waitFor(() => expect(bodies(sent)).toEqual([{ note: 'Min', version: 1 }, { note: 'Min', version: 2 }]));
  expect(await described()).toContain('Vores egen vejledning: Min');
});

it('is left as it was when one changes one’s mind, or when it cannot be saved', async () => {
  const { user } = await open(note('Gammel'), true, { [PUT]: new Refusal('internal_error') });
  await user.click(await screen.findByRole('button', { name: 'Ret vores egen vejledning Mål' }));
  await user.type(area(), ' og ny');
  await user.click(screen.getByRole('button', { name: 'Gem vejledningen' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect((area() as HTMLTextAreaElement).value).toBe('Gammel og ny');
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  expect(await described()).toBe('Om mål.Vores egen vejledning: Gammel');
});
