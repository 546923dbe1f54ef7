import { ActivityList, Button, Section, Time } from '@nybrud/ui';
import { formatDate, formatTime } from '@nybrud/ui/formats';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activitySentence } from '../../../lib/activity-words.ts';
import { useLanguage, useText } from '../../../lib/text.ts';
import { projectActivityQuery, type ProjectKey } from '../projects.queries.ts';
import styles from './page.module.css';

/** What happened in the project, newest first. */
export function ProjectActivity({ projectKey }: { projectKey: ProjectKey }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(projectActivityQuery(projectKey));
  const items = data.pages
    .flatMap(({ entries }) => entries)
    .map((entry) => ({
      key: entry.id,
      text: activitySentence(entry, { t, pick, locale }),
      detail: <Time at={entry.at}>{`${formatDate(entry.at, locale)} ${formatTime(entry.at, locale)}`}</Time>,
    }));
  return (
    <Section title={t('Aktivitet')}>
      {items.length === 0 ? <p className="muted">{t('Der er ikke sket noget endnu.')}</p> : <ActivityList label={t('Aktivitet')} items={items} />}
      {hasNextPage && (
        <Button className={styles.after} small onClick={() => void fetchNextPage()} isBusy={isFetchingNextPage}>
          {t('Vis flere')}
        </Button>
      )}
    </Section>
  );
}
