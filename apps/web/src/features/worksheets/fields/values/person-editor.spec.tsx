import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { asked, mette, stage, value } from '../testing/stage.tsx';

const box = (name: RegExp | string) => screen.getByRole('textbox', { name });

describe('a person', () => {
  it('is chosen among the colleagues by typing', async () => {
    const { user, last } = await stage(asked('person'));
    await user.type(screen.getByRole('combobox', { name: 'Spørgsmål' }), 'met');
    await user.click(screen.getByRole('option', { name: 'Mette Holm' }));
    expect(last()).toEqual(value({ memberId: mette.memberId }));
  });

  it('who has no account is written with name, organisation and mail', async () => {
    const { user, last } = await stage(asked('person'));
    await user.click(screen.getByRole('combobox', { name: 'Spørgsmål' }));
    await user.click(screen.getByRole('option', { name: 'En, der ikke står på listen' }));
    await user.type(box('Navn'), 'Bo Lys');
    await user.type(box('Organisation'), 'Lysbyen');
    expect(last()).toEqual(value({ name: 'Bo Lys', org: 'Lysbyen' }));
    await user.type(box('Mail valgfrit'), 'bo@lysbyen.example');
    expect(last()).toEqual(value({ name: 'Bo Lys', org: 'Lysbyen', email: 'bo@lysbyen.example' }));
  });

  it('who has left is still told apart from nobody', async () => {
    await stage(asked('person'), { answer: value({ memberId: '01900000-0000-4000-8000-000000000099' }) });
    expect(screen.getByRole('combobox', { name: 'Spørgsmål' })).toHaveProperty('value', 'en tidligere kollega');
  });

  it('is not saved with half a mail address', async () => {
    const { user, answers } = await stage(asked('person'), { answer: value({ name: 'Bo Lys', org: '' }) });
    await user.type(box('Mail valgfrit'), 'bo@');
    await user.tab();
    expect(answers).toEqual([]);
    expect(screen.getByText('Skriv navnet. Skriv mailadressen helt ud, eller lad den stå tom. Det er ikke gemt.')).toBeTruthy();
  });
});

describe('a reference', () => {
  it('has a title, and an address when there is one', async () => {
    const { user, last } = await stage(asked('link'));
    await user.type(box('Navn på siden'), 'CO-PI');
    expect(last()).toEqual(value({ title: 'CO-PI' }));
    await user.click(box('Webadresse valgfrit'));
    await user.paste('https://co-pi.dk/');
    expect(last()).toEqual(value({ title: 'CO-PI', url: 'https://co-pi.dk/' }));
  });

  it('to an unsafe address is not saved', async () => {
    const { user, answers } = await stage(asked('link'), { answer: value({ title: 'Side' }) });
    await user.click(box('Webadresse valgfrit'));
    await user.paste('javascript:alert(1)');
    await user.tab();
    expect(answers).toEqual([]);
    expect(screen.getByText(/Skriv en webadresse, der begynder med https/)).toBeTruthy();
  });
});
