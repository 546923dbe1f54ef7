import type { HomeView } from '@nybrud/contracts';
import { ButtonLink, Columns, EmptyState, NextStep, Time } from '@nybrud/ui';
import { formatLongDate, formatRelativeDay, formatWeek } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { PageHead } from '../../lib/page.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import styles from './home.module.css';
import { homeQuery } from './home.queries.ts';
import { NewSince } from './new-since.tsx';
import { NextActs } from './next-acts.tsx';
import { OwnProjects } from './own-projects.tsx';
import { Waiting } from './waiting.tsx';

/** Min side: go on where you left off, what is next, and what is yours. */
export function HomeScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const { data: home } = useSuspenseQuery(homeQuery(tenant));
  return (
    <>
      <PageHead title={t('Min side')} meta={<Today />} />
      {isEmpty(home) ? <FirstTime tenant={tenant} home={home} /> : <Work tenant={tenant} home={home} />}
    </>
  );
}

/** Somebody without a project may still have a task, or have given one. */
const isEmpty = ({ projects, next, waiting }: HomeView) => projects.length + next.length + waiting.length === 0;

function Today() {
  const locale = useLanguage();
  const now = useNow();
  const day = formatLongDate(now, locale);
  return <Time at={now}>{`${day.charAt(0).toUpperCase()}${day.slice(1)}, ${formatWeek(now, locale)}`}</Time>;
}

type Props = { tenant: string; home: HomeView };

function Work({ tenant, home }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Continue tenant={tenant} home={home} />
      <Columns
        asideLabel={t('Nyt i organisationen')}
        main={
          <>
            <NextActs tenant={tenant} home={home} />
            <Waiting tenant={tenant} home={home} />
            {home.projects.length > 0 && <OwnProjects tenant={tenant} home={home} />}
          </>
        }
        aside={<NewSince tenant={tenant} entries={home.activity} />}
      />
    </>
  );
}

function Continue({ tenant, home: { continueWith } }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const now = useNow();
  if (!continueWith) return null;
  const when = formatRelativeDay(continueWith.at, now, locale);
  return (
    <NextStep
      heading={t('Fortsæt, hvor du slap')}
      title={continueWith.title}
      detail={t('{{phase}}. Du arbejdede her {{when}}.', { phase: pick(continueWith.phase), when })}
      action={
        <ButtonLink variant="primary" href={`/${tenant}/projekter/${continueWith.id}`}>
          {t('Fortsæt i projektet')}
        </ButtonLink>
      }
    />
  );
}

function FirstTime({ tenant, home }: Props) {
  const { t } = useTranslation();
  const create = (
    <ButtonLink variant="primary" href={`/${tenant}/projekter/nyt`}>
      {t('Opret dit første projekt')}
    </ButtonLink>
  );
  return (
    <div className={styles.first}>
      <EmptyState title={t('Her samler vi det, du skal i gang med.')} action={home.can.createProject ? create : undefined}>
        {home.can.createProject
          ? t('Et projekt begynder med et problem, som ingen vare på hylden løser. Det tager under to minutter at oprette.')
          : t('Du er ikke med i et projekt endnu. Bed en kollega, der leder et projekt, om at føje dig til holdet.')}
      </EmptyState>
      {home.activity.length > 0 && <NewSince tenant={tenant} entries={home.activity} />}
    </div>
  );
}
