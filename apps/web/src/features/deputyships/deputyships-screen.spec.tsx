import { afterEach, describe, expect, it } from '@jest/globals';
import type { DeputyshipView } from '@nybrud/contracts';
import { addDays } from '@nybrud/domain';
import { dayOf } from '@nybrud/ui/formats';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { aisha, frame, organisation } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';
import { suggestedDays } from './absences.ts';

const [me, birgit] = [{ memberId: organisation.me.memberId, name: 'Mette Holm' }, { memberId: '01900000-0000-7000-8000-000000000040', name: 'Birgit Ørum' }];
const given: DeputyshipView = {
  id: '01900000-0000-7000-8000-000000000050', principal: me, deputy: birgit, basis: 'Ferie', from: '2026-12-01', to: '2026-12-10', endedOn: null, status: 'in_force', madeBy: 'Mette Holm', can: { end: true },
};
const here = '/api/fjordby/deputyships';
const alone = { ...organisation, can: { createProject: true, managePeople: false } };
const open = (list: DeputyshipView[], answers: object = {}) =>
  openPage('/fjordby/stedfortraeder', {
    ...frame, 'get /api/fjordby/organisation': alone, [`get ${here}`]: list, 'get /api/fjordby/members': { entries: [aisha], next: null, total: 1 }, [`post ${here}`]: { ...given, id: 'new' }, ...answers,
  });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

it.each([
  ['2026-11-24', { from: '2026-11-24', to: '2026-11-29' }, { from: '2026-11-30', to: '2026-12-06' }],
  ['2026-11-29', { from: '2026-11-29', to: '2026-11-29' }, { from: '2026-11-30', to: '2026-12-06' }],
  ['2026-11-30', { from: '2026-11-30', to: '2026-12-06' }, { from: '2026-12-07', to: '2026-12-13' }],
])('on %s the rest of the week and the next are whole weeks from Monday', (today, thisWeek, nextWeek) => {
  expect(suggestedDays(today)).toMatchObject({ thisWeek, nextWeek, nextTwoWeeks: { from: nextWeek.from, to: addDays(nextWeek.from, 13) } });
});

describe('a deputy', () => {
  afterEach(cleanup);

  it('of last time is chosen again in two taps', async () => {
    const { user, sent } = await open([{ ...given, status: 'over', can: { end: false } }]);
    await user.click(await button('Næste uge'));
    await user.click(await button('Vælg stedfortræder'));
    expect(await screen.findByText('Birgit Ørum er stedfortræder for Mette Holm.')).toBeTruthy();
    expect(sent.find(({ call }) => call.startsWith('post'))?.body).toEqual({ principalId: me.memberId, deputyId: birgit.memberId, basis: 'Ferie', ...suggestedDays(dayOf(new Date())).nextWeek });
  });

  it('is found among colleagues; what is missing is said at the field', async () => {
    const { user, sent } = await open([]);
    expect(await screen.findByText('Ingen underskriver på andres vegne.')).toBeTruthy();
    expect(screen.queryByLabelText('Hvem er væk?')).toBeNull();
    await user.click(await button('Vælg stedfortræder'));
    expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(3);
    await user.click(await button('Vis personer'));
    await user.click(await screen.findByRole('option', { name: /Aisha Rahimi/ }));
    await user.type(screen.getByLabelText('Fra og med'), '1.12.2027');
    await user.type(screen.getByLabelText('Til og med'), '3.12.2027');
    await user.click(await button('Vælg stedfortræder'));
    await waitFor(() => expect(sent.find(({ call }) => call.startsWith('post'))?.body).toMatchObject({ deputyId: aisha.id, from: '2027-12-01', to: '2027-12-03' }));
  });

  it('on days that are taken is refused in words', async () => {
    const { user } = await open([given], { [`post ${here}`]: new Refusal('deputyship_overlaps') });
    await user.click(await button('I dag'));
    await user.click(await button('Vælg stedfortræder'));
    expect((await screen.findByRole('alert')).textContent).toContain('Der er allerede en stedfortræder på nogle af dagene.');
  });

  it('is ended after a question', async () => {
    let list = [given];
    const { user, sent } = await open(list, { [`get ${here}`]: () => list, [`delete ${here}/${given.id}`]: () => void (list = [{ ...given, status: 'ended', endedOn: '2026-12-04', can: { end: false } }]) });
    expect((await screen.findByRole('list', { name: 'Stedfortrædere' })).textContent).toContain('Birgit Ørum underskriver for Mette Holm1.12.2026 til 10.12.2026. FerieGælder nu');
    await user.click(await button('Afslut Birgit Ørum som stedfortræder for Mette Holm'));
    expect(sent.some(({ call }) => call.startsWith('delete'))).toBe(false);
    await user.click(await button('Afslut nu'));
    expect(await screen.findByText('Birgit Ørum er ikke længere stedfortræder for Mette Holm.')).toBeTruthy();
    expect(await screen.findByText('Afsluttet')).toBeTruthy();
  });

  it('is chosen for somebody else by an administrator', async () => {
    const { user, sent } = await open([], { 'get /api/fjordby/organisation': organisation });
    await user.click((await screen.findAllByRole('button', { name: 'Vis personer' }))[0] as HTMLElement);
    await user.click(await screen.findByRole('option', { name: /Aisha Rahimi/ }));
    await user.click(await button('I dag'));
    await user.click((await screen.findAllByRole('button', { name: 'Vis personer' }))[1] as HTMLElement);
    await user.click(await screen.findByRole('option', { name: /Aisha Rahimi/ }));
    await user.click(await button('Vælg stedfortræder'));
    await waitFor(() => expect(sent.find(({ call }) => call.startsWith('post'))?.body).toMatchObject({ principalId: aisha.id }));
  });
});
