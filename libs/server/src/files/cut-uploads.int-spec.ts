import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fileForm, startApi, type TestApi, type TestMember } from '@nybrud/testing';
import { FilesJobs } from './files.jobs.ts';

let api: TestApi;
let mette: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember();
  ({ id: projectId } = await api.aProject(mette));
  await api.app.listen(0, '127.0.0.1');
}, 30_000);
afterAll(() => api.close());

const incoming = () => readdirSync(join(api.filesDir, 'incoming'));
const rows = () => api.database.admin('SELECT id FROM files');
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries++) await pause(10);
  expect(holds()).toBe(true);
};

it('leaves neither row nor bytes when the connection is cut half-way', async () => {
  const { payload, headers } = fileForm('stor.txt', Buffer.alloc(500_000, 'a'));
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const lines = [`POST /api/${mette.tenant.slug}/projects/${projectId}/files HTTP/1.1`, 'Host: localhost', `Cookie: nybrud-dev=${mette.cookie}`, `Content-Type: ${headers['content-type']}`, `Content-Length: ${payload.length}`];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.write(payload.subarray(0, 300_000));
  await until(() => existsSync(join(api.filesDir, 'incoming')) && incoming().length === 1);
  socket.destroy();
  await until(() => incoming().length === 0);
  expect(await rows()).toEqual([]);
});

it('sweeps what broke off with the program itself, and nothing that has a row or is under way', async () => {
  const form = fileForm('rigtig.txt', 'Kære hold');
  const { body: real } = await api.as(mette).post(`/projects/${projectId}/files`, form.payload, form.headers);
  const [half, orphan] = [randomUUID(), randomUUID()];
  writeFileSync(join(api.filesDir, 'incoming', half), 'halv');
  writeFileSync(join(api.filesDir, mette.tenant.id, orphan), 'uden række');
  mkdirSync(join(api.filesDir, 'lost+found'));
  writeFileSync(join(api.filesDir, 'lost+found', orphan), 'ikke vores');
  const kept = () => new Set(readdirSync(join(api.filesDir, mette.tenant.id)));

  await api.app.get(FilesJobs).sweep();
  expect([incoming(), kept()]).toEqual([[half], new Set([real.id, orphan])]);

  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const path of [join('incoming', half), join(mette.tenant.id, orphan), join(mette.tenant.id, real.id), join('lost+found', orphan)]) utimesSync(join(api.filesDir, path), anHourAgo, anHourAgo);
  await api.app.get(FilesJobs).sweep();
  expect([incoming(), kept(), readdirSync(join(api.filesDir, 'lost+found'))]).toEqual([[], new Set([real.id]), [orphan]]);
  expect((await api.as(mette).get(`/projects/${projectId}/files/${real.id}`)).raw).toBe('Kære hold');
});
