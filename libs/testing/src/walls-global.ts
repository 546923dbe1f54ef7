import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Row, World } from './walls-shape.ts';
import { bytes, insertSql, text } from './walls-sql.ts';
import type { Cell, Ground } from './walls.ts';

type GlobalTable = {
  table: string;
  row: (world: World) => Row;
  before?: (world: World) => string;
  /** Rows are put in and read: app_rt has no right to more. */
  isKept?: true;
  check?: string;
  refused?: [what: string, differs: Row][];
};

function aKey(): Row {
  const publicKey = randomBytes(32);
  return { key_id: createHash('sha256').update(publicKey).digest('hex').slice(0, 16), public_key: bytes(publicKey) };
}
const sessionId = randomUUID();
const session = ({ strangerId }: World) =>
  `${insertSql('sessions', { id: sessionId, identity_id: strangerId, token_hash: bytes(randomBytes(32)), expires_at: '2027-01-01' })}; `;

/** Tables without a tenant that decisions need. Row level security does not guard them; rights and checks do. */
export const globalTables: GlobalTable[] = [
  {
    table: 'signing_keys', row: aKey, isKept: true, check: 'signing_keys_check',
    refused: [['the name of another key', { key_id: '0123456789abcdef' }], ['a key of 31 bytes', { public_key: bytes(randomBytes(31)) }]],
  },
  { table: 'proof_codes', isKept: true, row: ({ tenantId }) => ({ code: text('NB'), in_tenant_id: tenantId, subject_id: randomUUID() }) },
  {
    table: 'published_content', isKept: true, check: 'published_content_check',
    row: () => ({ id: randomUUID(), kind: 'register', key: text('register'), version: 1, body: '{}' }),
    refused: [['a kind that is none', { kind: 'page' }], ['version 0', { version: 0 }], ['a body that is a list', { body: '[]' }]],
  },
  {
    table: 'step_ups', before: session, check: 'step_ups_method_check',
    row: ({ strangerId }) => ({ id: randomUUID(), session_id: sessionId, identity_id: strangerId, method: 'passkey' }),
    refused: [['a method that is none', { method: 'click' }]],
  },
  {
    table: 'recovery_codes', check: 'recovery_codes_code_hash_check',
    row: ({ strangerId }) => ({ id: randomUUID(), identity_id: strangerId, code_hash: bytes(randomBytes(32)) }),
    refused: [['a code in clear', { code_hash: bytes(Buffer.from('1234-5678')) }]],
  },
  { table: 'second_factors', row: ({ strangerId }) => ({ identity_id: strangerId, secret_encrypted: bytes(randomBytes(40)) }) },
];

export function globalCells({ own }: Ground, { table, row, before = () => '', isKept, check, refused = [] }: GlobalTable): Cell[] {
  const cell = (what: string, statement: string, expected: string): Cell =>
    ({ name: `${table}: ${what}`, role: 'app_rt', settings: {}, statement, expected });
  const insert = (differs: Row = {}) => before(own) + insertSql(table, { ...row(own), ...differs });
  const [first = 'id'] = Object.keys(row(own));
  return [
    cell('insert', insert(), 'done'),
    ...refused.map(([what, differs]) => cell(`insert ${what}`, insert(differs), `refused by ${check}`)),
    ...(isKept ? [cell('change', `UPDATE ${table} SET ${first} = ${first}`, 'no right'), cell('remove', `DELETE FROM ${table}`, 'no right')] : []),
  ];
}
