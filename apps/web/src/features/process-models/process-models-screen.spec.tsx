import { afterEach, describe, expect, it } from '@jest/globals';
import type { CheckedPackageView, ProcessModelsView } from '@nybrud/contracts';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { frame, organisation } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const both = (da: string) => ({ da, en: `${da} (en)` });
const models: ProcessModelsView = {
  versions: [
    { key: 'nybrud', version: 2, label: both('Nybrud'), isCurrent: true, publishedAt: '2026-11-02T09:00:00.000Z', projects: 1 },
    { key: 'nybrud', version: 1, label: both('Nybrud'), isCurrent: false, publishedAt: null, projects: 12 },
  ],
  forms: [{ key: 'idekort', version: 2, label: both('Idékort') }], can: { publish: true },
};
const checked: CheckedPackageView = {
  version: 3, isRefused: false, findings: [{ severity: 'warning', code: 'phase_unreached', where: 'phases', what: 'afsked' }],
  changes: [
    { kind: 'phase_renamed', name: both('Behovet'), was: both('Behovskortlægning'), within: null },
    { kind: 'field_added', name: both('Hvem mister noget?'), was: null, within: both('Ledelsesforankring') },
  ],
};
const here = '/api/fjordby/process-models';
const coordinator = { ...frame, 'get /api/fjordby/organisation': { ...organisation, can: { ...organisation.can, publishContent: true } } };
const open = (answers: object = {}) => openPage('/fjordby/procesmodel', { ...coordinator, [`get ${here}`]: models, [`post ${here}/drafts/check`]: checked, [`post ${here}`]: checked, ...answers });
const press = (name: string) => screen.findByRole('button', { name });
const paste = async (text: string) => fireEvent.change(await screen.findByLabelText('Pakke'), { target: { value: text } });

describe('the process model', () => {
  afterEach(cleanup);

  it('tells everybody which versions there are, and lets only the coordinator publish', async () => {
    await open({ ...frame, [`get ${here}`]: { ...models, can: { publish: false } } });
    const table = await screen.findByRole('table', { name: 'Versioner af procesmodellen' });
    expect(within(table).getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^2 Nye projekter.*2\.11\.2026.*1$/), expect.stringMatching(/^1 .*Fulgte med Nybrud.*12$/),
    ]);
    expect(screen.getByText('CO-PI’s koordinator udgiver nye versioner.')).toBeTruthy();
    expect(screen.queryByLabelText('Pakke')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Procesmodel', hidden: true })).toBeNull();
  });

  it('is checked before it can be published, and asks once more', async () => {
    const { user, sent } = await open();
    expect((await screen.findAllByRole('link', { name: 'Procesmodel', hidden: true })).length).toBeGreaterThan(0);
    await paste('{"processModel": {"version": 3}}');
    await user.click(await press('Kontrollér pakken'));
    expect(await screen.findByText('Fasen »Behovskortlægning« hedder nu »Behovet«')).toBeTruthy();
    expect(screen.getByText('Ledelsesforankring: nyt felt »Hvem mister noget?«')).toBeTruthy();
    expect(screen.getByText('Intet spor når til fasen afsked')).toBeTruthy();
    await user.click(await press('Udgiv version 3'));
    expect(sent.some(({ call }) => call === `post ${here}`)).toBe(false);
    await user.click(await press('Udgiv'));
    expect(await screen.findByText('Version 3 er udgivet.')).toBeTruthy();
    expect(sent.find(({ call }) => call === `post ${here}`)?.body).toEqual({ processModel: { version: 3 } });
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Pakke')).value).toBe('');
  });

  it('cannot be published while something is wrong, and says what', async () => {
    const refused = { ...checked, isRefused: true, findings: [{ severity: 'error', code: 'nobody_signs', where: 'behov', what: 'g3' }] };
    const { user } = await open({ [`post ${here}/drafts/check`]: refused });
    await paste('{}');
    await user.click(await press('Kontrollér pakken'));
    expect(await screen.findByText('behov: ingen kan underskrive ved g3')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Udgiv version/ })).toBeNull();
  });

  it('says at the field that a text is no JSON, and forgets the check when it is changed', async () => {
    const { user, sent } = await open();
    await paste('{ processModel');
    await user.click(await press('Kontrollér pakken'));
    expect(await screen.findByText('Teksten er ikke JSON. Ret den, eller vælg filen igen.')).toBeTruthy();
    expect(sent.some(({ call }) => call.startsWith('post'))).toBe(false);
    await paste('{}');
    await user.click(await press('Kontrollér pakken'));
    await press('Udgiv version 3');
    await paste('{ }');
    expect(screen.queryByRole('button', { name: 'Udgiv version 3' })).toBeNull();
  });

  it('says in the dialog why it was refused', async () => {
    const { user } = await open({ [`post ${here}`]: new Refusal('content_exists') });
    await paste('{}');
    await user.click(await press('Kontrollér pakken'));
    await user.click(await press('Udgiv version 3'));
    await user.click(await press('Udgiv'));
    expect(await screen.findByText(/Versionen er udgivet allerede/)).toBeTruthy();
  });
});
