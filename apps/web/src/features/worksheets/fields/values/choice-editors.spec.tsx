import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { asked, options, stage, text, value } from '../testing/stage.tsx';

const choose = async (user: Awaited<ReturnType<typeof stage>>['user'], name: string) => user.click(screen.getByRole('radio', { name }));

describe('yes or no', () => {
  it('can also be not known, and can be cleared again', async () => {
    const { user, answers } = await stage(asked('yes_no'));
    expect(screen.getByRole('group', { name: 'Spørgsmål' })).toBeTruthy();
    await choose(user, 'Ved ikke');
    await choose(user, 'Ja');
    await user.click(screen.getByRole('button', { name: 'Ryd svaret' }));
    expect(answers).toEqual([value('ved_ikke'), value('ja'), null]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });
});

describe('a choice', () => {
  it('stands in sight when it is among a few', async () => {
    const { user, last } = await stage(asked('choice', { options }));
    await choose(user, 'Skole');
    expect(last()).toEqual(value('b'));
  });

  it('is folded away when it is among many, and can be taken back', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ key: `k${index}`, label: text(`Område ${index}`) }));
    const { user, answers } = await stage(asked('choice', { options: many }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Spørgsmål' }), 'Område 4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Spørgsmål' }), 'Ikke valgt');
    expect(answers).toEqual([value('k4'), null]);
  });

  it('can come from a list that stands elsewhere', async () => {
    const lists = { tracks: [{ key: 'fuldt', label: text('Fuldt forløb') }] };
    const { user, last } = await stage(asked('choice', { optionsSource: 'tracks' }), { lists });
    await choose(user, 'Fuldt forløb');
    expect(last()).toEqual(value('fuldt'));
  });

  it('says so when there is nothing to choose from', async () => {
    await stage(asked('choice', { optionsSource: 'projekt.delmaal' }), { lists: { 'projekt.delmaal': [] } });
    expect(screen.getByRole('group', { name: 'Spørgsmål' }).textContent).toContain('Der er intet at vælge imellem endnu.');
  });
});

it('several choices are kept in the order of the list', async () => {
  const { user, last } = await stage(asked('multi_choice', { options }));
  await user.click(screen.getByRole('checkbox', { name: 'Skole' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ældre' }));
  expect(last()).toEqual(value(['a', 'b']));
  await user.click(screen.getByRole('checkbox', { name: 'Ældre' }));
  await user.click(screen.getByRole('checkbox', { name: 'Skole' }));
  expect(last()).toBeNull();
});

describe('a rating', () => {
  it('is a number with words, and a reason', async () => {
    const { user, last } = await stage(asked('rating'));
    await choose(user, '4 – i høj grad');
    await user.type(screen.getByRole('textbox', { name: 'Kort begrundelse valgfrit' }), 'Ja');
    expect(last()).toEqual(value({ score: 4, reason: 'Ja' }));
  });

  it('says what the ends of its own scale mean', async () => {
    await stage(asked('rating', { anchors: { 1: text('peger på ét produkt'), 5: text('kan løses på mange måder') } }));
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('div')?.textContent)).toEqual([
      '1 – peger på ét produkt', '2', '3', '4', '5 – kan løses på mange måder',
    ]);
  });

  it('wants a number before the reason can be saved', async () => {
    const { user, answers } = await stage(asked('rating'));
    await user.type(screen.getByRole('textbox', { name: /Kort begrundelse/ }), 'Fordi');
    await user.tab();
    expect(answers).toEqual([]);
    expect(screen.getByText('Vælg et tal fra 1 til 5. Det er ikke gemt.')).toBeTruthy();
    await choose(user, '2 – i ringe grad');
    expect(answers).toEqual([value({ score: 2, reason: 'Fordi' })]);
  });
});
