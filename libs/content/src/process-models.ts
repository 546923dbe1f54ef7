import { type ProcessModel, processModel } from '@nybrud/domain';
import { jsonIn, readJson } from './json-file.ts';
import { once } from './once.ts';

/** The one that new projects follow. */
const CURRENT = { key: 'nybrud', version: 1 };

/** Every version of every process model. */
export const processModels = once((): ProcessModel[] => jsonIn('process-models').map((path) => processModel.parse(readJson(path))));

export const findProcessModel = (key: string, version: number): ProcessModel | undefined =>
  processModels().find((model) => model.key === key && model.version === version);

export const currentProcessModel = once((): ProcessModel => {
  const model = findProcessModel(CURRENT.key, CURRENT.version);
  if (!model) throw new Error(`Process model ${CURRENT.key} ${CURRENT.version} is not in libs/content`);
  return model;
});
