
export type PhaseOrder = { phaseKey: string; position: number | null };
type Ordered = { phases: { key: string }[]; tracks: { key: string; phases: string[] }[] };

/** Every phase of the model with its place on the track, counted from 1; null: not relevant for the track. */
export function orderPhases(model: Ordered, trackKey: string): PhaseOrder[] {
  const onTrack = model.tracks.find(({ key }) => key === trackKey)?.phases ?? [];
  return model.phases.map(({ key }) => ({ phaseKey: key, position: onTrack.includes(key) ? onTrack.indexOf(key) + 1 : null }));
}

