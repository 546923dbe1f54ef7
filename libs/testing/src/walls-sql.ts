import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Row, Value } from './walls-shape.ts';

function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'object') return value.sql;
  return typeof value === 'number' ? String(value) : pg.escapeLiteral(value);
}

export const insertSql = (table: string, row: Row) =>
  `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`;
export const setSql = (row: Row) => Object.entries(row).map(([column, value]) => `${column} = ${literal(value)}`).join(', ');

export const text = (name: string) => `${name} ${randomBytes(4).toString('hex')}`;
export const anAddress = () => `${randomUUID()}@eksempel.dk`;
/** A number that no other row has, and that is not the first of a chain. */
export const aNumber = () => randomInt(2, 2 ** 31 - 1);
export const bytes = (data: Uint8Array) => `\\x${Buffer.from(data).toString('hex')}`;
export const sha256 = (data: string | Uint8Array) => bytes(createHash('sha256').update(data).digest());
export const ago = (interval: string) => ({ sql: `clock_timestamp() - interval '${interval}'` });
