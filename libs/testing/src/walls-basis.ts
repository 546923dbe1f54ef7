import { randomBytes, randomUUID } from 'node:crypto';
import { fact, type Row, type Wall, type World } from './walls-shape.ts';
import { anAddress, bytes, text } from './walls-sql.ts';

export const project = ({ memberId }: World): Row => ({
  id: randomUUID(), title: text('Projekt'), process_model: 'innovation', process_model_version: 1, track: 'fuldt', started_on: '2026-01-05',
  created_by_id: memberId,
});
export const membership = ({ strangerId }: World): Row =>
  ({ id: randomUUID(), identity_id: strangerId, name: text('Medlem'), email: anAddress(), roles: '{}' });

const ANSWERED: Wall['parents'] = { project_id: 'projectId', worksheet_id: 'worksheetId', answered_by_id: 'memberId' };
const answer = ({ projectId, worksheetId, memberId }: World): Row => ({
  id: randomUUID(), project_id: projectId, worksheet_id: worksheetId, field_key: text('felt'), version: 1, answer: '{}', answered_by_id: memberId,
});

/** People, projects, what they answer and what happens. */
export const basis: Wall[] = [
  { table: 'memberships', id: 'id', row: membership, touch: 'name' },
  {
    table: 'invitations', id: 'id', touch: 'name', parents: { invited_by_id: 'memberId' },
    row: ({ memberId }) =>
      ({ id: randomUUID(), email: anAddress(), name: text('Ny'), roles: '{}', invited_by_id: memberId, expires_at: '2027-01-01' }),
  },
  {
    table: 'answered_requests', id: 'id', touch: 'answer', parents: { member_id: 'memberId' },
    row: ({ memberId }) => ({
      id: randomUUID(), member_id: memberId, route: 'POST projects', key: randomUUID(), answer: '{}', body_sha256: bytes(randomBytes(32)),
    }),
  },
  { table: 'projects', id: 'id', row: project, touch: 'title', project: 'id', fixed: ['id'], parents: { created_by_id: 'memberId' } },
  {
    table: 'project_phases', id: 'id', touch: 'position', project: 'project_id', parents: { project_id: 'projectId' },
    row: ({ projectId }) => ({ id: randomUUID(), project_id: projectId, phase_key: text('fase') }),
  },
  {
    table: 'project_roles', id: 'id', touch: 'role', project: 'project_id', parents: { project_id: 'projectId', member_id: 'memberId' },
    row: ({ projectId, memberId }) => ({ id: randomUUID(), project_id: projectId, member_id: memberId, role: text('rolle') }),
  },
  {
    table: 'worksheets', id: 'id', touch: 'template_version', project: 'project_id', fixed: ['project_id'], parents: { project_id: 'projectId' },
    row: ({ projectId }) => ({ id: randomUUID(), project_id: projectId, template_key: text('ark'), template_version: 1 }),
  },
  fact('answers', { project: 'project_id', parents: ANSWERED, row: answer }),
  fact('confidential_answers', { parents: ANSWERED, row: answer }),
  {
    table: 'events', id: 'id', touch: 'name', project: 'project_id', parents: { project_id: 'projectId' }, makes: 'eventId',
    denied: ['update', 'delete'], tenantIsGiven: false,
    row: ({ projectId }) => ({ id: randomUUID(), project_id: projectId, name: 'project.edited', payload: '{}' }),
  },
  { table: 'event_heads', id: 'tenant_id', row: () => ({ seq: 0, hash: '\\x' }), touch: 'seq', denied: ['insert', 'update', 'delete'] },
];
