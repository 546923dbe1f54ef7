import { InfoNote } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { waiversQuery } from './waivers.queries.ts';

/** The mark that one pair of eyes may be enough here: until when, why, and who says so. */
export function WaiverNote({ projectKey }: { projectKey: ProjectKey }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { data = [] } = useQuery(waiversQuery(projectKey));
  const waiver = data.filter(({ isInForce }) => isInForce).sort((a, b) => b.until.localeCompare(a.until))[0];
  if (!waiver) return null;
  return (
    <InfoNote tone="warn" title={t('Undtaget fra fire øjne til og med {{day}}', { day: formatDate(waiver.until, locale) })}>
      {t('{{reason}} Givet af {{name}}.', { reason: sentence(waiver.reason), name: waiver.givenBy })}
    </InfoNote>
  );
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
