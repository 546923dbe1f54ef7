import { expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FilterBar } from './filter-bar.tsx';
import { FilterChips } from './filter-chips.tsx';

const phases = [{ value: 'alle', label: 'Alle' }, { value: '4', label: 'Markedsdialog' }];

it('passes on what you search for and choose, and says how many are left', async () => {
  const [search, choose, clear] = [jest.fn(), jest.fn(), jest.fn()];
  render(
    <FilterBar
      label="Filtre"
      search={{ label: 'Find i listen', value: '', onChange: search }}
      filters={[
        { key: 'p', label: 'Fase', value: 'alle', onChange: choose, options: phases },
      ]}
      clear={{ label: 'Ryd filtre', onClear: clear }}
      summary="Viser 3 af 48"
    />,
  );
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find i listen' }), 'l');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fase' }), 'Markedsdialog');
  await userEvent.click(screen.getByRole('button', { name: 'Ryd filtre' }));
  expect([search.mock.calls, choose.mock.calls, clear.mock.calls.length]).toEqual([[['l']], [['4']], 1]);
  expect(screen.getByRole('status').textContent).toBe('Viser 3 af 48');
});

it('lets choices be combined, and tells which are down', async () => {
  const change = jest.fn();
  render(<FilterChips label="Emner" options={[{ value: 'a', label: 'Klima' }, { value: 'b', label: 'Skole' }]} selected={['a']} onChange={change} />);
  expect(screen.getByRole('button', { name: 'Klima', pressed: true })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Skole', pressed: false }));
  await userEvent.click(screen.getByRole('button', { name: 'Klima' }));
  expect(change.mock.calls).toEqual([[['a', 'b']], [[]]]);
});
