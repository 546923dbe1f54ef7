import { auditCells } from './walls-audit.ts';
import { factCells } from './walls-facts.ts';
import { globalCells, globalTables } from './walls-global.ts';
import type { Wall } from './walls-shape.ts';
import { trialCells } from './walls-trials.ts';
import { facts, walls } from './walls-world.ts';
import { type Cell, cellsOf, type Ground } from './walls.ts';

const cellsAt = (ground: Ground, wall: Wall): Cell[] => [
  ...cellsOf(ground, wall),
  ...(facts.includes(wall) ? factCells(ground, wall) : []),
  ...(wall.table === 'events' ? auditCells(ground) : []),
  ...trialCells(ground, wall),
];

/** Everything that is tried at the tables asked for. */
export const allCells = (ground: Ground, asked: (table: string) => boolean): Cell[] => [
  ...walls.filter(({ table }) => asked(table)).flatMap((wall) => cellsAt(ground, wall)),
  ...globalTables.filter(({ table }) => asked(table)).flatMap((global) => globalCells(ground, global)),
];
