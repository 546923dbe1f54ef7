import { sharedFields } from '@nybrud/content';
import type { TextView } from '@nybrud/contracts';
import { findField, type Form, type ProcessModel } from '@nybrud/domain';

const unnamed = (key: string): TextView => ({ da: key, en: key });

/** What a gate is called on screen: the name of its checkpoint. */
export const gateName = ({ checkpoints }: Pick<ProcessModel, 'checkpoints'>, key: string): TextView => checkpoints.find((one) => one.key === key)?.label ?? unnamed(key);

/** A change of track, by where it leads. */
export function trackName({ tracks }: Pick<ProcessModel, 'tracks'>, to: string): TextView {
  const { da, en } = tracks.find(({ key }) => key === to)?.label ?? unnamed(to);
  return { da: `Skift til sporet ${da}`, en: `Change to the track ${en}` };
}

export const labelOfTrack = ({ tracks }: Pick<ProcessModel, 'tracks'>, of: string): TextView => tracks.find(({ key }) => key === of)?.label ?? unnamed(of);

export const labelOfField = (form: Form, fieldKey: string): TextView => findField(form, fieldKey, sharedFields())?.field.label ?? unnamed(fieldKey);
export const labelOfShared = (address: string): TextView => sharedFields().find(({ key }) => key === address)?.label ?? unnamed(address);
