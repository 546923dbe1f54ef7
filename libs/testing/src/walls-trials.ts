import { ALLOWED, REFUSED } from './walls-checks.ts';
import { ONCE } from './walls-once.ts';
import type { Wall, World } from './walls-shape.ts';
import { signingTrials, type Trial } from './walls-signing.ts';
import { insertSql } from './walls-sql.ts';
import type { Cell, Ground } from './walls.ts';

const checkOf = (table: string, check: string) => (check ? `${table}_${check}_check` : `${table}_check`);

function refusals({ table, row }: Wall, world: World): Trial[] {
  const refused = (REFUSED[table] ?? []).map(([check, what, differs]) => ({
    table, what: `insert ${what}`, expected: `refused by ${checkOf(table, check)}`,
    statement: insertSql(table, { ...row(world), ...(typeof differs === 'function' ? differs(world) : differs) }),
  }));
  const allowed = (ALLOWED[table] ?? []).map(([what, differs]) =>
    ({ table, what: `insert ${what}`, expected: 'done', statement: insertSql(table, { ...row(world), ...differs }) }));
  return [...refused, ...allowed];
}

const repeats = ({ table, row }: Wall, world: World): Trial[] => (ONCE[table] ?? []).map(([index, column]) => {
  const first = row(world);
  const statement = `${insertSql(table, first)}; ${insertSql(table, { ...row(world), [column]: first[column] ?? null })}`;
  return { table, what: `a second with the same ${column}`, statement, expected: `taken in ${index}` };
});

/** What the rows of a table may not say, and what may not be said twice. */
export const trialsOf = (wall: Wall, world: World): Trial[] => [
  ...refusals(wall, world), ...repeats(wall, world), ...signingTrials(world).filter(({ table }) => table === wall.table),
];

/** Tried as the application and as the owner: neither rights nor policies have a part in it. */
export const trialCells = ({ own }: Ground, wall: Wall): Cell[] => trialsOf(wall, own).flatMap(({ table, what, statement, expected }) =>
  (['app_rt', 'app_owner'] as const).map((role) => (
    { name: `${table}: ${what}, ${role}`, role, settings: { tenantId: own.tenantId }, statement, expected })));
