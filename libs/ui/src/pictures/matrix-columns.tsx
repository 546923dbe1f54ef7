import { Badge, type BadgeTone } from '../status/badge.tsx';
import type { Column } from '../lists/column.ts';
import { levelText, type Axis, type Level, type LevelTone, type MatrixItem, type Spot, type Stage } from './matrix.ts';

const badgeTone = { low: 'ok', middle: 'warn', high: 'bad', plain: 'neutral' } satisfies Record<LevelTone, BadgeTone>;

export const LevelBadge = ({ level }: { level: Level }) => <Badge tone={badgeTone[level.tone]}>{levelText(level)}</Badge>;

type Given = {
  x: Axis;
  y: Axis;
  levelOf: ((spot: Spot) => Level | undefined) | undefined;
  words: { item: string; level: string; tag?: string | undefined; afterHeader?: ((header: string) => string) | undefined; noPlace: string };
  hasStages: boolean;
  facts: Column<MatrixItem>[];
};

/** The matrix as rows: who, how high, where, and whatever else the caller knows. */
export function matrixColumns({ words, hasStages, facts, ...given }: Given): Column<MatrixItem>[] {
  const { tag } = words;
  return [
    { key: 'item', header: words.item, isRowHeader: true, cell: ({ mark, name }) => `${mark}. ${name}` },
    ...(tag ? [{ key: 'tag', header: tag, cell: (item: MatrixItem) => item.tag }] : []),
    ...stageColumns('before', (header) => header, { ...given, words }),
    ...(hasStages ? stageColumns('after', words.afterHeader ?? ((header) => header), { ...given, words }) : []),
    ...facts,
  ];
}

function stageColumns(stage: Stage, headed: (header: string) => string, { x, y, levelOf, words }: Omit<Given, 'hasStages' | 'facts'>) {
  const level = (item: MatrixItem) => {
    const found = item[stage] && levelOf?.(item[stage]);
    return found ? <LevelBadge level={found} /> : words.noPlace;
  };
  const step = (axis: Axis, direction: 'x' | 'y'): Column<MatrixItem> => ({
    key: `${stage}-${direction}`,
    header: headed(axis.label),
    isNumber: true,
    cell: (item) => item[stage]?.[direction] ?? words.noPlace,
  });
  return [...(levelOf ? [{ key: `${stage}-level`, header: headed(words.level), cell: level }] : []), step(y, 'y'), step(x, 'x')];
}
