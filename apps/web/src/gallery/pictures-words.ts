import type { Level, MatrixItem, Spot } from '@nybrud/ui/pictures';

export const pictureWords = {
  view: 'Vis som',
  picture: 'Billede',
  table: 'Tabel',
  savePng: 'Gem som PNG',
  saveSvg: 'Gem som SVG',
  saved: 'Billedet er gemt.',
  notSaved: 'Vi kunne ikke gemme billedet. Prøv det andet format.',
};

type Words = { one: string; y: string; x: string };

/** Sentences about one thing in a matrix, whatever it is called. */
export const matrixWords = ({ one, y, x }: Words) => ({
  ...pictureWords,
  item: one,
  level: 'Niveau',
  noPlace: 'Ikke placeret',
  unplaced: (items: MatrixItem[]) => `Ikke placeret: ${items.map(({ mark, name }) => `${mark}. ${name}`).join(', ')}.`,
  mark: ({ mark, name, tag }: MatrixItem, spot: Spot, level: Level | undefined) =>
    [`${one} ${mark}: ${name}`, tag, `${y} ${spot.y}, ${x.toLowerCase()} ${spot.x}`, level && `${level.word}, ${level.score}`]
      .filter(Boolean)
      .join('. '),
  moved: ({ mark }: MatrixItem, spot: Spot) => `${one} ${mark} flyttet til ${y.toLowerCase()} ${spot.y}, ${x.toLowerCase()} ${spot.x}`,
  atEdge: ({ mark }: MatrixItem) => `${one} ${mark} står allerede yderst`,
  chosen: ({ mark }: MatrixItem) => `Valgt: ${one.toLowerCase()} ${mark}`,
  move: ({ mark }: MatrixItem) => `Flyt ${one.toLowerCase()} ${mark}`,
  choose: `Vælg ${one.toLowerCase()}`,
  hint: 'I matrixen flytter piletasterne den valgte. Page Down går til den næste.',
});
