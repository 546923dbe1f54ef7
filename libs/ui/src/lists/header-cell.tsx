/* oxlint-disable jsx-a11y/no-redundant-roles -- see data-table.tsx */
import { Icon } from '../actions/icon.tsx';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';

type Props<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined };

export function HeaderCell<Row>({ column, sort, onSort }: Props<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const turn = () => onSort?.({ key: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <th scope="col" role="columnheader" aria-sort={direction} className={column.isNumber ? styles.number : undefined}>
      {column.isSortable && onSort ? (
        <button className={styles.sort} type="button" onClick={turn}>
          {column.header}
          {direction && <Icon name={direction === 'ascending' ? 'sortDown' : 'sortUp'} className={styles.arrow} />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
