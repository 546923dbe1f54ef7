import type { WorksheetRowView } from '@nybrud/contracts';
import { Badge, type BadgeTone, type IconName } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { tKey, useLanguage } from './text.ts';

type Look = { words: string; tone: BadgeTone; icon?: IconName };

/** "Nobody has looked" is told from "begun", and "called ready" from "ready". */
const looks = {
  not_begun: { words: tKey('Ikke påbegyndt'), tone: 'neutral' },
  under_way: { words: tKey('I gang'), tone: 'info' },
  lacks_answers: { words: tKey('Mangler svar'), tone: 'warn' },
  ready: { words: tKey('Klar til godkendelse'), tone: 'ok' },
  sent: { words: tKey('Til beslutning'), tone: 'info', icon: 'lock' },
  approved: { words: tKey('Godkendt'), tone: 'ok' },
  returned: { words: tKey('Returneret'), tone: 'warn' },
} satisfies Record<WorksheetRowView['status'], Look>;

/** Where a worksheet stands, in words. */
export function WorksheetBadge({ worksheet: { status, stateSince } }: { worksheet: Pick<WorksheetRowView, 'status' | 'stateSince'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { words, tone, icon }: Look = looks[status];
  const isDated = status === 'approved' && stateSince !== null;
  return <Badge tone={tone} {...(icon && { icon })}>{isDated ? t('Godkendt {{date}}', { date: formatDate(stateSince, language) }) : t(words)}</Badge>;
}
