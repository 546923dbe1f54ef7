import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileForm, startApi, type TestApi, type TestMember, wordParts, zipOf } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let jens: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  jens = await api.aMember(['employee', 'contributor'], mette.tenant, 'Jens Madsen');
  ({ id: projectId } = await api.aProject(mette));
  await api.as(mette).post(`/projects/${projectId}/team`, { memberId: jens.memberId, role: 'contributor' });
}, 30_000);
afterAll(() => api.close());

const attach = (name: string, content: Buffer | string, { who = mette, to = projectId, headers = {} }: { who?: TestMember; to?: string; headers?: Record<string, string> } = {}) => {
  const form = fileForm(name, content);
  return api.as(who).post(`/projects/${to}/files`, form.payload, { ...form.headers, ...headers });
};
const get = (fileId: string, { who = mette, from = projectId } = {}) => api.as(who).get(`/projects/${from}/files/${fileId}`);
const list = async (who = mette) => (await api.as(who).get(`/projects/${projectId}/files`)).body;
const rows = () => api.database.admin('SELECT id, name, type, size, sha256 FROM files WHERE project_id = $1 ORDER BY uploaded_at', [projectId]);
const onDisk = () => (existsSync(join(api.filesDir, mette.tenant.id)) ? readdirSync(join(api.filesDir, mette.tenant.id)) : []);
const incoming = () => readdirSync(join(api.filesDir, 'incoming'));
const visible = ({ status, raw, headers }: Awaited<ReturnType<typeof get>>) => ({ status, raw, headers: { ...headers, date: '', 'x-request-id': '' } });

describe('a file', () => {
  it('is attached, listed with who, when and how large, and comes back byte for byte', async () => {
    const content = zipOf(wordParts);
    const { status, body } = await attach('Referat af workshop – æøå.docx', content);
    expect([status, body]).toMatchObject([201, { name: 'Referat af workshop – æøå.docx', size: content.length, uploadedBy: 'Mette Holm', can: { remove: true } }]);
    expect(await list()).toMatchObject({ files: [body], can: { attach: true } });
    const answer = await api.app.inject({ method: 'GET', url: `/api/${mette.tenant.slug}/projects/${projectId}/files/${body.id}`, cookies: { 'nybrud-dev': mette.cookie } });
    expect(answer.rawPayload.equals(content)).toBe(true);
    const [row] = await rows();
    expect(row).toMatchObject({ type: 'docx', size: content.length, sha256: createHash('sha256').update(content).digest() });
    expect(readFileSync(join(api.filesDir, mette.tenant.id, body.id)).equals(content)).toBe(true);
    expect(incoming()).toEqual([]);
    const events = await api.database.admin("SELECT payload FROM events WHERE name = 'file.attached'");
    expect(events).toEqual([{ payload: { projectId, fileId: body.id } }]);
  });

  it('is always an attachment of a type from our own list, in a box where nothing runs', async () => {
    const { body } = await attach('Åben plan; 100%.txt', 'Kære hold');
    const { headers, raw } = await get(body.id);
    expect(raw).toBe('Kære hold');
    expect(headers).toMatchObject({
      'content-type': 'text/plain', 'content-length': '10', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^sandbox;/),
    });
    expect(headers['content-disposition']).toBe(`attachment; filename="Aben plan 100.txt"; filename*=UTF-8''${encodeURIComponent(body.name)}`);
  });

  it.each([
    ['../../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\\\hemmeligt\\\\plan.txt', 'plan.txt'],
    ['linje%0d%0aSet-Cookie: a=b.txt', 'linje%0d%0aSet-Cookie: a=b.txt'],
    ['a\u202Efdp.txt', 'afdp.txt'],
    ['bla\u030Abær.txt', 'blåbær.txt'],
  ])('named %j is shown as %j, and its name is none on the disk', async (name, shown) => {
    const { status, body } = await attach(name, 'Kære hold');
    expect([status, body.name]).toEqual([201, shown]);
    expect(String((await get(body.id)).headers['content-disposition'])).toMatch(/^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.%~!-]+$/);
    expect(onDisk()).toContain(body.id);
  });

  it('sent twice under one key is attached once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = [await attach('én gang.txt', 'Kære hold', { headers }), await attach('én gang.txt', 'Kære hold', { headers })];
    expect(answers[0]?.status).toBe(201);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect((await rows()).filter(({ name }) => name === 'én gang.txt')).toHaveLength(1);
    expect(onDisk()).toHaveLength((await rows()).length);
    expect(await attach('én gang.txt', 'Andet indhold', { headers })).toMatchObject({ status: 422, body: { code: 'key_used_for_another_request' } });
    expect(onDisk()).toHaveLength((await rows()).length);
  });
});

describe('what is no file that we keep', () => {
  const bomb = zipOf([...wordParts, { name: 'word/media/bombe.bin', content: Buffer.alloc(30_000_000) }]);
  it.each([
    ['virus.exe', 'MZ', 422, 'file_type_not_allowed'],
    ['side.html', '<p>', 422, 'file_type_not_allowed'],
    ['tegning.svg', '<svg/>', 422, 'file_type_not_allowed'],
    ['uden endelse', 'x', 422, 'file_type_not_allowed'],
    ['tom.txt', '', 422, 'file_empty'],
    ['stor.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 413, 'file_too_large'],
    ['meget stor.txt', Buffer.alloc(26 * 1024 * 1024, 'a'), 413, 'file_too_large'],
    ['program.pdf', 'MZ', 422, 'file_content_differs'],
    ['side.txt', '<!doctype html><script>alert(1)</script>', 422, 'file_content_differs'],
    ['billede.png', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), zipOf(wordParts)]), 422, 'file_content_differs'],
    ['pdf og arkiv.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n%%EOF\n'), zipOf(wordParts)]), 422, 'file_content_differs'],
    ['arkiv.docx', zipOf([{ name: 'a.txt' }]), 422, 'file_content_differs'],
    ['regneark.xlsx', zipOf(wordParts), 422, 'file_content_differs'],
    ['ud af mappen.docx', zipOf([...wordParts, { name: '../../ud.txt' }]), 422, 'file_content_differs'],
    ['absolut.docx', zipOf([...wordParts, { name: '/etc/passwd' }]), 422, 'file_content_differs'],
    ['lænke.docx', zipOf([...wordParts, { name: 'word/a', mode: 0o120777 }]), 422, 'file_content_differs'],
    ['mange.docx', zipOf([...wordParts, ...Array.from({ length: 1000 }, (_, index) => ({ name: `${index}`, content: randomBytes(20) }))]), 422, 'file_content_differs'],
    ['halvt arkiv.docx', zipOf(wordParts).subarray(0, -30), 422, 'file_content_differs'],
    ['bombe.docx', bomb, 422, 'file_content_differs'],
    ['løgn.docx', zipOf([...wordParts, { name: 'stor', claims: 4_000_000_000 }]), 422, 'file_content_differs'],
  ])('%s is refused, and nothing is left of it', async (name, content, status, code) => {
    const before = [await rows(), onDisk()];
    const answer = await attach(name, content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect([await rows(), onDisk(), incoming()]).toEqual([...before, []]);
  });

  it('is refused in less than 100 ms when it is a bomb of 1000 : 1', async () => {
    const began = performance.now();
    expect((await attach('bombe.docx', bomb)).body.code).toBe('file_content_differs');
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('may be 25 MB, and not more than a project has room for', async () => {
    const full = (await api.aProject(mette)).id;
    const insert = `INSERT INTO files (id, tenant_id, project_id, name, type, size, sha256, uploaded_by_id)
      SELECT gen_random_uuid(), $1, $2, 'fil.txt', 'txt', $4, sha256('x'), $3 FROM generate_series(1, $5)`;
    expect((await attach('25 MB.txt', Buffer.alloc(25 * 1024 * 1024, 'a'), { to: full })).status).toBe(201);
    await api.database.admin(insert, [mette.tenant.id, full, mette.memberId, 1, 498]);
    const both = await Promise.all([attach('500.txt', 'a', { to: full }), attach('501.txt', 'a', { to: full })]);
    expect(both.map(({ status }) => status).sort((one, other) => one - other)).toEqual([201, 409]);
    expect((await attach('501.txt', 'a', { to: full })).body.code).toBe('too_many_files');
    const heavy = (await api.aProject(mette)).id;
    await api.database.admin(insert, [mette.tenant.id, heavy, mette.memberId, 1024 * 1024 * 1024, 2]);
    expect((await attach('en til.txt', 'a', { to: heavy })).body.code).toBe('too_many_files');
  });
});

describe('the form', () => {
  it.each([
    ['JSON', { 'content-type': 'application/json' }, '{}', 415],
    ['an ordinary form', { 'content-type': 'application/x-www-form-urlencoded' }, 'file=x', 415],
    ['nothing', {}, undefined, 415],
    ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x', 415],
    ['a form without a file', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--\r\n', 400],
    ['a form with a field only', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n', 413],
    ['another site’s form', { ...fileForm('a.txt', 'a').headers, origin: 'https://ond.example' }, fileForm('a.txt', 'a').payload, 403],
    ['a form from another site, as the browser says', { ...fileForm('a.txt', 'a').headers, 'sec-fetch-site': 'cross-site' }, fileForm('a.txt', 'a').payload, 403],
  ])('is refused when it is %s', async (_, headers, payload, status) => {
    const before = await rows();
    expect((await api.as(mette).post(`/projects/${projectId}/files`, payload, headers)).status).toBe(status);
    expect(await rows()).toEqual(before);
  });

  it('is refused wherever no file is asked for', async () => {
    const { payload, headers } = fileForm('a.txt', 'a');
    for (const path of ['/projects', `/projects/${projectId}/team`]) {
      expect(await api.as(mette).post(path, payload, headers)).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
    }
  });
});

describe('a file that is taken away', () => {
  it('is offered no more, while it and its row stay', async () => {
    const { body } = await attach('fortrudt.txt', 'Kære hold', { who: jens });
    expect((await list(jens)).files[0]).toMatchObject({ id: body.id, can: { remove: true } });
    expect((await api.as(jens).delete(`/projects/${projectId}/files/${body.id}`)).status).toBe(204);
    expect((await get(body.id)).body.code).toBe('not_found');
    expect((await list()).files.map(({ id }: { id: string }) => id)).not.toContain(body.id);
    expect((await rows()).map(({ id }) => id)).toContain(body.id);
    expect(onDisk()).toContain(body.id);
    expect((await api.as(jens).delete(`/projects/${projectId}/files/${body.id}`)).status).toBe(404);
    expect(await api.database.admin("SELECT payload FROM events WHERE name = 'file.removed'")).toEqual([{ payload: { projectId, fileId: body.id } }]);
  });

  it('is taken away by who attached it, or by the lead', async () => {
    const { body: ofMette } = await attach('Mettes.txt', 'x');
    const { body: ofJens } = await attach('Jens.txt', 'x', { who: jens });
    expect(await api.as(jens).delete(`/projects/${projectId}/files/${ofMette.id}`)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect((await get(ofMette.id)).status).toBe(200);
    expect((await api.as(mette).delete(`/projects/${projectId}/files/${ofJens.id}`)).status).toBe(204);
  });
});

describe('a file of somebody else', () => {
  it('is not found: not in another organisation, nor under another project', async () => {
    const { body: file } = await attach('vores.txt', 'hemmeligt');
    const other = await api.aMember();
    const [theirs, ours] = [await api.aProject(other), await api.aProject(mette)];
    const made = visible(await get(randomUUID()));
    expect(visible(await get(file.id, { who: other, from: theirs.id }))).toEqual(made);
    expect(visible(await get(file.id, { who: other }))).toEqual(made);
    expect(visible(await get(file.id, { from: ours.id }))).toEqual(made);
    for (const [who, from] of [[other, theirs.id], [mette, ours.id]] as const) expect((await api.as(who).delete(`/projects/${from}/files/${file.id}`)).status).toBe(404);
    expect((await attach('ind.txt', 'x', { who: other })).status).toBe(404);
    expect((await get(file.id)).raw).toBe('hemmeligt');
  });

  it('is not attached by who only reads', async () => {
    const reader = await api.aMember(['employee'], mette.tenant);
    const before = await rows();
    expect(await attach('ind.txt', 'x', { who: reader })).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await rows()).toEqual(before);
    expect((await list(reader)).can).toEqual({ attach: false });
  });
});
