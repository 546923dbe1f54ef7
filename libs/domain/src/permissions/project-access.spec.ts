import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canCreateProject, canEditProject, canManagePeople, canManageTeam, canViewProject, effectiveRoles, type ProjectFacts, reachesAllProjects,
} from './project-access.ts';
import { allows, grantLevel, permissionKeys, type Rights, rights } from './rights.ts';
import { roleKeys } from './roles.ts';

const given: Rights = rights.parse({
  ...Object.fromEntries(permissionKeys.map((act) => [act, {}])),
  project_view: {
    reader: { level: 'read' }, assessor: { level: 'limited' }, project_lead: { level: 'full' },
    portfolio_lead: { level: 'read' }, auditor: { level: 'read' },
  },
  worksheet_edit: { project_lead: { level: 'full' }, need_owner: { level: 'limited' } },
  team_manage: { project_lead: { level: 'full' } },
  project_create: { project_lead: { level: 'full' } },
  people_manage: { org_admin: { level: 'full' } },
});

const role = fc.constantFrom(...roleKeys);
const someRoles = fc.uniqueArray(role);
const plain = { noNullPrototype: true };
const grants = fc.dictionary(role, fc.record({ level: fc.constantFrom(...grantLevel.options) }, plain), plain);
const someRights = fc
  .dictionary(fc.constantFrom(...permissionKeys), grants, plain)
  .map((some): Rights => rights.parse({ ...Object.fromEntries(permissionKeys.map((act) => [act, {}])), ...some }));
const visibility = fc.constantFrom('team', 'organisation', 'organisation_and_copi_figures', 'something_new');

describe('the roles that count in a project', () => {
  it('are those of the team for a project that only the team sees', () => {
    const roles = effectiveRoles({ organisationRoles: ['project_lead', 'employee'], projectRoles: ['need_owner'], visibility: 'team' });
    expect(roles).toEqual(['need_owner']);
  });

  it.each(['portfolio_lead', 'auditor'] as const)('include %s, which reaches every project', (reaching) => {
    expect(effectiveRoles({ organisationRoles: [reaching], projectRoles: [], visibility: 'team' })).toEqual([reaching]);
  });

  it('include reading for everyone in the organisation when it may see the project', () => {
    expect(effectiveRoles({ organisationRoles: ['employee'], projectRoles: [], visibility: 'organisation' })).toEqual(['reader']);
    expect(effectiveRoles({ organisationRoles: ['employee'], projectRoles: [], visibility: 'organisation_and_copi_figures' })).toEqual(['reader']);
  });

  it('are none for somebody without any role in the organisation', () => {
    expect(effectiveRoles({ organisationRoles: [], projectRoles: [], visibility: 'organisation' })).toEqual([]);
  });

  it('do not grow by what one may become: leading projects is no right in the projects of others', () => {
    const roles = effectiveRoles({ organisationRoles: ['project_lead', 'employee'], projectRoles: [], visibility: 'organisation' });
    expect([canViewProject(given, roles), canEditProject(given, roles), canManageTeam(given, roles)]).toEqual([true, false, false]);
  });

  it('treat a visibility they do not know as the team’s own', () => {
    expect(effectiveRoles({ organisationRoles: ['employee'], projectRoles: [], visibility: 'something_new' })).toEqual([]);
  });
});

it('lets an assessor, who sees a part, into the project', () => {
  expect(canViewProject(given, ['assessor'])).toBe(true);
});

it('lets nobody with a limited right edit the whole project', () => {
  expect(canEditProject(given, ['need_owner'])).toBe(false);
});

it('lets those who may lead projects create them, and administrators manage people', () => {
  expect([canCreateProject(given, ['project_lead']), canCreateProject(given, ['employee'])]).toEqual([true, false]);
  expect([canManagePeople(given, ['org_admin']), canManagePeople(given, ['project_lead'])]).toEqual([true, false]);
});

it('shows all projects to those whose role reaches them, and only to them', () => {
  expect(roleKeys.filter((one) => reachesAllProjects(given, [one]))).toEqual(['portfolio_lead', 'auditor']);
  expect(reachesAllProjects({ ...given, project_view: {} }, ['portfolio_lead'])).toBe(false);
});

it('never takes a right away when a role is added', () => {
  fc.assert(fc.property(someRights, someRoles, role, fc.constantFrom(...permissionKeys), (some, held, added, act) => {
    for (const level of grantLevel.options) expect(!allows(some, held, act, level) || allows(some, [...held, added], act, level)).toBe(true);
  }));
});

it('never takes a project away when a role is added, in the organisation or in the project', () => {
  const facts = fc.record({ organisationRoles: someRoles, projectRoles: someRoles, visibility });
  const sees = (some: Rights, seen: ProjectFacts) => canViewProject(some, effectiveRoles(seen));
  fc.assert(fc.property(someRights, facts, role, (some, before, added) => {
    const more = [
      { ...before, organisationRoles: [...before.organisationRoles, added] },
      { ...before, projectRoles: [...before.projectRoles, added] },
    ];
    for (const after of more) expect(!sees(some, before) || sees(some, after)).toBe(true);
  }));
});

it('shows in a list what the project itself would open', () => {
  fc.assert(fc.property(someRights, someRoles, visibility, (some, organisationRoles, seenBy) => {
    const opened = canViewProject(some, effectiveRoles({ organisationRoles, projectRoles: [], visibility: seenBy }));
    expect(!reachesAllProjects(some, organisationRoles) || opened).toBe(true);
  }));
});
