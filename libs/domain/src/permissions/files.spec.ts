import { expect, it } from '@jest/globals';
import { canAttachFile, canRemoveFile } from './files.ts';
import { permissionKeys, type Rights, rights } from './rights.ts';
import type { RoleKey } from './roles.ts';

const nobody: Rights = rights.parse(Object.fromEntries(permissionKeys.map((act) => [act, {}])));
const given: Rights = { ...nobody, worksheet_edit: { contributor: { level: 'limited' }, project_lead: { level: 'full' } } };
const who = (memberId: string, ...roles: RoleKey[]) => ({ memberId, project: { id: 'p', roles, lead: null } });

it.each([['contributor', true], ['project_lead', true], ['reader', false]] as const)('lets a %s attach a file: %s', (role, may) => {
  expect(canAttachFile(given, who('mette', role))).toBe(may);
});

it.each([
  ['the one who attached it', who('jens', 'contributor'), true],
  ['the lead', who('mette', 'project_lead'), true],
  ['another contributor', who('aisha', 'contributor'), false],
  ['the one who attached it and only reads now', who('jens', 'reader'), false],
  ['somebody outside any project', { memberId: 'jens' }, false],
])('lets %s take a file away: %s', (_, actor, may) => {
  expect(canRemoveFile(given, actor, { uploadedById: 'jens' })).toBe(may);
});
