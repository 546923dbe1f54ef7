import { randomBytes, randomUUID } from 'node:crypto';
import { fact, type Wall } from './walls-shape.ts';
import { aNumber, bytes, text } from './walls-sql.ts';

/** What a project has beside its worksheets and gates, and what an organisation sets for itself. */
export const work: Wall[] = [
  fact('phase_acts', {
    project: 'project_id', parents: { project_id: 'projectId', by_id: 'memberId' },
    row: ({ projectId, memberId }) => ({ id: randomUUID(), project_id: projectId, phase_key: 'behov', act: 'open', by_id: memberId }),
  }),
  fact('tasks', {
    project: 'project_id', parents: { project_id: 'projectId', decision_id: 'decisionId', made_by_id: 'memberId' },
    makes: 'taskId',
    row: ({ projectId, memberId }) => ({ id: randomUUID(), project_id: projectId, origin: 'own', title: text('Opgave'), made_by_id: memberId }),
  }),
  fact('task_states', {
    project: 'project_id', parents: { project_id: 'projectId', task_id: 'taskId', owner_id: 'memberId', by_id: 'memberId' },
    row: ({ projectId, taskId, memberId }) =>
      ({ id: randomUUID(), project_id: projectId, task_id: taskId, version: aNumber(), owner_id: memberId, status: 'open', by_id: memberId }),
  }),
  fact('decision_rules', {
    parents: { made_by_id: 'memberId' }, row: ({ memberId }) => ({ id: randomUUID(), version: aNumber(), rules: '{}', made_by_id: memberId }),
  }),
  fact('files', {
    parents: { project_id: 'projectId', uploaded_by_id: 'memberId' }, makes: 'fileId',
    row: ({ projectId, memberId }) => ({
      id: randomUUID(), project_id: projectId, name: text('Bilag'), type: 'application/pdf', size: 1, sha256: bytes(randomBytes(32)),
      uploaded_by_id: memberId,
    }),
  }),
  fact('file_removals', {
    parents: { project_id: 'projectId', file_id: 'fileId', by_id: 'memberId' },
    row: ({ projectId, fileId, memberId }) => ({ id: randomUUID(), project_id: projectId, file_id: fileId, by_id: memberId }),
  }),
  fact('field_notes', {
    parents: { by_id: 'memberId' },
    row: ({ memberId }) =>
      ({ id: randomUUID(), template_key: 'behov', field_key: text('felt'), version: 1, note: text('Husk'), by_id: memberId }),
  }),
  fact('project_upgrades', {
    project: 'project_id', parents: { project_id: 'projectId', by_id: 'memberId' },
    row: ({ projectId, memberId }) => ({ id: randomUUID(), project_id: projectId, from_version: 1, to_version: 2, before: '{}', by_id: memberId }),
  }),
];
