import type { TFunction } from 'i18next';
import { tKey } from '../../lib/text.ts';

const outcomes: Record<string, string> = {
  go: tKey('Godkendt'), go_with_conditions: tKey('Godkendt på betingelser'), revise: tKey('Sendt retur'), pause: tKey('Sat på pause'), stop: tKey('Stoppet'),
};

/** What was decided, as a state. */
export const outcomeWords = (outcome: string, t: TFunction): string => t(outcomes[outcome] ?? tKey('Besluttet'));
