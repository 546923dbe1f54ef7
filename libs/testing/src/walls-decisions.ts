import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { fact, type Row, type Tie, type Wall, type World } from './walls-shape.ts';
import { ago, aNumber, bytes, insertSql, sha256, text } from './walls-sql.ts';

const publicKey = randomBytes(32);
const keyId = createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
/** The key with which the rows here say they are signed: a global table that they point at. */
export const keySql = () => `${insertSql('signing_keys', { key_id: keyId, public_key: bytes(publicKey) })} ON CONFLICT DO NOTHING`;

/** What is frozen: one text for each organisation. */
export const envelopeOf = ({ tenantId }: Pick<World, 'tenantId'>) => JSON.stringify({ tenantId, v: 1 });
const frozen = (world: World): Row => ({
  envelope: envelopeOf(world), content_sha256: world.contentSha256, frozen_by_id: world.memberId, last_edited_by_id: world.editorId,
});
const FROZEN: Wall['parents'] = { project_id: 'projectId', frozen_by_id: 'memberId', last_edited_by_id: 'editorId', erasure_event_id: 'eventId' };
/** Content is taken out by the owner alone, with the event that says why. */
const erased: Tie = { as: 'app_owner', with: () => ({ envelope: null }) };

/** A record in the chain of its project, as the worker signs it. */
const record = (): Row => {
  const words = text('{}');
  return { no: aNumber(), record: words, record_sha256: sha256(words), previous_sha256: sha256(''), key_id: keyId, signature: bytes(randomBytes(64)) };
};

export const gateRequest = (world: World): Row => ({
  ...frozen(world), id: randomUUID(), project_id: world.projectId, kind: 'gate', gate_key: text('port'), phase_key: 'behov', round: 1,
  signing_order: 'parallel', due_on: '2026-12-01', expires_on: '2026-12-31',
});
export const deputyship = ({ principalId, deputyId }: World): Row => ({
  id: randomUUID(), principal_id: principalId, deputy_id: deputyId, basis: text('Ferie'), from_on: '2026-11-01', to_on: '2026-12-01',
  made_by_id: principalId,
});
export const waiver = ({ projectId, memberId }: World): Row =>
  ({ id: randomUUID(), project_id: projectId, reason: text('Vi er kun to i teamet'), until_on: '2026-12-31', given_by_id: memberId });
export const signOff = (world: World): Row => ({
  ...record(), id: randomUUID(), project_id: world.projectId, request_id: world.requestId, content_sha256: world.contentSha256,
  frozen_by_id: world.memberId, last_edited_by_id: world.editorId, place: aNumber(), outcome: 'go', signer_id: world.deputyId,
  step_up_at: ago('1 minute'), signed_at: ago('0'),
});
const deputised: Tie = { with: ({ principalId, deputyshipId }) => ({ on_behalf_of_id: principalId, deputyship_id: deputyshipId }) };

const OF_REQUEST: Wall['parents'] = { project_id: 'projectId', request_id: 'requestId' };
const ofRequest = ({ projectId, requestId }: World): Row => ({ id: randomUUID(), project_id: projectId, request_id: requestId });

export const gateDecision = (world: World): Row =>
  ({ ...ofRequest(world), ...record(), gate_key: 'port', phase_key: 'behov', outcome: 'go', code: text('NB'), decided_at: ago('0') });

/** Versions that are frozen, gates that are asked for, and what was signed and decided. */
export const decisions: Wall[] = [
  fact('worksheet_states', {
    project: 'project_id', parents: { project_id: 'projectId', worksheet_id: 'worksheetId', by_id: 'memberId' },
    row: ({ projectId, worksheetId, memberId }) =>
      ({ id: randomUUID(), project_id: projectId, worksheet_id: worksheetId, state: 'kladde', by_id: memberId }),
  }),
  fact('worksheet_versions', {
    parents: { ...FROZEN, worksheet_id: 'worksheetId' }, ties: { erasure_event_id: erased }, makes: 'versionId',
    row: (world) => ({ ...frozen(world), id: randomUUID(), project_id: world.projectId, worksheet_id: world.worksheetId, no: aNumber() }),
  }),
  fact('gate_requests', {
    parents: FROZEN, ties: { erasure_event_id: erased }, makes: 'requestId',
    row: gateRequest,
  }),
  fact('gate_request_versions', {
    parents: { ...OF_REQUEST, version_id: 'versionId' }, row: (world) => ({ ...ofRequest(world), version_id: world.versionId }),
  }),
  fact('gate_places', {
    parents: { ...OF_REQUEST, member_id: 'deputyId' }, row: (world) => ({ ...ofRequest(world), place: aNumber(), member_id: world.deputyId }),
  }),
  fact('gate_delegations', {
    parents: { ...OF_REQUEST, from_id: 'principalId', to_id: 'deputyId' },
    row: (world) => ({ ...ofRequest(world), place: aNumber(), from_id: world.principalId, to_id: world.deputyId, reason: text('Ferie') }),
  }),
  fact('gate_withdrawals', {
    parents: { ...OF_REQUEST, by_id: 'memberId' }, row: (world) => ({ ...ofRequest(world), by_id: world.memberId, reason: text('Fejl') }),
  }),
  fact('gate_reminders', {
    parents: { ...OF_REQUEST, by_id: 'memberId', to_id: 'deputyId' },
    row: (world) => ({ ...ofRequest(world), by_id: world.memberId, to_id: world.deputyId }),
  }),
  fact('deputyships', {
    parents: { principal_id: 'principalId', deputy_id: 'deputyId', made_by_id: 'principalId' }, makes: 'deputyshipId',
    row: deputyship,
  }),
  fact('deputyship_ends', {
    parents: { deputyship_id: 'deputyshipId', by_id: 'principalId' },
    row: ({ deputyshipId, principalId }) => ({ id: randomUUID(), deputyship_id: deputyshipId, by_id: principalId }),
  }),
  fact('four_eyes_waivers', {
    parents: { project_id: 'projectId', given_by_id: 'memberId' }, makes: 'waiverId',
    row: waiver,
  }),
  fact('sign_offs', {
    project: 'project_id', row: signOff,
    parents: {
      ...OF_REQUEST, content_sha256: 'contentSha256', frozen_by_id: 'memberId', last_edited_by_id: 'editorId', signer_id: 'deputyId',
      on_behalf_of_id: 'principalId', deputyship_id: 'deputyshipId', waiver_id: 'waiverId',
    },
    ties: { on_behalf_of_id: deputised, deputyship_id: deputised },
  }),
  fact('gate_decisions', {
    project: 'project_id', parents: OF_REQUEST, makes: 'decisionId',
    row: gateDecision,
  }),
  fact('gate_reversals', {
    project: 'project_id', parents: { project_id: 'projectId', decision_id: 'decisionId', by_id: 'memberId' },
    row: ({ projectId, decisionId, memberId }) =>
      ({ id: randomUUID(), project_id: projectId, decision_id: decisionId, by_id: memberId, reason: text('Fejl') }),
  }),
];
