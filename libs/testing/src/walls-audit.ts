import { randomUUID } from 'node:crypto';
import type { Bench, Outcome, Role } from './walls-bench.ts';
import type { Cell, Ground } from './walls.ts';

const FORGED = "'\\x00'::bytea";

/** What somebody might try with an event that is already linked. */
const CHANGES: [what: string, statement: (where: string) => string][] = [
  ['rename', (where) => `UPDATE events SET name = 'project.created' ${where}`],
  ['change what it says', (where) => `UPDATE events SET payload = '{"changed": 1}' ${where}`],
  ['back-date', (where) => `UPDATE events SET at = at - interval '1 year' ${where}`],
  ['give to somebody else', (where) => `UPDATE events SET actor_id = gen_random_uuid() ${where}`],
  ['link anew', (where) => `UPDATE events SET seq = 7, hash = ${FORGED} ${where}`],
  ['unlink', (where) => `UPDATE events SET seq = NULL, hash = NULL ${where}`],
  ['delete', (where) => `DELETE FROM events ${where}`],
  ['empty', () => 'TRUNCATE events CASCADE'],
];

export type Tamperer = { who: string; role: Role; before: string; refused: Outcome };
export const TAMPERERS: Tamperer[] = [
  { who: 'app_rt', role: 'app_rt', before: '', refused: 'no right' },
  { who: 'app_owner', role: 'app_owner', before: '', refused: 'kept' },
  { who: 'a superuser', role: 'postgres', before: '', refused: 'kept' },
  { who: 'a superuser in replica mode', role: 'postgres', before: 'SET LOCAL session_replication_role = replica; ', refused: 'kept' },
];

/** AUD-1: nobody changes, removes, back-dates or forges an event, whatever their role; marking it as relayed is the one exception. */
export function auditCells({ own, targets }: Ground): Cell[] {
  const settings = { tenantId: own.tenantId };
  const where = `WHERE id = '${targets['events']}'`;
  const values = `'${randomUUID()}', '${own.tenantId}', 'project.edited', '{}'`;
  const forged = `INSERT INTO events (id, tenant_id, name, payload, seq, hash) VALUES (${values}, 7, ${FORGED})`;
  const early = `INSERT INTO events (id, tenant_id, name, payload) VALUES (${values}); UPDATE events SET seq = 7, hash = ${FORGED} WHERE seq IS NULL`;
  const cell = (what: string, role: Role, statement: string, expected: Outcome): Cell =>
    ({ name: `events: ${what}`, role, settings, statement, expected });
  const cells = TAMPERERS.flatMap(({ who, role, before, refused }) => [
    ...CHANGES.map(([what, statement]) => cell(`${what}, ${who}`, role, before + statement(where), refused)),
    cell(`insert with a link of one's own, ${who}`, role, before + forged, refused),
    cell(`link before the commit, ${who}`, role, before + early, refused),
  ]);
  const dated = `INSERT INTO events (id, name, payload, at) VALUES ('${randomUUID()}', 'project.edited', '{}', now())`;
  return [
    ...cells,
    cell('mark as relayed, app_relay', 'app_relay', `UPDATE events SET relayed_at = now() ${where}`, 'done'),
    cell('rename, app_relay', 'app_relay', `UPDATE events SET name = name ${where}`, 'no right'),
    cell('delete, app_relay', 'app_relay', `DELETE FROM events ${where}`, 'no right'),
    cell('choose the tenant, app_rt', 'app_rt', `INSERT INTO events (id, tenant_id, name, payload) VALUES (${values})`, 'no right'),
    cell('choose the time, app_rt', 'app_rt', dated, 'no right'),
    cell('move the head, app_rt', 'app_rt', 'UPDATE event_heads SET seq = 0', 'no right'),
  ];
}

/** Records one event and reads the chain back within the same attempt: the trigger must have linked it. */
export const linksAtCommit = async (bench: Bench, { own }: Ground): Promise<string[]> => {
  const id = randomUUID();
  const record = `INSERT INTO events (id, name, payload) VALUES ('${id}', 'project.edited', '{}'); SET CONSTRAINTS ALL IMMEDIATE;
    SELECT 1 FROM events WHERE id = '${id}' AND seq IS NOT NULL AND hash IS NOT NULL`;
  const outcome = await bench.attempt('app_rt', { tenantId: own.tenantId }, record);
  return outcome === 'done' ? [] : [`chain: an event is not linked at the commit (${outcome})`];
};
