/** One step of a way with any number of steps. */
export type PhaseStep = {
  key: string;
  /** May hold soft hyphens where a long Danish word can break. */
  name: string;
  state: PhaseState;
  /** The state in words: "Godkendt 12.10.", "Ikke begyndt", "Ikke relevant for sporet". */
  stateText: string;
  href?: string | undefined;
};

export type PhaseState = 'done' | 'current' | 'upcoming' | 'skipped' | 'stopped' | 'paused';
