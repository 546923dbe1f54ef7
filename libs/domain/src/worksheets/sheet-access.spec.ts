import { describe, expect, it } from '@jest/globals';
import type { Rights } from '../permissions/rights.ts';
import type { RoleKey } from '../permissions/roles.ts';
import { barrierTo, mayBegin, mayRead, maySeeConfidential, type SheetFacts } from './sheet-access.ts';

const full = { level: 'full' } as const;
const limited = { level: 'limited' } as const;
const rights = {
  project_view: { project_lead: { level: 'full', confidential: true }, contributor: { level: 'read' } },
  worksheet_edit: { project_lead: full, contributor: limited },
  contact_log_write: { project_lead: full, contributor: limited },
  contact_log_confidential: { project_lead: { level: 'full', confidential: true }, legal_adviser: { level: 'read', confidential: true } },
  impartiality_declare: { project_lead: full, project_owner: full, contributor: full },
  impartiality_assess: { project_owner: full, legal_adviser: full, auditor: { level: 'read' } },
  sparring_request: { project_lead: full, need_owner: limited },
} as unknown as Rights;

const me = (...roles: RoleKey[]) => ({ memberId: 'me', roles });
const sheet = (kind: SheetFacts['form']['kind'], more: Partial<SheetFacts> = {}): SheetFacts => ({ form: { kind }, instance: '', ownerId: null, ...more });
const plain = {};
const confidential = { confidential: true };
const assessment = { filledBy: ['project_owner', 'legal_adviser'] satisfies RoleKey[] };

it('lets those who edit worksheets answer them, but for fields that others fill in', () => {
  expect([barrierTo(rights, me('contributor'), sheet('worksheet'), plain), barrierTo(rights, me('reader'), sheet('worksheet'), plain)]).toEqual([null, 'not_permitted']);
  expect(barrierTo(rights, me('project_lead'), sheet('request'), { filledBy: ['copi_adviser'] })).toBe('filled_by_others');
  expect(barrierTo(rights, me('project_lead'), sheet('request'), { filledBy: ['project_lead'] })).toBeNull();
});

describe('a declaration', () => {
  const [own, other] = [sheet('declaration', { instance: 'me' }), sheet('declaration', { instance: 'somebody' })];
  it('is read by its person and by those who assess it, confidential words and all', () => {
    expect([mayRead(rights, me('contributor'), own), mayRead(rights, me('project_lead'), other), mayRead(rights, me('auditor'), other)]).toEqual([true, false, true]);
    expect([maySeeConfidential(rights, me('contributor'), own), maySeeConfidential(rights, me('project_lead'), other)]).toEqual([true, false]);
  });

  it('is given by its person alone', () => {
    expect([barrierTo(rights, me('contributor'), own, plain), barrierTo(rights, me('project_lead'), other, plain)]).toEqual([null, 'filled_by_others']);
    expect(barrierTo(rights, me('reader'), own, plain)).toBe('not_permitted');
  });

  it('is assessed by those who have that role, and never by its person', () => {
    expect([barrierTo(rights, me('project_owner'), other, assessment), barrierTo(rights, me('project_owner'), own, assessment)]).toEqual([null, 'filled_by_others']);
    expect([barrierTo(rights, me('project_lead'), other, assessment), barrierTo(rights, me('auditor'), other, assessment)]).toEqual(['filled_by_others', 'filled_by_others']);
  });
});

describe('an entry of the log of contacts', () => {
  const [mine, others] = [sheet('register', { ownerId: 'me' }), sheet('register', { ownerId: 'somebody' })];
  it('is written by those who keep the log, and by others where it is their own', () => {
    expect([barrierTo(rights, me('project_lead'), others, plain), barrierTo(rights, me('contributor'), mine, plain)]).toEqual([null, null]);
    expect([barrierTo(rights, me('contributor'), others, plain), barrierTo(rights, me('legal_adviser'), others, plain)]).toEqual(['not_permitted', 'not_permitted']);
  });

  it('has a confidential part for those with that right, to read or to write', () => {
    expect([barrierTo(rights, me('project_lead'), others, confidential), barrierTo(rights, me('contributor'), mine, confidential)]).toEqual([null, 'not_permitted']);
    expect([maySeeConfidential(rights, me('legal_adviser'), others), maySeeConfidential(rights, me('contributor'), mine)]).toEqual([true, false]);
  });

  it('is begun by those who write in the log, and never in one that Nybrud keeps', () => {
    const form = { kind: 'register' } as const;
    expect([mayBegin(rights, me('contributor'), { form }), mayBegin(rights, me('legal_adviser'), { form })]).toEqual([true, false]);
    expect(mayBegin(rights, me('project_lead'), { form: { ...form, system: true } })).toBe(false);
    expect(barrierTo(rights, me('project_lead'), sheet('register', { form: { ...form, system: true } }), plain)).toBe('not_permitted');
  });
});
