import type { Answers } from '../answers/answer.ts';
import { valueIn } from '../answers/answered.ts';
import type { ContactFacts } from '../gates/gate-facts.ts';

const SHARING: Readonly<Record<string, ContactFacts['sharing']>> = { ja: 'shared', nej_planlagt: 'planned', ikke_relevant: 'not_relevant' };

/** Whether what was said to the firm has reached everybody, or need not. */
export const sharingOf = (entry: Answers): ContactFacts['sharing'] => SHARING[String(valueIn(entry['delt_med_alle']))] ?? 'unanswered';
