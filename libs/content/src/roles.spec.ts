import { expect, it } from '@jest/globals';
import {
  allows, canCreateProject, canEditProject, canManagePeople, canManageTeam, canViewProject, permissionKeys, projectRoles, roleKeys,
} from '@nybrud/domain';
import { rightLabels, rights, roleLevels, roles } from './roles.ts';

it('names every role once, and every act', () => {
  expect(roles().map(({ key }) => key).toSorted()).toEqual([...roleKeys].toSorted());
  expect(Object.keys(rightLabels()).toSorted()).toEqual([...permissionKeys].toSorted());
  expect([roles().length, permissionKeys.length]).toEqual([20, 31]);
});

it('explains the level of every role', () => {
  expect(roles().filter(({ level }) => !roleLevels().some(({ key }) => key === level))).toEqual([]);
});

it('has a team of the roles whose level is the project', () => {
  expect(roles().filter(({ level }) => level === 'project').map(({ key }) => key).toSorted()).toEqual([...projectRoles].toSorted());
});

const withRight = (may: (one: (typeof roleKeys)[number]) => boolean) => roleKeys.filter((role) => may(role));

it('says who creates projects, edits them and gives roles', () => {
  expect(withRight((role) => canCreateProject(rights(), [role]))).toEqual(['portfolio_lead', 'project_owner', 'project_lead', 'procurement_officer']);
  expect(withRight((role) => canEditProject(rights(), [role]))).toEqual(['project_lead']);
  expect(withRight((role) => canManageTeam(rights(), [role]))).toEqual(['portfolio_lead', 'project_owner', 'project_lead']);
  expect(withRight((role) => canManagePeople(rights(), [role]))).toEqual(['org_admin']);
});

it('opens projects to their teams, and to nobody who only runs the organisation or the platform', () => {
  const shutOut = withRight((role) => !canViewProject(rights(), [role]));
  expect(shutOut).toEqual(['platform_admin', 'copi_coordinator', 'org_admin', 'employee', 'scaling_participant']);
});

it('never lets an adviser decide or see what is confidential', () => {
  expect(allows(rights(), ['copi_adviser'], 'gate_sign', 'limited')).toBe(false);
  expect(Object.values(rights()).some((given) => given.copi_adviser?.confidential)).toBe(false);
});
