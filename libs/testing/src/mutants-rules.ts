import { RIGHTS, type Mutant } from './mutants-shape.ts';
import { globalTables } from './walls-global.ts';
import { trialsOf } from './walls-trials.ts';
import { aBareWorld, walls } from './walls-world.ts';

type Kind = { beginning: string; name: (rule: string) => string; sql: (table: string, rule: string) => string };
const KINDS: Kind[] = [
  { beginning: 'refused by ', name: (rule) => `without CHECK ${rule}`, sql: (table, rule) => `ALTER TABLE ${table} DROP CONSTRAINT ${rule}` },
  { beginning: 'taken in ', name: (rule) => `without unique index ${rule}`, sql: (_, rule) => `DROP INDEX ${rule}` },
];

/** Every CHECK and unique index, taken away: whatever it refused must be told of, to whomever it was refused. */
function dropped(): Mutant[] {
  const world = aBareWorld();
  return walls.flatMap((wall) => KINDS.flatMap(({ beginning, name, sql }) => {
    const refused = Map.groupBy(trialsOf(wall, world).filter(({ expected }) => expected.startsWith(beginning)), ({ expected }) => expected);
    return [...refused].map(([expected, trials]) => {
      const rule = expected.slice(beginning.length);
      const foundBy = trials.flatMap(({ what }) => ['app_rt', 'app_owner'].map((role) => `walls ${wall.table}: ${what}, ${role}`));
      return { name: `${wall.table} ${name(rule)}`, sql: sql(wall.table, rule), foundBy };
    });
  }));
}

const weaker = (name: string, check: string, instead: string, ...trials: string[]): Mutant => ({
  name: `sign_offs ${name}`, sql: `ALTER TABLE sign_offs DROP CONSTRAINT ${check}, ADD CHECK (${instead})`,
  foundBy: trials.map((trial) => `walls sign_offs: ${trial}`),
});
const FOUR_EYES = 'sign_offs_four_eyes_check';

/** Rules of sign-offs that are still there, and no longer say enough. */
const weakened: Mutant[] = [
  weaker('with a step-up of ten minutes', 'sign_offs_step_up_check', "signed_at BETWEEN step_up_at AND step_up_at + interval '10 minutes'",
    'insert a step-up that is five minutes and a second old'),
  weaker('where four eyes forget who edited last', FOUR_EYES, 'waiver_id IS NOT NULL OR (signer_id <> frozen_by_id AND on_behalf_of_id <> frozen_by_id)',
    'signed by who edited it last, app_rt', 'signed on behalf of who edited it last, app_rt'),
  weaker('where four eyes forget who froze', FOUR_EYES, 'waiver_id IS NOT NULL OR signer_id <> last_edited_by_id',
    'signed by who froze it, app_rt', 'signed on behalf of who froze it, app_rt'),
  weaker('where four eyes forget whom it is for', FOUR_EYES, 'waiver_id IS NOT NULL OR signer_id NOT IN (frozen_by_id, last_edited_by_id)',
    'signed on behalf of who froze it, app_rt', 'signed on behalf of who edited it last, app_rt'),
  weaker('where four eyes know no waiver', FOUR_EYES, 'signer_id NOT IN (frozen_by_id, last_edited_by_id)', 'signed by who froze it, with a waiver'),
  {
    name: 'sign_offs tied to a request and not to what it says',
    sql: `ALTER TABLE sign_offs DROP CONSTRAINT sign_offs_request_fkey,
      ADD FOREIGN KEY (tenant_id, project_id, request_id) REFERENCES gate_requests (tenant_id, project_id, id)`,
    foundBy: ['naming other content', 'naming another who froze it', 'naming another who edited it last'].map((what) => `walls sign_offs: ${what}`),
  },
  {
    name: 'sign_offs tied to a waiver of any project',
    sql: `CREATE UNIQUE INDEX waivers ON four_eyes_waivers (tenant_id, id);
      ALTER TABLE sign_offs DROP CONSTRAINT sign_offs_waiver_fkey, ADD FOREIGN KEY (tenant_id, waiver_id) REFERENCES four_eyes_waivers (tenant_id, id)`,
    foundBy: ['walls sign_offs: with the waiver of another project'],
  },
  {
    name: 'sign_offs tied to a deputyship of anybody',
    sql: `ALTER TABLE sign_offs DROP CONSTRAINT sign_offs_deputyship_fkey,
      ADD FOREIGN KEY (tenant_id, deputyship_id) REFERENCES deputyships (tenant_id, id)`,
    foundBy: ['walls sign_offs: as deputy of somebody else', 'walls sign_offs: with the deputyship of somebody else'],
  },
  { name: 'sign_offs without key of signing_keys', sql: 'ALTER TABLE sign_offs DROP CONSTRAINT sign_offs_key_id_fkey', foundBy: ['walls sign_offs: with a key that nobody published'] },
];

/** What decisions rest on outside their organisation. */
const global: Mutant[] = globalTables.flatMap(({ table, isKept, check, refused = [] }) => [
  ...(check ? [{
    name: `${table} without CHECK ${check}`, sql: `ALTER TABLE ${table} DROP CONSTRAINT ${check}`,
    foundBy: refused.map(([what]) => `walls ${table}: insert ${what}`),
  }] : []),
  ...(isKept ? [
    { name: `${table} changed by app_rt`, sql: `GRANT UPDATE ON ${table} TO app_rt`, foundBy: [RIGHTS, `walls ${table}: change`] },
    { name: `${table} removed by app_rt`, sql: `GRANT DELETE ON ${table} TO app_rt`, foundBy: [RIGHTS, `walls ${table}: remove`] },
  ] : []),
]);

export const ruleMutants: Mutant[] = [...dropped(), ...weakened, ...global];
