import type { WorksheetRowView } from '@nybrud/contracts';
import { Badge, type BadgeTone } from '@nybrud/ui';
import type { TFunction } from 'i18next';
import { tKey } from '../../../lib/text.ts';

/** "Nobody has looked" is told from "begun, and not complete". */
const states = {
  not_begun: { words: tKey('Ikke begyndt'), tone: 'neutral' },
  under_way: { words: tKey('I gang'), tone: 'info' },
  complete: { words: tKey('Udfyldt'), tone: 'ok' },
} satisfies Record<WorksheetRowView['status'], { words: string; tone: BadgeTone }>;

/** What stands beside a tool in the list: how much is answered, and how far that is. Nothing before it is known. */
export function toolStanding(worksheet: WorksheetRowView | undefined, t: TFunction) {
  if (!worksheet) return {};
  const { answered, total } = worksheet.progress;
  const { words, tone } = states[worksheet.status];
  return {
    detail: total > 0 ? t('{{answered}} af {{total}} besvaret', { answered, total }) : undefined,
    status: <Badge tone={tone}>{t(words)}</Badge>,
  };
}
