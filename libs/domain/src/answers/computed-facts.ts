import type { GateOutcomeKey } from '../process-model/gate-outcome.ts';
import type { Answers } from './answer.ts';
import type { PersonValue } from './person-value.ts';

/** A declaration of impartiality, as far as it has come. */
export type DeclarationFacts = { person: PersonValue; assessment: string | null; validTo: string | null };

/** An amount from which the rules on tenders differ. Nobody may use it before it is confirmed by name and date. */
export type ThresholdFacts = {
  validFrom: string; validTo: string; buyerType: string; contractType: string; amountMinor: number; currency: string;
  verifiedBy: string | null; verifiedOn: string | null;
};

/** What the guide to the choice of procedure was answered, and what it said. */
export type GuideFacts = {
  answers: readonly { question: string; answer: string; answeredOn: string; answeredBy: string }[];
  recommendation: string; alternatives: readonly string[]; warnings: readonly string[];
};

/** Everything that computed fields are worked out from. Plain facts: whoever calls has read them. */
export type ComputedFacts = {
  /** The worksheet that is shown, and the project's own fields. */
  own: Answers;
  shared: Answers;
  /** The project's other worksheets, by the key of their template. */
  worksheets: Readonly<Record<string, Answers>>;
  contactLog: readonly Answers[];
  declarations: readonly DeclarationFacts[];
  guide: GuideFacts | null;
  thresholds: readonly ThresholdFacts[];
  /** The kind of buyer and of contract, and the day on which the notice is planned. */
  purchase: { buyerType: string; contractType: string | null; noticeOn: string | null };
  project: { phaseKey: string | null; startedOn: string; decisions: readonly { outcome: GateOutcomeKey; isLastGate: boolean }[] };
  organisationName: string;
  riskLimits: RiskLimits;
  today: string;
};

/** The highest score that is still green, and still yellow. Each organisation has its own; 6 and 12 unless it says otherwise. */
export type RiskLimits = { green: number; yellow: number };
export const usualRiskLimits: RiskLimits = { green: 6, yellow: 12 };
