import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { findProcessModel } from '@nybrud/content';
import { startApi, type TestApi } from './start-api.ts';

/** The tools are plain JavaScript without types. */
const { checkPackageIn, publishPackageIn } = await import(resolve(import.meta.dirname, '../../../tools/content-packages.mjs'));

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
afterAll(() => api.close());

const first = findProcessModel('nybrud', 1);
const second = (source: string) => ({ processModel: { ...first, version: 2, source: { da: source, en: source } } });
const published = () => api.database.admin('SELECT kind, key, version, published_by_id FROM published_content');

it('is checked by the operator, and nothing is kept', async () => {
  expect(await checkPackageIn(api.database.adminUrl, second('Ny'))).toMatchObject({ findings: [], isRefused: false });
  expect(await checkPackageIn(api.database.adminUrl, { processModel: {} })).toMatchObject({ isRefused: true });
  expect(await published()).toEqual([]);
});

it('is published by the operator once, and the program that runs has it', async () => {
  expect(await publishPackageIn(api.database.adminUrl, second('Ny'))).toMatchObject({ published: ['process_model nybrud 2'] });
  const again = await publishPackageIn(api.database.adminUrl, second('En anden'));
  expect(again).toMatchObject({ isRefused: true, published: [], findings: [{ code: 'version_exists', what: '2' }] });
  expect(await published()).toEqual([{ kind: 'process_model', key: 'nybrud', version: 2, published_by_id: null }]);
  const { body } = await api.as(await api.aMember()).get('/process-models');
  expect(body.versions.map(({ version, isCurrent }: Record<string, unknown>) => [version, isCurrent])).toEqual([[2, true], [1, false]]);
});
