import { type ProcessModel, processModel } from '@nybrud/domain';
import { jsonIn, readJson } from './json-file.ts';
import { Shelf } from './shelf.ts';
import { UnknownContent } from './unknown-content.ts';

/** The one that new projects follow, in its newest version. */
const CURRENT = 'nybrud';

export const modelShelf = new Shelf((): ProcessModel[] => jsonIn('process-models').map((path) => processModel.parse(readJson(path))));

/** Every version of every process model. */
export const processModels = (): ProcessModel[] => modelShelf.all();

export const findProcessModel = (key: string, version: number): ProcessModel | undefined => modelShelf.find(key, version);

/** The version that a project follows, which cannot be missing: another process may have published it a moment ago. */
export function demandProcessModel(key: string, version: number): ProcessModel {
  const model = findProcessModel(key, version);
  if (!model) throw new UnknownContent(`process model ${key} ${version}`);
  return model;
}

export function currentProcessModel(): ProcessModel {
  const model = modelShelf.newest().find(({ key }) => key === CURRENT);
  if (!model) throw new Error(`Process model ${CURRENT} is not in libs/content`);
  return model;
}
