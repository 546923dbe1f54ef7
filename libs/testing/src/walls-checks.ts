import type { Row, World } from './walls-shape.ts';
import { ago, sha256 } from './walls-sql.ts';

/** A row that differs from a valid one, and the CHECK that must refuse it: its name, without the table's. */
export type Refusal = [check: string, what: string, differs: Row | ((world: World) => Row)];

const version: Refusal = ['version', 'version 0', { version: 0 }];
const content: Refusal[] = [
  ['content', 'a hash of other content', { envelope: '{}' }],
  ['erasure', 'no content, and nothing that says why', { envelope: null }],
];
const recorded: Refusal[] = [
  ['record', 'a hash of another record', { record: '{}' }],
  ['record', 'a signature of 63 bytes', { signature: `\\x${'00'.repeat(63)}` }],
  ['chain', 'number 0', { no: 0 }],
  ['chain', 'number 1 after another', { no: 1 }],
  ['chain', 'number 2 after none', { no: 2, previous_sha256: null }],
];

/** What no row may say, by table. */
export const REFUSED: Record<string, Refusal[]> = {
  memberships: [['email', 'an address in capitals', { email: 'KIM@EKSEMPEL.DK' }]],
  invitations: [['email', 'an address in capitals', { email: 'KIM@EKSEMPEL.DK' }]],
  projects: [
    ['title', 'a title of spaces', { title: ' \t' }],
    ['title', 'a title of 201 characters', { title: 'å'.repeat(201) }],
    ['visibility', 'visible to all', { visibility: 'all' }],
    ['version', 'version 0', { version: 0 }],
    ['version', 'version 0 of its process', { process_model_version: 0 }],
  ],
  project_phases: [['position', 'a place before the first', { position: -1 }]],
  answered_requests: [['body_sha256', 'a hash of one byte', { body_sha256: '\\x00' }]],
  worksheets: [['template_version', 'version 0 of its template', { template_version: 0 }]],
  answers: [version],
  confidential_answers: [version],
  events: [['name', 'a name of one word', { name: 'edited' }], ['payload', 'a payload that is a list', { payload: '[]' }]],
  worksheet_states: [['state', 'a state of no worksheet', { state: 'done' }]],
  worksheet_versions: [['no', 'number 0', { no: 0 }], ...content],
  gate_requests: [
    ['kind', 'a kind of no gate', { kind: 'door' }],
    ['kind', 'round 0', { round: 0 }],
    ['kind', 'signed in no order', { signing_order: 'any' }],
    ['days', 'due when it has expired', { due_on: '2027-01-01' }],
    ...content,
  ],
  gate_places: [['place', 'a place before the first', { place: -1 }]],
  gate_delegations: [['people', 'delegated to oneself', ({ principalId }) => ({ to_id: principalId })]],
  deputyships: [
    ['', 'one’s own deputy', ({ principalId }) => ({ deputy_id: principalId })],
    ['', 'over before it begins', { from_on: '2026-12-02' }],
    ['', 'for 367 days', { from_on: '2025-11-29' }],
  ],
  four_eyes_waivers: [['', 'a reason of 19 characters', { reason: 'vi er kun to her nu' }]],
  sign_offs: [
    ['outcome', 'an outcome that is none', { outcome: 'yes' }],
    ['outcome', 'a place before the first', { place: -1 }],
    ['clock', 'signed an hour ago', { step_up_at: ago('61 minutes'), signed_at: ago('1 hour') }],
    ['clock', 'signed in a minute', { signed_at: ago('-1 minute') }],
    ['step_up', 'a step-up that is five minutes and a second old', { step_up_at: ago('301 seconds') }],
    ['step_up', 'a step-up after it was signed', { step_up_at: ago('-2 seconds') }],
    ['deputy', 'on behalf of somebody without being deputy', ({ principalId }) => ({ on_behalf_of_id: principalId })],
    ['deputy', 'as deputy on behalf of nobody', ({ deputyshipId }) => ({ deputyship_id: deputyshipId })],
    ...recorded,
  ],
  gate_decisions: [
    ['outcome', 'an outcome that is none', { outcome: 'yes' }],
    ['clock', 'decided an hour ago', { decided_at: ago('1 hour') }],
    ['clock', 'decided in a minute', { decided_at: ago('-1 minute') }],
    ...recorded,
  ],
  phase_acts: [['act', 'an act that is none', { act: 'close' }], ['act', 'skipped without a reason', { act: 'skip' }]],
  tasks: [
    ['', 'from nowhere', { origin: 'dream' }],
    ['', 'a title of spaces', { title: ' \t' }],
    ['', 'of no known force', { force: 'gentle' }],
  ],
  task_states: [['', 'version 0', { version: 0 }], ['', 'a status that is none', { status: 'gone' }]],
  decision_rules: [['', 'version 0', { version: 0 }], ['', 'rules that are a list', { rules: '[]' }]],
  files: [
    ['', 'an empty file', { size: 0 }],
    ['', 'a hash of one byte', { sha256: '\\x00' }],
    ['', 'a name of spaces', { name: ' \t' }],
  ],
  field_notes: [['', 'version 0', { version: 0 }]],
  project_upgrades: [['', 'from version 0', { from_version: 0 }], ['', 'to the same version', { from_version: 2 }]],
};

/** What stands at the edge of what a row may say. */
export const ALLOWED: Record<string, [what: string, differs: Row][]> = {
  projects: [['a title of 200 characters', { title: 'å'.repeat(200) }]],
  gate_requests: [['due on the day it expires', { due_on: '2026-12-31' }]],
  deputyships: [['for 366 days', { from_on: '2025-11-30' }]],
  four_eyes_waivers: [['a reason of 20 characters', { reason: 'vi er kun to her nu!' }]],
  sign_offs: [
    ['a step-up that is almost five minutes old', { step_up_at: ago('295 seconds') }],
    ['the first of its project', { no: 1, previous_sha256: null }],
  ],
  gate_decisions: [['the first of its project', { no: 1, previous_sha256: null }]],
  phase_acts: [['skipped with a reason', { act: 'skip', reason: 'Ikke relevant' }]],
  worksheet_versions: [['other content with its own hash', { envelope: '{}', content_sha256: sha256('{}') }]],
};
