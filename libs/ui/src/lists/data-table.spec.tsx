import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Column, Sort } from './column.ts';
import { DataTable } from './data-table.tsx';

type Row = { name: string; days: number };

const columns: Column<Row>[] = [
  { key: 'name', header: 'Projekt', isRowHeader: true, isSortable: true, cell: (row) => row.name },
  { key: 'days', header: 'Dage', isNumber: true, isSortable: true, cell: (row) => row.days },
];

const show = (sort: Sort, onSort: (sort: Sort) => void) =>
  render(
    <DataTable
      label="Projekttabel"
      caption="Projekter"
      columns={columns}
      rows={[{ name: 'Lys', days: 9 }]}
      rowKey={(row) =>
      row.name} sort={sort} onSort={onSort}
    />
  );

describe('a table', () => {
  it('has a caption, and every row has a name', () => {
    show({ key: 'name', direction: 'ascending' }, () => undefined);
    expect(screen.getByRole('table', { name: 'Projekter' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Lys' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: '9' })).toBeTruthy();
  });

  it('says how it is sorted in the header of that column alone', () => {
    show({ key: 'days', direction: 'descending' }, () => undefined);
    expect(screen.getByRole('columnheader', { name: 'Dage' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Projekt' }).hasAttribute('aria-sort')).toBe(false);
  });

  it('turns round when its column is pressed again, and begins upwards with another', async () => {
    const onSort = jest.fn();
    show({ key: 'name', direction: 'ascending' }, onSort);
    await userEvent.click(screen.getByRole('button', { name: 'Projekt' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dage' }));
    expect(onSort.mock.calls).toEqual([[{ key: 'name', direction: 'descending' }], [{ key: 'days', direction: 'ascending' }]]);
  });
});
