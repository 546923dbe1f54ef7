import type { ProjectStatus } from '@nybrud/contracts';
import { Time } from '@nybrud/ui';
import { formatDate, formatRelativeDay } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { useLanguage } from '../../lib/text.ts';

/** The day a phase is due; what is near or past says how far away it is as well. */
export function DueDay({ dueOn, status }: { dueOn: string | null; status: ProjectStatus }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const now = useNow();
  if (!dueOn) return <span className="muted">{t('Ikke sat')}</span>;
  const isNear = status === 'overdue' || status === 'due_soon';
  return (
    <>
      <Time at={dueOn}>{formatDate(dueOn, locale)}</Time>
      {isNear && <span className="muted small"> {formatRelativeDay(dueOn, now, locale)}</span>}
    </>
  );
}
