import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. One column has it. */
  isRowHeader?: boolean;
  /** Numbers stand to the right. */
  isNumber?: boolean;
  isSortable?: boolean;
};

export type Sort = { key: string; direction: 'ascending' | 'descending' };
