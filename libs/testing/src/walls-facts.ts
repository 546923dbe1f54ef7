import { TAMPERERS } from './walls-audit.ts';
import type { Role } from './walls-bench.ts';
import type { Wall } from './walls-shape.ts';
import { insertSql } from './walls-sql.ts';
import type { Cell, Ground } from './walls.ts';

/** Nobody changes or removes a fact, whatever their role; and its tenant is the database's to set. */
export function factCells({ own, targets }: Ground, { table, row }: Wall): Cell[] {
  const settings = { tenantId: own.tenantId };
  const where = `WHERE id = '${targets[table]}'`;
  const changes: [what: string, statement: string][] = [
    ['change', `UPDATE ${table} SET id = id ${where}`],
    ['remove', `DELETE FROM ${table} ${where}`],
    ['empty', `TRUNCATE ${table} CASCADE`],
  ];
  const cell = (what: string, role: Role, statement: string, expected: string): Cell =>
    ({ name: `${table}: ${what}`, role, settings, statement, expected });
  return [
    ...TAMPERERS.flatMap(({ who, role, before, refused }) =>
      changes.map(([what, statement]) => cell(`${what}, ${who}`, role, before + statement, refused))),
    cell('choose the tenant, app_rt', 'app_rt', insertSql(table, { ...row(own), tenant_id: own.tenantId }), 'no right'),
  ];
}
