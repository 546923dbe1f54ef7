import { demandProcessModel, oldPhaseLabel } from '@nybrud/content';
import type { ProcessModel } from '@nybrud/domain';

/** The version of the process model that a project follows. */
export const modelOf = ({ processModel, processModelVersion }: { processModel: string; processModelVersion: number }): ProcessModel =>
  demandProcessModel(processModel, processModelVersion);

export function trackOf(model: ProcessModel, key: string) {
  const track = model.tracks.find((one) => one.key === key);
  if (!track) throw new Error(`Track ${key} is not in process model ${model.key} ${model.version}`);
  return track;
}

/** A phase that the model no longer has is called what it was called last. */
export const labelOfPhase = (model: ProcessModel, key: string) =>
  model.phases.find((phase) => phase.key === key)?.label ?? oldPhaseLabel(model, key) ?? { da: key, en: key };
