import { describe, expect, it } from '@jest/globals';
import { assignProjectRole, assignRoles, orderPhases, placeProject, projectRoles, roleKeys } from '@nybrud/domain';
import { demoTown } from './demo.ts';
import { currentProcessModel } from './process-models.ts';
import { sharedFields } from './worksheets.ts';

const { organisations, people, projects, lightProjects } = demoTown();
const all = [...projects, ...lightProjects];
const unique = (values: string[]) => new Set(values).size === values.length;
const areas = sharedFields().find(({ key }) => key === 'projekt.fagomraade')?.options ?? [];

describe('the demo town', () => {
  it('has ten organisations of every kind, each with its own name and address', () => {
    expect(organisations).toHaveLength(10);
    expect([...new Set(organisations.map(({ kind }) => kind))].toSorted()).toEqual(['copi', 'municipality', 'operator', 'utility']);
    for (const what of ['slug', 'name', 'contactEmail'] as const) expect(unique(organisations.map((one) => one[what]))).toBe(true);
  });

  it('has the sixteen people whom one can be', () => {
    expect(people.filter(({ card }) => card).map(({ key }) => key)).toEqual([
      'mette', 'lars', 'sofie', 'thomas', 'emil', 'aisha', 'jens', 'birgit', 'nadia', 'rikke', 'soeren', 'farid', 'karen', 'inge', 'henrik', 'paw',
    ]);
  });

  it('knows no two people by one key, name or address', () => {
    for (const what of ['key', 'name', 'email'] as const) expect(unique(people.map((one) => one[what]))).toBe(true);
  });

  it('lets people live in organisations that exist, in roles that can be given there', () => {
    for (const { key, organisation, roles } of people) {
      const kind = organisations.find(({ slug }) => slug === organisation)?.kind;
      expect([key, kind && assignRoles(roles, kind).ok]).toEqual([key, true]);
    }
  });

  it('has an administrator in every organisation', () => {
    const run = people.filter(({ roles }) => roles.includes('org_admin')).map(({ organisation }) => organisation);
    expect(organisations.filter(({ slug }) => !run.includes(slug))).toEqual([]);
  });

  it('has somebody in every role; participants of shared rooms come with the rooms', () => {
    const held = [...people.flatMap(({ roles }) => roles), ...projects.flatMap(({ team }) => team.map(({ role }) => role))];
    expect(roleKeys.filter((role) => !held.includes(role))).toEqual(['scaling_participant']);
    expect(projectRoles.filter((role) => !projects.some(({ team }) => team.some((one) => one.role === role)))).toEqual([]);
  });

  it('spells names with the Danish letters, and with Aa', () => {
    const names = people.map(({ name }) => name).join(' ');
    for (const letters of [/æ/, /ø/, /å/, /Å/, /\bAa/]) expect(names).toMatch(letters);
  });
});

describe('the projects of the demo town', () => {
  it('are seventeen with a story and forty that fill the lists', () => {
    expect([projects.length, lightProjects.length]).toEqual([17, 40]);
    for (const what of ['key', 'title', 'need'] as const) expect(unique(all.map((one) => one[what]))).toBe(true);
  });

  it.each(all.map((project) => [project.title, project] as const))('%s: has a track, a phase on it, an area and a team that exist', (_, project) => {
    expect(placeProject({ model: currentProcessModel(), trackKey: project.track, phaseKey: project.phase, startedOn: '2026-11-24' }).ok).toBe(true);
    expect(areas.map(({ key }) => key)).toContain(project.policyArea);
    for (const { person, role } of project.team) {
      const home = people.find(({ key }) => key === person)?.organisation;
      expect([person, home, assignProjectRole(role).ok]).toEqual([person, project.organisation, true]);
    }
    expect(unique(project.team.map(({ person, role }) => `${person} ${role}`))).toBe(true);
  });

  it('are each led by somebody who may lead projects', () => {
    const leads = all.map(({ team }) => team.filter(({ role }) => role === 'project_lead').map(({ person }) => person));
    expect(leads.filter(({ length }) => length !== 1)).toEqual([]);
    expect(leads.flat().filter((lead) => !people.find(({ key }) => key === lead)?.roles.includes('project_lead'))).toEqual([]);
  });

  it('stand in every phase, on every track, in all weathers', () => {
    const { phases, tracks } = currentProcessModel();
    expect(phases.filter(({ key }) => !all.some(({ phase }) => phase === key))).toEqual([]);
    expect(tracks.filter(({ key, kind }) => kind === 'project' && !projects.some(({ track }) => track === key))).toEqual([]);
    const weather = projects.map(({ dueInDays }) => (dueInDays === null ? 'none' : dueInDays < 0 ? 'late' : dueInDays <= 7 ? 'soon' : 'later'));
    expect(new Set(weather).size).toBe(4);
    expect(new Set(projects.map(({ visibility }) => visibility)).size).toBe(3);
    expect(projects.some(({ track }) => orderPhases(currentProcessModel(), track).some(({ position }) => position === null))).toBe(true);
  });

  it('leave Emil without a project, so that one can see the first day', () => {
    expect(all.filter(({ team }) => team.some(({ person }) => person === 'emil'))).toEqual([]);
  });
});
