/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   cards change `display`, and that takes a table's meaning from screen readers unless the roles are written out */
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';
import { HeaderCell } from './header-cell.tsx';

type Props<Row> = {
  caption: ReactNode;
  isCaptionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Names the box that scrolls sideways on middle-sized screens. */
  label: string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  density?: 'rolig' | 'kompakt';
};

/** A table that becomes cards on a phone. */
export const DataTable = <Row,>({ columns, rows, rowKey, label, density = 'rolig', ...rest }: Props<Row>) => (
  <ScrollBox className={styles.scroll} label={label} density={density}>
    <table className={styles.table} role="table">
      <caption className={rest.isCaptionHidden ? 'vh' : styles.caption}>{rest.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={rest.sort} onSort={rest.onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isRowHeader) {
    return (
      <th scope="row" role="rowheader">
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={column.isNumber ? styles.number : undefined}>
      <span className={styles.cardLabel} aria-hidden="true">
        {column.header}
      </span>
      <div>{column.cell(row)}</div>
    </td>
  );
}
