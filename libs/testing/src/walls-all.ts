import { auditCells } from './walls-audit.ts';
import { factCells } from './walls-facts.ts';
import type { Wall } from './walls-shape.ts';
import { trialCells } from './walls-trials.ts';
import { facts } from './walls-world.ts';
import { type Cell, cellsOf, type Ground } from './walls.ts';

/** Everything that is tried at one table. */
export const allCellsOf = (ground: Ground, wall: Wall): Cell[] => [
  ...cellsOf(ground, wall),
  ...(facts.includes(wall) ? factCells(ground, wall) : []),
  ...(wall.table === 'events' ? auditCells(ground) : []),
  ...trialCells(ground, wall),
];
