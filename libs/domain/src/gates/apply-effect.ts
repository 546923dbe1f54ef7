import type { PhaseRow } from '../process-model/phase-statuses.ts';
import type { DecisionEffect } from '../sign-offs/decision-record.ts';

type Phases = Pick<DecisionEffect, 'closesPhase' | 'opensPhase'>;

/** The phases after a decision: one closed, the next open. */
export const applyEffect = <Row extends PhaseRow>(rows: readonly Row[], { closesPhase, opensPhase }: Phases, on: string): Row[] =>
  rows.map((row) => ({
    ...row,
    closedOn: row.phaseKey === closesPhase ? on : row.closedOn,
    openedOn: row.phaseKey === opensPhase ? on : row.openedOn,
  }));

/** The phases as they were before the decision: nothing else has happened to them since, or it could not be undone. */
export const undoEffect = <Row extends PhaseRow>(rows: readonly Row[], { closesPhase, opensPhase }: Phases): Row[] =>
  rows.map((row) => ({
    ...row,
    closedOn: row.phaseKey === closesPhase ? null : row.closedOn,
    openedOn: row.phaseKey === opensPhase ? null : row.openedOn,
  }));
