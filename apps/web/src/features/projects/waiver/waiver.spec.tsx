import { expect, it } from '@jest/globals';
import type { FourEyesWaiverView } from '@nybrud/contracts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationQuery } from '../../../lib/session.queries.ts';
import { organisation, PROJECT_ID, TENANT } from '../testing/fixtures.ts';
import { problem, stage } from '../testing/stage.tsx';
import { WaiveAct } from './waive-act.tsx';
import { WaiverNote } from './waiver-note.tsx';
import { waiversQuery } from './waivers.queries.ts';

const HERE = `GET /projects/${PROJECT_ID}/four-eyes-waivers`;
const waiver: FourEyesWaiverView = {
  id: '018f3a2b-0000-7000-8000-00000000000d', projectId: PROJECT_ID, reason: 'Kun én er tilbage i afdelingen', until: '2027-12-01', isInForce: true, givenBy: 'Thomas Friis', givenAt: '2026-11-24T08:00:00.000Z',
};
const admin = { ...organisation(), can: { createProject: false, managePeople: true } };
const key = { tenant: TENANT, projectId: PROJECT_ID };
/** Shows that both answers have come. */
function Told() {
  const { data: { me } } = useSuspenseQuery(organisationQuery(TENANT));
  const { data } = useSuspenseQuery(waiversQuery(key));
  return `${me.name}, ${data.length}`;
}
const both = (
  <>
    <WaiverNote projectKey={key} />
    <WaiveAct projectKey={key} />
  </>
);

it('marks a project while an exception from four eyes holds, and says why', async () => {
  await stage(both, { [HERE]: () => [{ ...waiver, id: 'old', until: '2026-01-01', isInForce: false }, waiver], 'GET /organisation': () => admin });
  expect(await screen.findByText('Undtaget fra fire øjne til og med 1.12.2027')).toBeTruthy();
  expect(screen.getByText('Kun én er tilbage i afdelingen. Givet af Thomas Friis.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets an administrator make one, with a reason, and says at the field what is wrong', async () => {
  const given: FourEyesWaiverView[] = [];
  let isShort = true;
  const asked = await stage(both, {
    [HERE]: () => [...given], 'GET /organisation': () => admin,
    'POST /four-eyes-waivers': () => {
      if (isShort) return problem(422, 'reason_missing');
      given.push(waiver);
      return waiver;
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Gør en undtagelse fra fire øjne' }));
  const dialog = await screen.findByRole('dialog', { name: 'Skal projektet undtages fra fire øjne?' });
  await userEvent.type(within(dialog).getByLabelText('Begrundelse'), 'Travlt');
  await userEvent.type(within(dialog).getByLabelText('Til og med'), '1.12.2027');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gør en undtagelse' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Teksten er for kort.');
  isShort = false;
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gør en undtagelse' }));
  expect(await screen.findByText('Undtaget fra fire øjne til og med 1.12.2027')).toBeTruthy();
  expect(asked.findLast(({ call }) => call.startsWith('POST'))?.body).toEqual({ projectId: PROJECT_ID, reason: 'Travlt', until: '2027-12-01' });
});

it('is nothing that others can do', async () => {
  const asked = await stage(
    <>
      {both}
      <Told />
    </>,
    { [HERE]: () => [], 'GET /organisation': () => organisation() },
  );
  expect(await screen.findByText('Mette Holm, 0')).toBeTruthy();
  expect(asked).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});
