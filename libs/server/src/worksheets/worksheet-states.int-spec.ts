import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '@nybrud/database';
import type { Actor, WorksheetState } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';
import { WorksheetStates } from './worksheet-states.ts';

let api: TestApi;
let mette: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
}, 30_000);
beforeEach(async () => {
  ({ id: projectId } = await api.aProject(mette, { visibility: 'team' }));
});
afterAll(() => api.close());

const value = (given: unknown) => ({ kind: 'value', value: given });
const path = (rest: string) => `/projects/${projectId}/worksheets${rest}`;
const move = (body: object, who = mette, key = 'idekort') => api.as(who).put(path(`/${key}/state`), body);
const open = async (who = mette) => (await api.as(who).get(path('/idekort'))).body;
const row = async () => (await api.as(mette).get(path(''))).body.find(({ key }: { key: string }) => key === 'idekort');
const save = (given: unknown, version: number, field = 'udloeser') => api.as(mette).put(path(`/idekort/answers/${field}`), { answer: given, version });
const discussed = { state: 'droeftet', discussedOn: '2026-10-12', participants: ['Mette Holm', 'Aisha Rahimi'] };
const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Plejehjemmet' }] }] };
const states = () => api.database.admin('SELECT s.* FROM worksheet_states s JOIN worksheets w ON w.id = s.worksheet_id WHERE w.project_id = $1 ORDER BY s.at', [projectId]);

const after = (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** What a gate does to it. */
async function byGate(...to: WorksheetState[]): Promise<void> {
  const { tenant, memberId, identityId } = mette;
  const actor: Actor = { kind: 'member', identityId, memberId, tenantId: tenant.id, tenantKind: 'municipality', tenantName: 'By', name: 'Mette Holm', roles: [] };
  await api.app.get(TenantDatabase).write({ tenantId: tenant.id }, async () => {
    const service = api.app.get(WorksheetStates);
    const [sheet] = await service.current(projectId);
    for (const state of to) await service.step(actor, sheet?.id ?? '', state);
  });
}

describe('a worksheet', () => {
  it('is called ready and discussed by the team, and says when it was discussed last', async () => {
    expect(await row()).toMatchObject({ status: 'not_begun', state: 'kladde', stateSince: null, lastDiscussedOn: null });
    expect((await move({ state: 'klar_til_droeftelse' })).body).toMatchObject({ state: 'klar_til_droeftelse', status: 'lacks_answers', states: ['kladde', 'droeftet'] });
    expect((await move(discussed)).body).toMatchObject({ state: 'droeftet', lastDiscussedOn: '2026-10-12', states: ['kladde'] });
    expect((await move({ state: 'kladde' })).status).toBe(200);
    expect(await open()).toMatchObject({ state: 'kladde', lastDiscussedOn: '2026-10-12', can: { states: ['klar_til_droeftelse'] } });
    expect(await row()).toMatchObject({ state: 'kladde', lastDiscussedOn: '2026-10-12' });
    expect((await states()).map(({ state, participants }) => [state, participants])).toEqual([
      ['klar_til_droeftelse', []], ['droeftet', discussed.participants], ['kladde', []],
    ]);
  });

  it('tells each step in the project’s story', async () => {
    await move({ state: 'klar_til_droeftelse' });
    const { body } = await api.as(mette).get(`/projects/${projectId}/activity`);
    expect(body.entries[0]).toMatchObject({ event: 'worksheet.state_changed', facts: { worksheet: { da: 'Idékort og IOI-tjek' }, state: { da: 'Klar til drøftelse' } } });
  });

  it.each<[string, object, number, string]>([
    ['a step that the content does not name', discussed, 409, 'worksheet_state_differs'],
    ['a step that only a gate takes', { state: 'underskrevet' }, 422, 'invalid_request'],
    ['a discussion that nobody took part in', { ...discussed, participants: [] }, 422, 'invalid_request'],
    ['a discussion without a day', { state: 'droeftet', participants: ['Mette'] }, 422, 'invalid_request'],
  ])('refuses %s, and nothing is written', async (_, body, status, code) => {
    const before = await api.database.admin('SELECT count(*) FROM events');
    expect(await move(body)).toMatchObject({ status, body: { code } });
    expect([await states(), await api.database.admin('SELECT count(*) FROM events')]).toEqual([[], before]);
  });

  it('is not discussed on a day that has not come', async () => {
    await move({ state: 'klar_til_droeftelse' });
    expect(await move({ ...discussed, discussedOn: '2099-01-01' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/discussedOn', detail: 'in_the_future' }] } });
    expect(await states()).toHaveLength(1);
  });

  it('is moved by those who edit it, and by nobody elsewhere', async () => {
    const reader = await api.aMember(['employee'], mette.tenant);
    await api.as(mette).post(`/projects/${projectId}/team`, { memberId: reader.memberId, role: 'reader' });
    expect(await move({ state: 'klar_til_droeftelse' }, reader)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect((await open(reader)).can).toMatchObject({ edit: false, states: [] });
    const stranger = await api.aMember(['employee', 'project_lead']);
    expect((await move({ state: 'klar_til_droeftelse' }, stranger)).status).toBe(404);
    expect(await states()).toEqual([]);
  });

  it('has states only where the team discusses it', async () => {
    expect((await api.as(mette).put(`${path('/habilitet/state')}?instance=${mette.memberId}`, { state: 'klar_til_droeftelse' })).status).toBe(404);
  });
});

describe('a worksheet that lies with the deciders', () => {
  beforeEach(async () => {
    expect((await save(value(text), 0)).status).toBe(200);
    await byGate('indsendt_til_underskrift');
  });

  it('is not edited: the answer that stands is untouched', async () => {
    const before = [await states(), await api.database.admin('SELECT * FROM answers WHERE project_id = $1', [projectId])];
    expect(await save(value({ type: 'doc', content: [] }), 1)).toMatchObject({ status: 409, body: { code: 'worksheet_sent' } });
    expect(await move({ state: 'kladde' })).toMatchObject({ status: 409, body: { code: 'worksheet_state_differs' } });
    expect([await states(), await api.database.admin('SELECT * FROM answers WHERE project_id = $1', [projectId])]).toEqual(before);
    expect((await open()).answers['udloeser']).toMatchObject({ answer: value(text), version: 1 });
  });

  it('says so, and which fields are closed; what is the project’s own stays open', async () => {
    const sheet = await open();
    expect(sheet).toMatchObject({ status: 'sent', can: { states: [] } });
    const fields = sheet.template.sections.flatMap(({ fields: all }: { fields: { key: string; type: string; ref?: string }[] }) => all);
    const shared = fields.filter(({ type }: { type: string }) => type === 'shared').map(({ key }: { key: string }) => key);
    expect(sheet.closed).toContain('udloeser');
    expect(sheet.closed.filter((key: string) => shared.includes(key))).toEqual([]);
    const need = fields.find(({ ref }: { ref?: string }) => ref === 'projekt.behov_kort');
    expect((await save(value('Beboerne sover dårligt'), sheet.answers[need.key].version, need.key)).status).toBe(200);
    expect(await open()).toMatchObject({ status: 'sent' });
  });

  it.each<WorksheetState>(['underskrevet', 'returneret'])('and came back %s is a draft again once somebody edits it', async (state) => {
    await byGate(state);
    expect(await row()).toMatchObject({ status: state === 'underskrevet' ? 'approved' : 'returned', stateSince: expect.any(String) });
    const { body } = await save(value({ ...text, content: [] }), 1);
    expect(body).toMatchObject({ state: 'kladde', field: { version: 2 } });
    expect((await states()).map((one) => one['state'])).toEqual(['indsendt_til_underskrift', state, 'kladde']);
    expect(await api.app.get(TenantDatabase).read({ tenantId: mette.tenant.id }, () => api.app.get(WorksheetStates).current(projectId)))
      .toMatchObject([{ templateKey: 'idekort', state: 'kladde', signedBefore: state === 'underskrevet' }]);
  });

  it('takes no answer after it was sent, though both come at the same moment', async () => {
    for (let round = 0; round < 8; round++) {
      await byGate('returneret');
      const { answers } = await open();
      const saves = ['ioi_behov', 'ioi_nyt', 'ioi_samspil'].map((key) => save(value('ja'), answers[key]?.version ?? 0, key));
      const saved = await Promise.all([...saves, after(round * 4).then(() => byGate('indsendt_til_underskrift')).then(() => ({ status: 200 }))]);
      for (const { status } of saved) expect([200, 409]).toContain(status);
      const [late] = await api.database.admin(
        `SELECT count(*)::int AS n FROM answers a JOIN worksheet_states s USING (worksheet_id)
         WHERE a.project_id = $1 AND s.state = 'indsendt_til_underskrift' AND s.at = (SELECT max(at) FROM worksheet_states WHERE worksheet_id = a.worksheet_id) AND a.answered_at > s.at`,
        [projectId],
      );
      expect(late?.['n']).toBe(0);
      expect(await open()).toMatchObject({ status: 'sent' });
    }
  });
});

it('of another project is not found by its own id', async () => {
  expect((await api.as(mette).get(`/projects/${randomUUID()}/worksheets/idekort`)).status).toBe(404);
});
