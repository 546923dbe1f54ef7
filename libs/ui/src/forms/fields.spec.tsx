import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Checkbox } from './checkbox.tsx';
import { DateField } from './date-field.tsx';
import { MoneyField } from './money-field.tsx';
import { NumberField } from './number-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { Switch } from './switch.tsx';
import { TextField } from './text-field.tsx';

const options = [
  { value: 'a', label: 'Ældre' },
  { value: 'b', label: 'Skole', hint: 'Også SFO' },
];

const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

describe('a field', () => {
  it('says its label, its hint and its error, and that it is wrong', () => {
    render(<TextField label="Titel" hint="Kort" error="Skriv en titel." name="titel" value="" onChange={() => undefined} />);
    const input = screen.getByRole('textbox', { name: 'Titel' });
    expect(described(input)).toEqual(['Kort', 'Skriv en titel.']);
    expect([input.getAttribute('aria-invalid'), input.id]).toEqual(['true', 'titel']);
  });

  it('is not called wrong without an error', () => {
    render(<TextField label="Titel" value="" onChange={() => undefined} />);
    expect(screen.getByRole('textbox').hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('a date field', () => {
  function Start({ seen }: { seen: (value: string | undefined) => void }) {
    const [day, setDay] = useState<string>();
    const change = (value: string | undefined) => {
      setDay(value);
      seen(value);
    };
    return <DateField label="Start" today="2026-11-20" value={day} onChange={change} />;
  }

  it('keeps your own text while you type, and writes it properly when you leave', async () => {
    const seen = jest.fn();
    render(<Start seen={seen} />);
    const input = screen.getByRole('textbox', { name: 'Start' });
    await userEvent.type(input, 'i morgen');
    expect(input).toHaveProperty('value', 'i morgen');
    await userEvent.tab();
    expect(input).toHaveProperty('value', '21.11.2026');
    expect(seen).toHaveBeenLastCalledWith('2026-11-21');
  });

  it('keeps what is no date, so that the form can refuse it', async () => {
    const seen = jest.fn();
    render(<Start seen={seen} />);
    const input = screen.getByRole('textbox', { name: 'Start' });
    await userEvent.type(input, '31.2.2026');
    await userEvent.tab();
    expect(input).toHaveProperty('value', '31.2.2026');
    expect(seen).toHaveBeenLastCalledWith('31.2.2026');
    await userEvent.clear(input);
    expect(seen).toHaveBeenLastCalledWith(undefined);
  });
});

describe('an amount and a number', () => {
  it('are understood as Danes write them, and carry their unit', async () => {
    const [money, number] = [jest.fn(), jest.fn()];
    render(
      <>
        <MoneyField label="Budget" value={undefined} onChange={money} />
        <NumberField label="Timer" unit="timer" value={1250.5} onChange={number} />
      </>,
    );
    await userEvent.click(screen.getByRole('textbox', { name: 'Budget' }));
    await userEvent.paste('1,25 mio');
    expect(money).toHaveBeenLastCalledWith(125_000_000);
    expect(described(screen.getByRole('textbox', { name: 'Budget' }))).toEqual(['kr.']);
    expect(screen.getByRole('textbox', { name: 'Timer' })).toHaveProperty('value', '1.250,5');
  });
});

describe('choices', () => {
  it('one of a few: the group has a name, and each choice its hint', async () => {
    const change = jest.fn();
    render(<RadioGroup label="Spor" options={options} value="a" onChange={change} />);
    expect(screen.getByRole('group', { name: 'Spor' })).toBeTruthy();
    expect(described(screen.getByRole('radio', { name: 'Skole' }))).toEqual(['Også SFO']);
    await userEvent.click(screen.getByRole('radio', { name: 'Skole' }));
    expect(change).toHaveBeenCalledWith('b');
  });

  it('any of a few come out in the order of the list', async () => {
    const change = jest.fn();
    render(<CheckboxGroup label="Berørt" options={options} value={['b']} onChange={change} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ældre' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Skole' }));
    expect(change.mock.calls).toEqual([[['a', 'b']], [[]]]);
  });

  it('one of a list, yes or no, on or off', async () => {
    const [select, check, turn] = [jest.fn(), jest.fn(), jest.fn()];
    render(
      <>
        <Select label="Område" emptyText="Vælg" options={options} value="" onChange={select} />
        <Checkbox label="Læst" value={false} onChange={check} />
        <Switch label="Kompakt" value onChange={turn} />
      </>,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Skole');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Læst' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Kompakt' }));
    expect([select.mock.calls, check.mock.calls, turn.mock.calls]).toEqual([[['b']], [[true]], [[false]]]);
  });
});
