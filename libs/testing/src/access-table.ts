import { randomUUID } from 'node:crypto';
import { currentProcessModel, findWorksheetTemplate } from '@nybrud/content';
import { dayOf, type RoleKey, usualDecisionRules } from '@nybrud/domain';
import { fileForm } from './file-forms.ts';
import type { TestMember } from './makers.ts';

/** A project of an organisation, with what its addresses and bodies name. */
export type World = {
  lead: TestMember; projectId: string; teamRoleId: string; otherTeamRoleId: string; memberId: string; invitationId: string; version: number;
  deputyshipId: string; taskId: string; otherTaskId: string; ownerId: string; fileId: string; otherFileId: string;
  /** Sent to decision, and decided: only where an operation names them. */
  requestId: string; decisionId: string;
};

/** What a call names. Of an own world, of another organisation's, or made up. */
export type Ids = { projectId: string; teamRoleId: string; memberId: string; invitationId: string; deputyshipId: string; taskId: string; ownerId: string; fileId: string; requestId: string; decisionId: string };

export type Operation = {
  /** The roles that are let in, in the organisation or in the project; everybody else who is a member gets 403. */
  allowed: 'public' | 'signed in' | 'every member' | readonly RoleKey[];
  /** Which of the ids stand in the address. */
  ids?: (keyof Ids)[];
  body?: (ids: Ids) => object;
  headers?: (world: World) => Record<string, string>;
  /** What those who are let in get from a rule, where the world is not ready for more. */
  ruled?: number;
};

const TEAM = [
  'project_owner', 'steering_member', 'project_lead', 'need_owner', 'procurement_officer', 'legal_adviser', 'finance_officer', 'assessor', 'gain_owner',
  'operations_manager', 'contributor', 'reader',
] as const satisfies RoleKey[];
/** A project that only its team sees: the team, and those who see all projects of the organisation. */
const SEES_PROJECT = [...TEAM, 'portfolio_lead', 'auditor'] as const satisfies RoleKey[];
const EDITS = ['project_lead'] as const satisfies RoleKey[];
const ANSWERS = [
  'project_owner', 'project_lead', 'need_owner', 'procurement_officer', 'legal_adviser', 'finance_officer', 'gain_owner', 'operations_manager', 'contributor',
] as const satisfies RoleKey[];
const REQUESTS_SPARRING = ['portfolio_lead', 'project_owner', 'project_lead', 'need_owner', 'procurement_officer'] as const satisfies RoleKey[];
const LOGS_CONTACTS = ['project_lead', 'need_owner', 'procurement_officer', 'contributor'] as const satisfies RoleKey[];
const OPENS_PHASES = ['project_lead', 'project_owner', 'portfolio_lead'] as const satisfies RoleKey[];
const MANAGES_TEAM = ['project_lead', 'project_owner', 'portfolio_lead'] as const satisfies RoleKey[];
const MANAGES_PEOPLE = ['org_admin'] as const satisfies RoleKey[];
const GUIDES = ['org_admin', 'portfolio_lead'] as const satisfies RoleKey[];
const CREATES_PROJECTS = ['portfolio_lead', 'project_owner', 'project_lead', 'procurement_officer'] as const satisfies RoleKey[];

const PUBLISHES = ['copi_coordinator'] as const satisfies RoleKey[];

/** A new version of one worksheet, and of the model that it goes with. */
const aPackage = () => ({
  processModel: { ...currentProcessModel(), version: currentProcessModel().version + 1, forms: undefined },
  worksheetTemplates: [{ ...findWorksheetTemplate('idekort', 1), version: currentProcessModel().version + 1 }],
});

const today = () => dayOf(new Date());
const anAddress = () => `${randomUUID()}@test.example`;
const longPassword = 'gyldne heste spiser is';
const form = fileForm('bilag.txt', 'Kære hold');

/** Every operation of the API, and whom it is for. An operation without a line here fails the build. */
export const accessTable: Record<string, Operation> = {
  'GET /api/health': { allowed: 'public' },
  'GET /api/openapi.json': { allowed: 'public' },
  'GET /api/demo/personas': { allowed: 'public' },
  'GET /api/demo/links': { allowed: 'public' },
  'GET /api/proofs/{code}': { allowed: 'public' },
  'POST /api/demo/sign-in': { allowed: 'public', body: () => ({ persona: 'nobody' }) },
  'POST /api/me/session': { allowed: 'public', body: () => ({ email: anAddress(), password: longPassword }) },
  'POST /api/password-resets': { allowed: 'public', body: () => ({ email: anAddress() }) },
  'POST /api/password-resets/redemption': { allowed: 'public', body: () => ({ token: randomUUID(), password: longPassword }) },
  'POST /api/invitations/opening': { allowed: 'public', body: () => ({ token: randomUUID() }) },
  'POST /api/invitations/acceptance': { allowed: 'public', body: () => ({ token: randomUUID(), name: 'Ærø', password: longPassword }) },

  'GET /api/me': { allowed: 'signed in' },
  'PATCH /api/me': { allowed: 'signed in', body: () => ({ language: 'en' }) },
  'PUT /api/me/password': { allowed: 'signed in', body: () => ({ current: 'wrong', password: longPassword }) },
  'DELETE /api/me/session': { allowed: 'signed in' },
  'DELETE /api/me/sessions': { allowed: 'signed in' },

  'GET /api/{tenant}/organisation': { allowed: 'every member' },
  'GET /api/{tenant}/catalogue': { allowed: 'every member' },
  'GET /api/{tenant}/process-models': { allowed: 'every member' },
  'POST /api/{tenant}/process-models/drafts/check': { allowed: PUBLISHES, body: aPackage },
  'POST /api/{tenant}/process-models': { allowed: PUBLISHES, body: aPackage },
  'GET /api/{tenant}/upgrades': { allowed: 'every member' },
  'GET /api/{tenant}/home': { allowed: 'every member' },
  'GET /api/{tenant}/members': { allowed: 'every member' },
  'PUT /api/{tenant}/members/{memberId}/roles': { allowed: MANAGES_PEOPLE, ids: ['memberId'], body: () => ({ roles: ['employee', 'reader'] }) },
  'DELETE /api/{tenant}/members/{memberId}': { allowed: MANAGES_PEOPLE, ids: ['memberId'] },
  'POST /api/{tenant}/members/{memberId}/password-reset': { allowed: MANAGES_PEOPLE, ids: ['memberId'] },
  'GET /api/{tenant}/invitations': { allowed: MANAGES_PEOPLE },
  'POST /api/{tenant}/invitations': { allowed: MANAGES_PEOPLE, body: () => ({ email: anAddress(), name: 'Åse', roles: ['employee'] }) },
  'DELETE /api/{tenant}/invitations/{invitationId}': { allowed: MANAGES_PEOPLE, ids: ['invitationId'] },

  'GET /api/{tenant}/decision-rules': { allowed: 'every member' },
  'PUT /api/{tenant}/decision-rules': { allowed: MANAGES_PEOPLE, body: () => usualDecisionRules, headers: () => ({ 'if-match': '"0"' }) },
  'GET /api/{tenant}/deputyships': { allowed: 'every member' },
  'POST /api/{tenant}/deputyships': { allowed: 'every member', body: ({ memberId }) => ({ deputyId: memberId, basis: 'Ferie', from: today(), to: today() }) },
  'DELETE /api/{tenant}/deputyships/{deputyshipId}': { allowed: MANAGES_PEOPLE, ids: ['deputyshipId'] },
  'POST /api/{tenant}/four-eyes-waivers': {
    allowed: MANAGES_PEOPLE, body: ({ projectId }) => ({ projectId, reason: 'Kun én er tilbage i afdelingen.', until: today() }),
  },
  'GET /api/{tenant}/projects/{projectId}/four-eyes-waivers': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'GET /api/{tenant}/tasks': { allowed: 'every member' },
  'GET /api/{tenant}/projects/{projectId}/tasks': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'POST /api/{tenant}/projects/{projectId}/tasks': { allowed: ANSWERS, ids: ['projectId'], body: ({ ownerId }) => ({ title: 'Spørg nattevagten', ownerId }) },
  'PUT /api/{tenant}/projects/{projectId}/tasks/{taskId}': {
    allowed: ['project_lead', 'project_owner'], ids: ['projectId', 'taskId'],
    body: ({ ownerId }) => ({ ownerId, dueOn: '2027-01-31', status: 'open', note: '', version: 1 }),
  },

  'GET /api/{tenant}/field-notes/idekort': { allowed: 'every member' },
  'PUT /api/{tenant}/field-notes/idekort/udloeser': { allowed: GUIDES, body: () => ({ note: 'Se vores indkøbspolitik', version: 0 }) },

  'GET /api/{tenant}/projects': { allowed: 'every member' },
  'POST /api/{tenant}/projects': { allowed: CREATES_PROJECTS, body: () => ({ title: 'Regnvand til bytræer' }) },
  'GET /api/{tenant}/projects/{projectId}': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'PATCH /api/{tenant}/projects/{projectId}': {
    allowed: EDITS, ids: ['projectId'], body: () => ({ need: 'Beboere sover dårligt' }), headers: ({ version }) => ({ 'if-match': `"${version}"` }),
  },
  'GET /api/{tenant}/projects/{projectId}/activity': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'PUT /api/{tenant}/projects/{projectId}/phases/forankring/due-date': { allowed: EDITS, ids: ['projectId'], body: () => ({ dueOn: '2027-01-31' }) },
  'GET /api/{tenant}/projects/{projectId}/upgrade': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'POST /api/{tenant}/projects/{projectId}/upgrade': { allowed: EDITS, ids: ['projectId'], body: () => ({ to: currentProcessModel().version }) },
  'GET /api/{tenant}/projects/{projectId}/gates': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/gates/g1': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'PUT /api/{tenant}/projects/{projectId}/gates/g1/fields/summary': { allowed: ANSWERS, ids: ['projectId'], body: () => ({ value: 'Kort fortalt', version: 0 }) },
  'POST /api/{tenant}/projects/{projectId}/gates/g1/requests': {
    allowed: EDITS, ids: ['projectId'], ruled: 409, body: ({ ownerId }) => ({ approvers: [{ memberId: ownerId, role: 'project_owner' }], dueOn: '2027-01-31' }),
  },
  'POST /api/{tenant}/projects/{projectId}/track-requests': {
    allowed: EDITS, ids: ['projectId'], ruled: 422, body: ({ ownerId }) => ({ approvers: [{ memberId: ownerId, role: 'project_owner' }], dueOn: '2027-01-31', track: 'let', reason: 'Lille indkøb' }),
  },
  'POST /api/{tenant}/projects/{projectId}/phases/opstart/acts': { allowed: OPENS_PHASES, ids: ['projectId'], body: () => ({ act: 'open' }) },
  'GET /api/{tenant}/projects/{projectId}/requests/{requestId}': { allowed: SEES_PROJECT, ids: ['projectId', 'requestId'] },
  'POST /api/{tenant}/projects/{projectId}/requests/{requestId}/sign-offs': {
    allowed: [], ids: ['projectId', 'requestId'], body: () => ({ decision: { outcome: 'go' } }), headers: () => ({ 'if-match': `"${'0'.repeat(64)}"` }),
  },
  'POST /api/{tenant}/projects/{projectId}/requests/{requestId}/withdrawal': { allowed: [], ids: ['projectId', 'requestId'], body: () => ({ reason: 'Skal rettes' }) },
  'POST /api/{tenant}/projects/{projectId}/requests/{requestId}/delegations': {
    allowed: [], ids: ['projectId', 'requestId'], body: ({ memberId }) => ({ toId: memberId, reason: 'Ferie' }),
  },
  'POST /api/{tenant}/projects/{projectId}/requests/{requestId}/reminders': { allowed: [], ids: ['projectId', 'requestId'] },
  'GET /api/{tenant}/projects/{projectId}/decisions': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/decisions/{decisionId}': { allowed: SEES_PROJECT, ids: ['projectId', 'decisionId'] },
  'POST /api/{tenant}/projects/{projectId}/decisions/{decisionId}/reversal': { allowed: [], ids: ['projectId', 'decisionId'], body: () => ({ reason: 'Fejl' }) },
  'GET /api/{tenant}/projects/{projectId}/worksheets': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/worksheets/behovskortlaegning': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/worksheets/ledelsesforankring/answers/konsekvens_intet/history': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'PUT /api/{tenant}/projects/{projectId}/worksheets/ledelsesforankring/answers/konsekvens_intet': {
    allowed: ANSWERS, ids: ['projectId'], body: () => ({ answer: { kind: 'not_relevant', reason: 'Det er undersøgt før' }, version: 0 }),
  },
  'PUT /api/{tenant}/projects/{projectId}/worksheets/idekort/state': { allowed: ANSWERS, ids: ['projectId'], body: () => ({ state: 'klar_til_droeftelse' }) },
  'POST /api/{tenant}/projects/{projectId}/worksheets/sparring': { allowed: REQUESTS_SPARRING, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/registers/kontaktlog': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'POST /api/{tenant}/projects/{projectId}/registers/kontaktlog': { allowed: LOGS_CONTACTS, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/declarations': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'GET /api/{tenant}/projects/{projectId}/files': { allowed: SEES_PROJECT, ids: ['projectId'] },
  'POST /api/{tenant}/projects/{projectId}/files': { allowed: ANSWERS, ids: ['projectId'], body: () => form.payload, headers: () => form.headers },
  'GET /api/{tenant}/projects/{projectId}/files/{fileId}': { allowed: SEES_PROJECT, ids: ['projectId', 'fileId'] },
  'DELETE /api/{tenant}/projects/{projectId}/files/{fileId}': { allowed: EDITS, ids: ['projectId', 'fileId'] },
  'POST /api/{tenant}/projects/{projectId}/team': { allowed: MANAGES_TEAM, ids: ['projectId'], body: ({ memberId }) => ({ memberId, role: 'gain_owner' }) },
  'DELETE /api/{tenant}/projects/{projectId}/team/{teamRoleId}': { allowed: MANAGES_TEAM, ids: ['projectId', 'teamRoleId'] },
};
