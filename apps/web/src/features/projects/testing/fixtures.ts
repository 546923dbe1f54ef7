import type { ActivityView, CatalogueView, OrganisationView, ProjectRowView, ProjectsView, ProjectView } from '@nybrud/contracts';

const both = (da: string) => ({ da, en: `${da} (en)` });
const named = (key: string, da: string) => ({ key, label: both(da), help: both(`Om ${da.toLowerCase()}.`) });

export const TENANT = 'fjordby';
export const PROJECT_ID = '018f3a2b-0000-7000-8000-000000000001';
const METTE = '018f3a2b-0000-7000-8000-00000000000a';
export const LARS = { id: '018f3a2b-0000-7000-8000-00000000000b', name: 'Lars Ottosen', title: 'Ældrechef' };

export const organisation = (createProject = true): OrganisationView => ({
  slug: TENANT, name: 'Fjordby Kommune', kind: 'municipality', contactEmail: '', contactPhone: '',
  me: { memberId: METTE, name: 'Mette Holm', title: 'Projektleder', roles: ['project_lead'] },
  can: { createProject, managePeople: false, publishContent: false },
});

export const catalogue: CatalogueView = {
  processModel: {
    key: 'nybrud', version: 1, status: both('Faserne er Nybruds forslag.'),
    phases: [named('forankring', 'Idé og ledelsesforankring'), named('behov', 'Behovskortlægning'), named('udvikling', 'Udvikling og afprøvning')],
    tracks: [
      { ...named('fuldt', 'Fuldt forløb'), phases: ['forankring', 'behov', 'udvikling'] },
      { ...named('let', 'Let forløb'), phases: ['forankring', 'behov'] },
    ],
  },
  organisationRoles: [],
  projectRoles: [
    named('project_owner', 'Projektejer'), named('project_lead', 'Projektleder'), named('need_owner', 'Behovsejer'),
    named('procurement_officer', 'Indkøber'), named('contributor', 'Bidragyder'),
  ],
  policyAreas: [{ key: 'aeldre', label: both('Ældre og sundhed') }],
  noveltyDegrees: [{ key: 'ny', label: both('Ny løsning') }],
  visibilities: [{ key: 'team', label: both('Kun teamet') }, { key: 'organisation', label: both('Hele organisationen') }],
};

export const row = (number: number, change: Partial<ProjectRowView> = {}): ProjectRowView => ({
  id: `018f3a2b-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`,
  title: `Projekt ${number}`, need: '', policyArea: null, phase: { key: 'behov', label: both('Behovskortlægning'), number: 2, of: 3 },
  track: ['done', 'current', 'to_come'], dueOn: null, lead: 'Mette Holm', status: 'no_due_date', ...change,
});

export const listOf = (entries: ProjectRowView[], total = entries.length): ProjectsView => ({
  entries, next: total > entries.length ? PROJECT_ID : null, total,
});

export const project = (change: Partial<ProjectView> = {}): ProjectView => ({
  id: PROJECT_ID, title: 'Døgnrytmelys', need: 'Beboere sover dårligt.', purpose: 'Bedre søvn', policyArea: 'aeldre', caseNumber: '26/1',
  noveltyDegree: null, visibility: 'organisation', estimatedValue: 250_000_00, developmentBudget: null, purchaseBudget: null,
  startedOn: '2026-09-01', createdAt: '2026-09-01T08:00:00.000Z', createdBy: 'Mette Holm', version: 4,
  processModel: { key: 'nybrud', version: 1, status: both('Faserne er Nybruds forslag.'), newest: 1 },
  track: { key: 'let', label: both('Let forløb') }, status: 'no_due_date',
  phases: [
    { key: 'forankring', label: both('Idé og ledelsesforankring'), number: 1, status: 'done_before', openedOn: null, closedOn: null, dueOn: null },
    { key: 'behov', label: both('Behovskortlægning'), number: 2, status: 'current', openedOn: '2026-09-01', closedOn: null, dueOn: null },
    { key: 'udvikling', label: both('Udvikling og afprøvning'), number: null, status: 'not_relevant', openedOn: null, closedOn: null, dueOn: null },
  ],
  current: {
    key: 'behov', help: both('Her sætter I jer ind i problemet.'),
    tools: [named('idekort', 'Idékort')], questions: [{ key: 'q1', question: both('Kan I måle behovet?') }],
  },
  team: [{ ...LARS, id: '018f3a2b-0000-7000-8000-0000000000f1', memberId: LARS.id, role: 'project_owner', roleLabel: both('Projektejer') }],
  can: { edit: true, manageTeam: true }, ...change,
});

export const activity: ActivityView = {
  entries: [
    {
      id: '018f3a2b-0000-7000-8000-0000000000e1', at: '2026-11-23T13:30:00.000Z', event: 'phase.due_date_set', actor: 'Mette Holm', project: null,
      facts: { phase: both('Behovskortlægning'), dueOn: '2026-11-30' },
    },
  ],
  next: '7',
};
