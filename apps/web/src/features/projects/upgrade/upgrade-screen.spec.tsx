import { afterEach, describe, expect, it } from '@jest/globals';
import type { UpgradeView } from '@nybrud/contracts';
import { cleanup, screen } from '@testing-library/react';
import { frame } from '../../../testing/fjordby.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { activity, project, PROJECT_ID } from '../testing/fixtures.ts';

const both = (da: string) => ({ da, en: `${da} (en)` });
const phase = { was: null, number: null, wasNumber: null, hasDates: false, isBehind: false };
const field = { formKey: 'idekort', form: both('Idékort'), was: null, required: false, answers: 0 };
const view: UpgradeView = {
  project: { id: PROJECT_ID, title: 'Døgnrytmelys' }, from: 1, to: 2, obstacle: null, can: { upgrade: true },
  changes: {
    phases: [
      { ...phase, kind: 'removed', phaseKey: 'opstart', label: both('Opstart'), wasNumber: 2, hasDates: true },
      { ...phase, kind: 'renamed', phaseKey: 'behov', label: both('Behovet'), was: both('Behovskortlægning'), number: 2, wasNumber: 3 },
      { ...phase, kind: 'added', phaseKey: 'afsked', label: both('Afsked'), number: 1, isBehind: true },
    ],
    questions: [{ kind: 'added', phaseKey: 'behov', phase: both('Behovet'), questionKey: 'ny', question: both('Er det målt?'), was: null }],
    fields: [
      { ...field, kind: 'added', fieldKey: 'hvem', label: both('Hvem mister noget?'), required: true },
      { ...field, kind: 'removed', fieldKey: 'tom', label: both('Ubesvaret') },
      { ...field, kind: 'removed', fieldKey: 'styrke', label: both('Styrke'), answers: 1 },
    ],
    worksheets: [{ worksheetId: PROJECT_ID, formKey: 'idekort', form: both('Idékort'), from: 1, to: 2 }],
    newForms: [{ formKey: 'plan', form: both('Afskedsplan') }],
  },
};
const here = `/api/fjordby/projects/${PROJECT_ID}`;
const newer = project({ processModel: { ...project().processModel, newest: 2 } });
const answers = {
  ...frame, [`get ${here}`]: newer, [`get ${here}/upgrade`]: view, [`get ${here}/activity`]: activity, [`get ${here}/worksheets`]: [], [`get ${here}/files`]: { project: view.project, files: [], can: { attach: false } },
  [`get ${here}/tasks`]: { entries: [], gates: [], can: { add: false } }, [`get ${here}/four-eyes-waivers`]: [], [`get ${here}/gates`]: { awaited: [], requests: [] }, [`get ${here}/decisions`]: [],
};
const open = (more: object = {}) => openPage(`/fjordby/projekter/${PROJECT_ID}/opgradering`, { ...answers, ...more });
const said = async (title: string) => [...((await screen.findByRole('region', { name: title })).querySelectorAll('li'))].map(({ textContent }) => textContent);

describe('the upgrade of a project', () => {
  afterEach(cleanup);

  it('tells part by part what would change, and which answers are kept', async () => {
    await open();
    expect(await said('Faser')).toEqual([
      'Fasen »Opstart« er ikke længere med. Datoerne bliver stående.', 'Fasen »Behovskortlægning« kommer til at hedde »Behovet«',
      'Ny fase: 1. Afsked. Projektet er forbi den, så den åbnes kun, hvis I selv gør det.',
    ]);
    expect(await said('Spørgsmål ved de beslutningspunkter, I mangler')).toEqual(['Behovet: nyt spørgsmål »Er det målt?«']);
    expect(await said('Felter i værktøjerne')).toEqual(['Idékort: nyt felt »Hvem mister noget?«. Det skal udfyldes.', 'Idékort: feltet »Ubesvaret« er ikke længere med']);
    expect(await said('Svar, der bliver bevaret')).toEqual(['Idékort: svaret i »Styrke«']);
    expect(await said('Værktøjer')).toEqual(['Nyt værktøj: Afskedsplan', 'Idékort går fra version 1 til version 2']);
  });

  it('is one press, names the version that was read, and says that nothing is lost', async () => {
    let after = view;
    const upgraded = () => {
      after = { ...view, from: 2, to: null, changes: null };
      return project({ processModel: { ...newer.processModel, version: 2 } });
    };
    const { user, sent } = await open({ [`get ${here}/upgrade`]: () => after, [`post ${here}/upgrade`]: upgraded });
    await user.click(await screen.findByRole('button', { name: 'Opgradér projektet' }));
    expect(await screen.findByText('Alle svar og datoer er bevaret.')).toBeTruthy();
    expect(await screen.findByText('Projektet følger den nyeste version af procesmodellen, version 2.')).toBeTruthy();
    expect(sent.find(({ call }) => call.startsWith('post'))?.body).toEqual({ to: 2 });
    expect(screen.queryByRole('button', { name: 'Opgradér projektet' })).toBeNull();
  });

  it.each([
    [{ obstacle: { code: 'gate_under_decision', phase: null } }, /Et oplæg ligger til beslutning/],
    [{ obstacle: { code: 'open_phase_removed', phase: both('Opstart') }, changes: null }, /i fasen »Opstart«/],
    [{ obstacle: { code: 'something_new', phase: null } }, /kan ikke opgraderes lige nu/],
    [{ can: { upgrade: false } }, /Projektlederen kan opgradere projektet/],
  ])('has no button when it cannot be done: %j', async (change, sentence) => {
    await open({ [`get ${here}/upgrade`]: { ...view, ...change } });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opgradér projektet' })).toBeNull();
  });

  it('says so when only guidance is new', async () => {
    await open({ [`get ${here}/upgrade`]: { ...view, changes: { phases: [], questions: [], fields: [], worksheets: [], newForms: [] } } });
    expect(await screen.findByText('Kun vejledende tekster er ændret.')).toBeTruthy();
  });

  it('is offered on the project’s page to who can do it, when there is something newer', async () => {
    const page = (given: object) => openPage(`/fjordby/projekter/${PROJECT_ID}`, { ...answers, [`get ${here}`]: given });
    await page(newer);
    expect((await screen.findByRole('link', { name: 'Se, hvad der ændres' })).getAttribute('href')).toBe(`/fjordby/projekter/${PROJECT_ID}/opgradering`);
    cleanup();
    await page({ ...newer, can: { edit: false, manageTeam: false } });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Se, hvad der ændres' })).toBeNull();
    cleanup();
    await page(project());
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Se, hvad der ændres' })).toBeNull();
  });
});
