import { describe, expect, it } from '@jest/globals';
import { allows, type GrantLevel, permissionKeys, type Rights, rights } from './rights.ts';

const nobody: Rights = rights.parse(Object.fromEntries(permissionKeys.map((act) => [act, {}])));
const given: Rights = { ...nobody, project_view: { reader: { level: 'read' }, assessor: { level: 'limited' }, project_lead: { level: 'full' } } };
const levels: GrantLevel[] = ['read', 'limited', 'full'];

describe('a right', () => {
  it.each([
    ['reader', ['read']],
    ['assessor', ['limited']],
    ['project_lead', ['read', 'limited', 'full']],
    ['contributor', []],
  ] as const)('of a %s is enough for %j', (role, enough) => {
    expect(levels.filter((level) => allows(given, [role], 'project_view', level))).toEqual(enough);
  });

  it('comes from any of the roles that a person has', () => {
    expect(allows(given, ['reader', 'project_lead'], 'project_view', 'full')).toBe(true);
  });

  it('is nobody’s without a role', () => {
    expect(levels.some((level) => allows(given, [], 'project_view', level))).toBe(false);
  });
});

describe('the list of rights', () => {
  it('must name every act', () => {
    const { export: _, ...missing } = nobody;
    expect(rights.safeParse(missing).success).toBe(false);
  });

  it('knows no other roles than ours', () => {
    expect(rights.safeParse({ ...nobody, comment: { mayor: { level: 'full' } } }).success).toBe(false);
  });
});
