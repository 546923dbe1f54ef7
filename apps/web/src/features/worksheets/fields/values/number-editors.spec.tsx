import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { speak } from '../../../../lib/i18n.ts';
import { asked, described, stage, text, value } from '../testing/stage.tsx';

const box = (name = 'Spørgsmål') => screen.getByRole('textbox', { name });

describe('a number', () => {
  it('is read as Danes write it, with its unit beside it', async () => {
    const { user, last } = await stage(asked('number', { unit: text('år') }));
    await user.type(box(), '1.250,5');
    expect(last()).toEqual(value(1250.5));
    expect(described(box())).toBe('Hjælp til svaret. år');
  });

  it('that is none stays in the field and is not saved', async () => {
    const { user, answers } = await stage(asked('number'), { answer: value(12) });
    await user.type(box(), 'x');
    await user.tab();
    expect(answers).toEqual([]);
    expect(box()).toHaveProperty('value', '12x');
    expect(described(box())).toContain('Skriv et tal, for eksempel 1.250,5. Det er ikke gemt.');
  });
});

it('a number and a date can be corrected in part in English too', async () => {
  await stage(asked('number', { key: 'tal' }), { answer: value(1250.5) });
  const { user, last } = await stage(asked('date'), { answer: value('2026-11-23') });
  await act(() => speak('en'));
  const [number, day] = screen.getAllByRole('textbox');
  expect(number).toHaveProperty('value', '1.250,5');
  await user.type(day ?? document.body, '{Backspace}7');
  expect(last()).toEqual(value('2027-11-23'));
  await act(() => speak('da'));
});

it('an amount is kept in øre, and says that VAT is not in it', async () => {
  const { user, last } = await stage(asked('money'));
  expect(described(box())).toContain('Kroner ekskl. moms.');
  await user.click(box());
  await user.paste('1,2 mio');
  expect(last()).toEqual(value(120_000_000));
  await user.clear(box());
  expect(last()).toBeNull();
});

describe('a date and a period', () => {
  it('a date is read as it is usually typed', async () => {
    const { user, last } = await stage(asked('date'));
    await user.type(box(), '23.11.2026');
    expect(last()).toEqual(value('2026-11-23'));
  });

  it('a period may go on without an end', async () => {
    const { user, last } = await stage(asked('period'));
    await user.type(box('Fra'), '1.1.2027');
    expect(last()).toEqual(value({ from: '2027-01-01' }));
    await user.type(box('Til valgfrit'), '31.3.2027');
    expect(last()).toEqual(value({ from: '2027-01-01', to: '2027-03-31' }));
  });

  it('a period that ends before it begins is not saved', async () => {
    const { user, answers } = await stage(asked('period'), { answer: value({ from: '2027-01-01' }) });
    await user.click(box('Til valgfrit'));
    await user.paste('31.12.2026');
    await user.tab();
    expect(answers).toEqual([]);
    expect(described(screen.getByRole('group', { name: 'Spørgsmål' }))).toContain('Slutdatoen ligger før startdatoen. Det er ikke gemt.');
  });
});
