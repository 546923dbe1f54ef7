import { findProcessModel } from '@nybrud/content';
import type { ProcessModel } from '@nybrud/domain';

/** The version of the process model that a project was made with. */
export function modelOf({ processModel, processModelVersion }: { processModel: string; processModelVersion: number }): ProcessModel {
  const model = findProcessModel(processModel, processModelVersion);
  if (!model) throw new Error(`Process model ${processModel} ${processModelVersion} is not in libs/content`);
  return model;
}

export function trackOf(model: ProcessModel, key: string) {
  const track = model.tracks.find((one) => one.key === key);
  if (!track) throw new Error(`Track ${key} is not in process model ${model.key} ${model.version}`);
  return track;
}

export const labelOfPhase = (model: ProcessModel, key: string) =>
  model.phases.find((phase) => phase.key === key)?.label ?? { da: key, en: key };
