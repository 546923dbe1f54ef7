import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileForm, startApi, type TestApi, type TestMember } from '@nybrud/testing';

const SHEET = 'worksheets/behovskortlaegning';
let api: TestApi;
let mette: TestMember;
let projectId: string;
let field: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember();
  ({ id: projectId } = await api.aProject(mette));
  const { body } = await api.as(mette).get(`/projects/${projectId}/${SHEET}`);
  const tables: { key: string; columns?: { key: string; type: string }[] }[] = body.template.sections.flatMap(({ fields }: { fields: object[] }) => fields);
  field = String(tables.find(({ columns }) => columns?.some(({ type }) => type === 'file'))?.key);
}, 30_000);
afterAll(() => api.close());

const attach = async (to = projectId, who = mette): Promise<string> => {
  const { payload, headers } = fileForm('bilag.txt', 'Kære hold');
  return (await api.as(who).post(`/projects/${to}/files`, payload, headers)).body.id;
};
const row = (documentId: string, id = randomUUID()) => ({ id, bilag: { documentId } });
const answer = (rows: object[], version: number) => api.as(mette).put(`/projects/${projectId}/${SHEET}/answers/${field}`, { answer: { kind: 'value', value: rows }, version });
const state = () => Promise.all(['answers', 'worksheets', 'events'].map((table) => api.database.admin(`SELECT * FROM ${table} ORDER BY id`)));

describe('an answer', () => {
  it('names a file of its project', async () => {
    expect(await answer([row(await attach())], 0)).toMatchObject({ status: 200, body: { field: { version: 1 } } });
  });

  it('names no file of another project or organisation, none that was taken away, and none that never was; and nothing changes', async () => {
    const other = await api.aMember();
    const removed = await attach();
    expect((await api.as(mette).delete(`/projects/${projectId}/files/${removed}`)).status).toBe(204);
    const [ownOther, foreign] = [await attach((await api.aProject(mette)).id), await attach((await api.aProject(other)).id, other)];
    const own = await attach();
    const before = await state();
    const made = await answer([row(own), row(randomUUID())], 1);
    expect(made).toMatchObject({ status: 422, body: { code: 'unknown_file', details: { field } } });
    for (const id of [ownOther, foreign, removed]) expect((await answer([row(own), row(id)], 1)).raw).toBe(made.raw);
    expect(await state()).toEqual(before);
  });

  it('that named a file before it was taken away may be changed around it, and name it no second time', async () => {
    const [kept, gone] = [row(await attach()), row(await attach())];
    expect((await answer([kept, gone], 1)).status).toBe(200);
    expect((await api.as(mette).delete(`/projects/${projectId}/files/${gone.bilag.documentId}`)).status).toBe(204);
    expect((await answer([gone], 2)).status).toBe(200);
    expect((await answer([], 3)).status).toBe(200);
    expect((await answer([gone], 4)).body.code).toBe('unknown_file');
  });
});
