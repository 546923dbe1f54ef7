import { afterEach, describe, expect, it } from '@jest/globals';
import type { DecisionRulesView } from '@nybrud/contracts';
import { usualDecisionRules } from '@nybrud/domain';
import { cleanup, screen, within } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const both = (da: string) => ({ da, en: da });
const rules: DecisionRulesView = {
  version: 3, rules: { ...usualDecisionRules, amountLimitOere: 50_000_000 }, changedBy: 'Thomas Friis', changedAt: '2026-11-02T09:00:00.000Z',
  choices: { roles: [{ key: 'steering_member', label: both('Styregruppemedlem') }, { key: 'project_owner', label: both('Projektejer') }], phases: [{ key: 'strategi', label: both('Udbudsstrategi') }] },
  can: { change: true },
};
const here = '/api/fjordby/decision-rules';
const open = (answers: object = {}) => openPage('/fjordby/administration/beslutningsregler', { ...frame, [`get ${here}`]: rules, ...answers });
const press = (name: string) => screen.findByRole('button', { name });

describe('the decision rules', () => {
  afterEach(cleanup);

  it('stand in the organisation’s menu, and say who changed them last', async () => {
    await open();
    expect((await screen.findAllByRole('link', { name: 'Beslutningsregler', hidden: true })).length).toBeGreaterThan(0);
    expect(screen.getByText('Ændret 2.11.2026 af Thomas Friis')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Beløbsgrænse/).value).toBe('500.000');
  });

  it('are saved whole: amounts in kroner, one rule per amount, days and minutes', async () => {
    const { user, sent } = await open({ [`put ${here}`]: (body: DecisionRulesView['rules']) => ({ ...rules, rules: body, version: 4 }) });
    await user.click(await press('Tilføj regel'));
    await user.type(screen.getByLabelText('Over'), '1 mio.');
    await user.selectOptions(screen.getByLabelText('underskriver også'), 'project_owner');
    await user.click(screen.getByRole('checkbox', { name: 'Udbudsstrategi' }));
    await user.click(screen.getByRole('radio', { name: /Alle på én gang/ }));
    await user.clear(screen.getByLabelText('Svarfrist'));
    await user.type(screen.getByLabelText('Svarfrist'), '10');
    await user.click(await press('Gem regler'));
    expect(await screen.findByText('Beslutningsreglerne er gemt.')).toBeTruthy();
    expect(sent.find(({ call }) => call.startsWith('put'))?.body).toEqual({
      amountLimitOere: 50_000_000, amountRules: [{ aboveOere: 100_000_000, role: 'project_owner' }], politicalDecisionIn: ['strategi'], dueWorkingDays: 10, undoMinutes: 30,
      signingOrder: 'parallel', expiryWorkingDays: 30,
    });
  });

  it('say at the field what is wrong, before and after they are sent', async () => {
    const { user, sent } = await open({ [`put ${here}`]: new Refusal('expires_before_due') });
    await user.click(await press('Tilføj regel'));
    await user.clear(screen.getByLabelText('Svarfrist'));
    await user.type(screen.getByLabelText('Svarfrist'), '31');
    await user.click(await press('Gem regler'));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Skriv et beløb i kroner, for eksempel 250.000.', 'Tallet er uden for grænserne.']);
    expect(sent.some(({ call }) => call.startsWith('put'))).toBe(false);
    await user.click(await press('Fjern reglen om styregruppemedlem'));
    expect(document.activeElement).toBe(await press('Tilføj regel'));
    await user.clear(screen.getByLabelText('Svarfrist'));
    await user.type(screen.getByLabelText('Svarfrist'), '5');
    await user.click(await press('Gem regler'));
    expect((await screen.findByRole('alert')).textContent).toContain('før svarfristen er gået');
    expect(screen.getByLabelText('Oplægget udløber efter').getAttribute('aria-invalid')).toBe('true');
  });

  it('are kept as typed when somebody else came first', async () => {
    const { user } = await open({ [`put ${here}`]: new Refusal('changed_since_read', { details: { version: 4, current: usualDecisionRules } }) });
    await user.clear(await screen.findByLabelText('Svarfrist'));
    await user.type(screen.getByLabelText('Svarfrist'), '7');
    await user.click(await press('Gem regler'));
    expect((await screen.findByRole('alert')).textContent).toContain('En anden har ændret dette');
    expect(screen.getByLabelText<HTMLInputElement>('Svarfrist').value).toBe('7');
  });

  it('are read by those who cannot change them', async () => {
    await open({ [`get ${here}`]: { ...rules, rules: { ...rules.rules, amountRules: [{ aboveOere: 100_000_000, role: 'steering_member' }], dueWorkingDays: 1 }, can: { change: false } } });
    expect(await screen.findByText('En organisationsadministrator kan ændre reglerne.')).toBeTruthy();
    expect(screen.getByText(/Over 1\.000\.000.kr\.: styregruppemedlem/)).toBeTruthy();
    expect(screen.getByText('1 arbejdsdag')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gem regler' })).toBeNull();
  });
});
