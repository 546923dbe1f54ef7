import type { ActivityEntryView } from '@nybrud/contracts';
import { ActivityList, Disclosure, Link, Time } from '@nybrud/ui';
import { formatRelativeDay } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { activitySentence } from '../../lib/activity-words.ts';
import { useNow } from '../../lib/now.ts';
import { useLanguage, useText } from '../../lib/text.ts';

/** What others have done lately, folded: it is there to be looked up, not to disturb. */
export function NewSince({ tenant, entries }: { tenant: string; entries: ActivityEntryView[] }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const now = useNow();
  const items = entries.map((entry) => ({
    key: entry.id,
    text: activitySentence(entry, { t, pick, locale }),
    detail: (
      <>
        {entry.project && <Link href={`/${tenant}/projekter/${entry.project.id}`}>{entry.project.title}</Link>}
        {entry.project && ' · '}
        <Time at={entry.at}>{formatRelativeDay(entry.at, now, locale)}</Time>
      </>
    ),
  }));
  return (
    <Disclosure title={t('Nyt siden sidst')} detail={t('{{count}} nye', { count: items.length })}>
      {items.length === 0 ? <p>{t('Der er ikke sket noget endnu.')}</p> : <ActivityList items={items} />}
    </Disclosure>
  );
}
