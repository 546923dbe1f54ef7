import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { asked, stage, value } from '../testing/stage.tsx';

type User = Awaited<ReturnType<typeof stage>>['user'];
const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name, hidden: true }));
const back = /^Skriv et svar i stedet/;
const box = (name: string) => screen.getByRole('textbox', { name });

describe('an answer that is not known yet', () => {
  it('is saved once it has a reason and a date, and keeps the focus with whoever types', async () => {
    const { user, answers, last } = await stage(asked('number', { allowUnknown: true }));
    await press(user, 'Ukendt endnu');
    expect(document.activeElement).toBe(box('Hvorfor er det ukendt?'));
    await user.keyboard('Tilbud');
    expect(answers).toEqual([]);
    await user.tab();
    await user.keyboard('1.2.2027');
    expect(last()).toEqual({ kind: 'unknown', reason: 'Tilbud', clarifyBy: '2027-02-01' });
  });

  it('leads back to the value that stood there', async () => {
    const { user, last } = await stage(asked('number', { allowUnknown: true }), { answer: value(12) });
    await press(user, 'Ukendt endnu');
    await user.type(box('Hvorfor er det ukendt?'), 'x');
    await user.type(box('Afklares senest'), '1.2.2027');
    await press(user, back);
    expect(last()).toEqual(value(12));
    expect(document.activeElement).toBe(box('Spørgsmål'));
  });

  it('says what is wrong with the date', async () => {
    const { user } = await stage(asked('date', { allowUnknown: true }));
    await press(user, 'Ukendt endnu');
    await user.type(box('Afklares senest'), 'snart');
    await user.tab();
    expect(screen.getByText('Skriv en dato, for eksempel 23.11.2026. Det er ikke gemt.')).toBeTruthy();
  });

  it('is offered only where the question allows it', async () => {
    await stage(asked('short_text'));
    expect(screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['Ikke relevant']);
  });
});

describe('an answer that is not relevant', () => {
  it('is saved with its reason', async () => {
    const { user, last } = await stage(asked('short_text'));
    await press(user, 'Ikke relevant');
    await user.keyboard('Vi har ingen');
    expect(last()).toEqual({ kind: 'not_relevant', reason: 'Vi har ingen' });
    await press(user, back);
    expect(last()).toBeNull();
    expect(box('Spørgsmål')).toBeTruthy();
  });

  it('is not offered where one certain answer is needed', async () => {
    await stage(asked('yes_no', { mustEqual: 'ja' }));
    expect(screen.queryByText('Andre svar')).toBeNull();
  });
});

describe('none', () => {
  it('is an answer at once, where the question allows it', async () => {
    const { user, last } = await stage(asked('list', { allowNone: true }));
    await press(user, 'Ingen');
    expect(last()).toEqual({ kind: 'none' });
    expect(screen.getByRole('group', { name: 'Spørgsmål' }).textContent).toContain('Ingen');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: back }));
    await press(user, back);
    expect(last()).toBeNull();
  });
});
