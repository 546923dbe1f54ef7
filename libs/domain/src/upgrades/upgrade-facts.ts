import type { PhaseRow } from '../process-model/phase-statuses.ts';

export type DatedPhase = PhaseRow & { dueOn: string | null };

/** A worksheet of a project, and the fields in which somebody has answered. */
export type UpgradedSheet = { id: string; templateKey: string; templateVersion: number; answered: readonly string[] };

/** A project as far as an upgrade needs it. */
export type UpgradeFacts = {
  trackKey: string;
  phases: readonly DatedPhase[];
  worksheets: readonly UpgradedSheet[];
  /** The gates that have let the project through. */
  passedGates: readonly string[];
  /** Worksheets that must stay as they are, because somebody is deciding about them or has signed them. */
  frozen: readonly string[];
  isGateOut: boolean;
};
