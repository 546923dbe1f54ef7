import type { CatalogueView, HomeView, MemberView, MeView, OrganisationView, PersonaView, ProjectRowView } from '@nybrud/contracts';

const text = (da: string, en = da) => ({ da, en });
const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Mette's Fjordby, as the server would tell it. */
export const me: MeView = { id: id(1), name: 'Mette Holm', email: 'mette@fjordby.example', language: 'da', memberships: [{ tenant: 'fjordby', name: 'Fjordby Kommune', kind: 'municipality' }], demo: true };

export const organisation: OrganisationView = {
  slug: 'fjordby', name: 'Fjordby Kommune', kind: 'municipality', contactEmail: 'nybrud@fjordby.example', contactPhone: '12 34 56 78',
  me: { memberId: id(2), name: 'Mette Holm', title: 'Projektleder', roles: ['project_lead'] },
  can: { createProject: true, managePeople: true, publishContent: false },
};

export const catalogue: CatalogueView = {
  processModel: { key: 'co_pi', version: 1, status: text('Forslag', 'Proposal'), phases: [], tracks: [] },
  organisationRoles: [
    { key: 'org_admin', label: text('Organisationsadministrator', 'Administrator'), help: text('Styrer adgang.', 'Manages access.') },
    { key: 'employee', label: text('Medarbejder', 'Employee'), help: text('Sender idéer.', 'Sends ideas.') },
  ],
  projectRoles: [], policyAreas: [], noveltyDegrees: [], visibilities: [],
};

export const lys: ProjectRowView = {
  id: id(10), title: 'Døgnrytmelys på plejecentre', need: 'Beboere sover dårligt', policyArea: null,
  phase: { key: 'behov', label: text('Behovskortlægning', 'Needs'), number: 3, of: 9 },
  track: ['done', 'done', 'current', 'to_come'], dueOn: '2026-11-30', lead: 'Mette Holm', status: 'due_soon',
};

export const home: HomeView = {
  continueWith: { id: lys.id, title: lys.title, phase: lys.phase.label, at: '2026-11-23T09:00:00.000Z' },
  next: [{ kind: 'find_need_owner', project: { id: lys.id, title: lys.title }, phase: lys.phase.label, dueOn: null }],
  nextTotal: 1,
  waiting: [],
  waitingTotal: 0,
  projects: [lys],
  projectsTotal: 1,
  activity: [{ id: id(20), at: '2026-11-22T09:00:00.000Z', event: 'team.joined', actor: 'Mette Holm', project: { id: lys.id, title: lys.title }, facts: { person: 'Aisha Rahimi', role: text('Behovsejer', 'Need owner') } }],
  can: { createProject: true },
};

export const aisha: MemberView = {
  id: id(30), name: 'Aisha Rahimi', email: 'aisha@fjordby.example', title: 'Afdelingsleder', roles: ['employee'], startedAt: '2026-11-01T09:00:00.000Z',
  can: { changeRoles: true, remove: true, resetPassword: true },
};

const person = (key: string, name: string): PersonaView => ({ key, name, title: text('Rolle'), card: text(`Det ser ${name}`), roles: [], tenant: 'fjordby', organisation: 'Fjordby Kommune' });
export const personas: PersonaView[] = [
  person('mette', 'Mette Holm'), person('lars', 'Lars Ottosen'), person('sofie', 'Sofie Lindqvist'), person('thomas', 'Thomas Friis'), person('emil', 'Emil Krogh'), person('aisha', 'Aisha Rahimi'),
];

/** What the frame asks for on every page of the organisation. */
export const frame = {
  'get /api/health': { status: 'ok', queue: 'postgres', version: '1.0.0', demo: false },
  'get /api/me': me,
  'get /api/fjordby/organisation': organisation,
  'get /api/fjordby/catalogue': catalogue,
};
