import { describe, expect, it } from '@jest/globals';
import {
  assignableRoles, assignProjectRole, assignRoles, keepsAdministrator, organisationKind, organisationRoles, projectRoles,
} from './assignable.ts';
import { roleKeys } from './roles.ts';

describe('roles in an organisation', () => {
  it.each(['municipality', 'utility'] as const)('make nobody an adviser or an operator in a %s', (kind) => {
    const outside = roleKeys.filter((role) => !assignableRoles(kind).includes(role));
    expect(outside).toEqual(['platform_admin', 'copi_coordinator', 'copi_adviser', 'scaling_participant']);
    const refusal = { code: 'role_not_assignable', details: { roles: ['copi_adviser'] } };
    expect(assignRoles(['employee', 'copi_adviser'], kind)).toEqual({ ok: false, refusal });
  });

  it('are accepted when all of them fit', () => {
    expect(assignRoles(['copi_adviser', 'employee'], 'copi')).toEqual({ ok: true, value: ['copi_adviser', 'employee'] });
    expect(assignRoles([], 'operator').ok).toBe(true);
  });

  it('let the operator run the platform and no projects', () => {
    expect(assignableRoles('operator')).toEqual(['platform_admin', 'org_admin']);
  });

  it('include an administrator in every kind', () => {
    expect(organisationKind.options.filter((kind) => !assignableRoles(kind).includes('org_admin'))).toEqual([]);
  });
});

describe('roles in a project', () => {
  it('are the ones of the team', () => {
    expect(roleKeys.filter((role) => assignProjectRole(role).ok).toSorted()).toEqual([...projectRoles].toSorted());
  });

  it('are refused when they belong to the organisation', () => {
    expect(assignProjectRole('auditor')).toEqual({ ok: false, refusal: { code: 'role_not_assignable', details: { roles: ['auditor'] } } });
  });

  it('can all be promised to a person in the organisation', () => {
    expect(organisationRoles).toEqual(expect.arrayContaining([...projectRoles]));
  });
});

describe('the last administrator', () => {
  it('cannot lose the role', () => {
    const kept = keepsAdministrator({ administrators: 1, was: ['org_admin', 'employee'], becomes: ['employee'] });
    expect(kept).toEqual({ ok: false, refusal: { code: 'last_administrator' } });
  });

  it.each([
    ['another one stays', { administrators: 2, was: ['org_admin'], becomes: [] }],
    ['the role is kept', { administrators: 1, was: ['org_admin'], becomes: ['org_admin', 'employee'] }],
    ['the person never had it', { administrators: 1, was: ['employee'], becomes: [] }],
  ])('is no hindrance when %s', (_, change) => {
    expect(keepsAdministrator(change).ok).toBe(true);
  });
});
