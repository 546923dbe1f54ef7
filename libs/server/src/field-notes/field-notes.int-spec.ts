import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let admin: TestMember;
let mette: TestMember;
beforeAll(async () => {
  api = await startApi();
  admin = await api.aMember(['employee', 'org_admin'], undefined, 'Sofie Lindqvist');
  mette = await api.aMember(['employee', 'project_lead'], admin.tenant, 'Mette Holm');
}, 30_000);
afterAll(() => api.close());

const write = (note: string, version: number, { field = 'udloeser', who = admin, worksheet = 'idekort' } = {}) => api.as(who).put(`/field-notes/${worksheet}/${field}`, { note, version });
const read = async (who: TestMember) => (await api.as(who).get('/field-notes/idekort')).body;
const rows = () => api.database.admin('SELECT note, version FROM field_notes ORDER BY at');

it('is written by who may, and stands in every worksheet of that kind', async () => {
  const { status, body } = await write('Se også vores indkøbspolitik.', 0);
  expect([status, body]).toMatchObject([200, { note: 'Se også vores indkøbspolitik.', version: 1, by: 'Sofie Lindqvist' }]);
  expect(await read(mette)).toEqual({ notes: { udloeser: body }, can: { edit: false } });
  expect((await read(admin)).can).toEqual({ edit: true });
  const project = await api.aProject(mette);
  const sheet = (await api.as(mette).get(`/projects/${project.id}/worksheets/idekort`)).body;
  expect(sheet).toMatchObject({ notes: { udloeser: body }, can: { editNotes: false } });
  expect((await api.as(mette).get(`/projects/${project.id}/worksheets/behovskortlaegning`)).body.notes).toEqual({});
  const [event] = await api.database.admin("SELECT actor_id, payload FROM events WHERE name = 'field_note.changed'");
  expect(event).toMatchObject({ actor_id: admin.identityId, payload: { worksheetKey: 'idekort', fieldKey: 'udloeser' } });
});

it('is taken away by an empty one, and remembered', async () => {
  const before = (await read(admin)).notes.udloeser;
  expect((await write('', before.version)).body).toMatchObject({ note: '', version: before.version + 1 });
  expect(await rows()).toHaveLength(2);
  expect((await write('', before.version + 1)).body).toMatchObject({ version: before.version + 1 });
  expect(await rows()).toHaveLength(2);
});

it('is refused when somebody has changed it since, with what stands there now', async () => {
  const answers = await Promise.all(['Sofies', 'Annas'].map((note) => write(note, 0, { field: 'ioi_konklusion' })));
  const kept = answers.find(({ status }) => status === 200);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({ code: 'note_changed_since_read', details: { field: 'ioi_konklusion', current: kept?.body } });
  expect(await write('For sent', 0, { field: 'ioi_konklusion' })).toMatchObject({ status: 409 });
});

it.each([
  ['a project lead', () => write('Ny', 2, { who: mette }), 403, 'not_permitted'],
  ['a field that does not exist', () => write('Ny', 0, { field: 'findes_ikke' }), 422, 'unknown_field'],
  ['a worksheet that does not exist', () => write('Ny', 0, { worksheet: 'findes_ikke' }), 404, 'not_found'],
  ['a book', () => write('x'.repeat(2001), 2), 422, 'invalid_request'],
] as const)('is refused from or for %s, and nothing changes', async (_, writing, status, code) => {
  const before = await rows();
  const answer = await writing();
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(await rows()).toEqual(before);
});

it('is not seen, and not changed, by another organisation', async () => {
  const other = await api.aMember(['org_admin']);
  expect((await read(other)).notes).toEqual({});
  const before = await read(admin);
  expect((await write('Deres', 0, { who: other })).status).toBe(200);
  expect(await read(admin)).toEqual(before);
  const unknown = await api.send('GET', '/api/findes-ikke/field-notes/idekort', { cookie: other.cookie });
  expect(await api.send('GET', `/api/${admin.tenant.slug}/field-notes/idekort`, { cookie: other.cookie })).toMatchObject({ status: 404, raw: unknown.raw });
});

it('of a worksheet that does not exist is not found', async () => {
  expect((await api.as(mette).get('/field-notes/findes_ikke')).status).toBe(404);
});
