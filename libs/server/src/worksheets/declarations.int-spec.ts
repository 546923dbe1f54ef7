import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoleKey } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let projectId: string;
let people: Record<'mette' | 'lars' | 'jens' | 'aisha' | 'reader' | 'auditor', TestMember>;
beforeAll(async () => {
  api = await startApi();
  const mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  ({ id: projectId } = await api.aProject(mette, { visibility: 'team' }));
  const onTeam = async (role: RoleKey, name: string) => {
    const member = await api.aMember(['employee', role], mette.tenant, name);
    await api.as(mette).post(`/projects/${projectId}/team`, { memberId: member.memberId, role });
    return member;
  };
  people = {
    mette, lars: await onTeam('project_owner', 'Lars Ottosen'), jens: await onTeam('legal_adviser', 'Jens Madsen'), aisha: await onTeam('contributor', 'Aisha Rahimi'),
    reader: await onTeam('reader', 'Åse'), auditor: await api.aMember(['auditor'], mette.tenant, 'Tilsynet'),
  };
}, 30_000);
afterAll(() => api.close());

type Who = keyof typeof people;
const value = (given: unknown) => ({ kind: 'value', value: given });
const text = (words: string) => value({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const page = (about: Who) => `/projects/${projectId}/worksheets/habilitet?instance=${people[about].memberId}`;
const open = (about: Who, who: Who) => api.as(people[who]).get(page(about));
const history = (about: Who, who: Who, field: string) => api.as(people[who]).get(`/projects/${projectId}/worksheets/habilitet/answers/${field}/history?instance=${people[about].memberId}`);
const put = async (about: Who, who: Who, field: string, answer: object) => {
  const { body } = await open(about, who);
  const version = body.answers?.[field]?.version ?? 0;
  return api.as(people[who]).put(`/projects/${projectId}/worksheets/habilitet/answers/${field}?instance=${people[about].memberId}`, { answer, version });
};
const declare = async (who: Who, interests = 'ingen') => {
  const answers = { rolle: 'contributor', interesser: interests, tavshed: 'ja', aendring: 'ja' };
  for (const [field, given] of Object.entries(answers)) expect((await put(who, who, field, value(given))).status).toBe(200);
};
const assess = async (about: Who, who: Who, verdict = 'habil', until = '2099-12-31') => [await put(about, who, 'vurdering', value(verdict)), await put(about, who, 'gyldig_til', value(until))];
const rowOf = async (about: Who, who: Who = 'mette') => {
  const { body } = await api.as(people[who]).get(`/projects/${projectId}/declarations`);
  return body.entries.find(({ memberId }: { memberId: string }) => memberId === people[about].memberId);
};

it('names everybody who declares, and nobody who only reads', async () => {
  const { body } = await api.as(people.aisha).get(`/projects/${projectId}/declarations`);
  expect(body.entries.map(({ name }: { name: string }) => name).sort()).toEqual(['Aisha Rahimi', 'Jens Madsen', 'Lars Ottosen', 'Mette Holm']);
  expect(await rowOf('aisha', 'aisha')).toMatchObject({ status: 'not_given', isOwn: true, roles: [{ da: 'Bidragyder' }], can: { open: true, assess: false } });
  expect(await rowOf('lars', 'aisha')).toMatchObject({ isOwn: false, can: { open: false, assess: false } });
});

it('is given by the person, assessed by another, and then holds until the day that was set', async () => {
  await declare('aisha');
  expect(await rowOf('aisha', 'lars')).toMatchObject({ status: 'not_assessed', can: { open: true, assess: true } });
  for (const { status } of await assess('aisha', 'lars')) expect(status).toBe(200);
  expect(await rowOf('aisha')).toMatchObject({ status: 'valid', validTo: '2099-12-31' });
  await put('aisha', 'lars', 'gyldig_til', value('2020-01-01'));
  expect([(await rowOf('aisha', 'lars')).status, (await rowOf('aisha')).status]).toEqual(['not_valid', 'given']);
});

it('is assessed anew when the person has changed it', async () => {
  await declare('mette');
  await assess('mette', 'jens');
  expect(await rowOf('mette')).toMatchObject({ status: 'valid' });
  await put('mette', 'mette', 'interesser', value('i_tvivl'));
  await put('mette', 'mette', 'beskrivelse', text('Jeg har solgt lys før'));
  expect(await rowOf('mette')).toMatchObject({ status: 'not_assessed' });
  await assess('mette', 'jens', 'habil_med_vilkaar');
  expect(await rowOf('mette')).toMatchObject({ status: 'valid' });
});

describe('what somebody has declared', () => {
  beforeAll(async () => {
    await declare('aisha', 'ja_beskriv');
    expect((await put('aisha', 'aisha', 'beskrivelse', text('Min søster ejer Lysværk'))).status).toBe(200);
  });

  it.each<[Who, number]>([['aisha', 200], ['lars', 200], ['jens', 200], ['auditor', 200], ['mette', 403], ['reader', 403]])('%s gets %i', async (who, status) => {
    const opened = await open('aisha', who);
    expect([opened.status, opened.raw.includes('Lysværk')]).toEqual([status, status === 200]);
    expect((await history('aisha', who, 'beskrivelse')).status).toBe(status);
  });

  it('stands in nothing else that others read', async () => {
    for (const path of ['/declarations', '/worksheets', '/worksheets/opstartsplan', '/activity']) {
      const { raw } = await api.as(people.mette).get(`/projects/${projectId}${path}`);
      expect(raw).not.toContain('Lysværk');
    }
    expect(await rowOf('aisha')).not.toHaveProperty('answers');
  });
});

describe('refuses, and leaves every row as it was,', () => {
  it.each<[string, [about: Who, who: Who], string, object, string]>([
    ['a declaration on behalf of somebody else', ['aisha', 'lars'], 'interesser', value('ingen'), 'filled_by_others'],
    ['a declaration of somebody else by one who may not read it', ['aisha', 'mette'], 'interesser', value('ingen'), 'not_permitted'],
    ['an assessment of one’s own', ['lars', 'lars'], 'vurdering', value('habil'), 'filled_by_others'],
    ['an assessment by one without that role', ['aisha', 'aisha'], 'vurdering', value('habil'), 'filled_by_others'],
    ['an assessment by who only oversees', ['aisha', 'auditor'], 'vurdering', value('habil'), 'filled_by_others'],
    ['a declaration by one who only reads', ['reader', 'reader'], 'interesser', value('ingen'), 'not_permitted'],
    ['"not relevant"', ['aisha', 'aisha'], 'interesser', { kind: 'not_relevant', reason: 'x' }, 'not_relevant_not_allowed'],
  ])('%s', async (_, [about, who], field, answer, code) => {
    const rows = async () => [await api.database.admin('SELECT count(*) FROM answers'), await api.database.admin('SELECT count(*) FROM confidential_answers'), await api.database.admin('SELECT count(*) FROM worksheets')];
    const before = await rows();
    expect((await put(about, who, field, answer)).body.code).toBe(code);
    expect(await rows()).toEqual(before);
  });
});

it('shows who fills in which part, and which are closed to the reader', async () => {
  const own = (await open('aisha', 'aisha')).body;
  expect(own.closed).toEqual(['vurdering', 'vilkaar', 'gyldig_til']);
  expect(own.filledBy['vurdering'].map(({ da }: { da: string }) => da)).toEqual(['Projektejer (leder)', 'Jurist']);
  const assessed = (await open('aisha', 'jens')).body;
  expect([assessed.closed, assessed.about]).toEqual([['rolle', 'interesser', 'beskrivelse', 'tavshed', 'aendring'], { da: 'Aisha Rahimi', en: 'Aisha Rahimi' }]);
});

it('is of somebody on the team, and of this organisation', async () => {
  const stranger = await api.aMember(['employee', 'project_lead']);
  expect((await api.as(stranger).get(page('aisha'))).status).toBe(404);
  const colleague = await api.aMember(['employee'], people.mette.tenant);
  expect((await api.as(people.lars).get(`/projects/${projectId}/worksheets/habilitet?instance=${colleague.memberId}`)).status).toBe(404);
  expect((await api.as(people.lars).get(`/projects/${projectId}/worksheets/habilitet?instance=${stranger.memberId}`)).status).toBe(404);
});
