import type { Level, MatrixItem, Spot } from './matrix.ts';
import type { PictureWords } from './picture.tsx';

export type MatrixWords = PictureWords & {
  /** One of them: "Risiko". Header of the table, label of the list to choose from. */
  item: string;
  level: string;
  /** Header of the words under the bubbles: "Holdning". */
  tag?: string;
  /** In the table where somebody has no place yet. */
  noPlace: string;
  /** Under the drawing: "Ikke placeret endnu: 4. El-installationen". */
  unplaced: (items: MatrixItem[]) => string;
  /** The whole mark for a screen reader: number, name, place, level. */
  mark: (item: MatrixItem, spot: Spot, level: Level | undefined) => string;
  /** "Risiko 3 flyttet til sandsynlighed 4, konsekvens 2" */
  moved: (item: MatrixItem, spot: Spot) => string;
  /** "Risiko 3 står allerede yderst" */
  atEdge: (item: MatrixItem) => string;
  chosen: (item: MatrixItem) => string;
  /** The button of *Flyt til …*: "Flyt risiko 3" */
  move: (item: MatrixItem) => string;
  choose: string;
  hint: string;
};

export type StageWords = { label: string; before: string; after: string; afterHeader: (header: string) => string };
