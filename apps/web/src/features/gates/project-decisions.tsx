import { Link, Section } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../lib/text.ts';
import styles from './gates.module.css';
import { decisionsQuery, type ProjectKey } from './gates.queries.ts';
import { outcomeWords } from './outcome-words.ts';

/** The decisions of the project, newest first. */
export function ProjectDecisions({ projectKey }: { projectKey: ProjectKey }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const { data: decisions = [] } = useQuery(decisionsQuery(projectKey));
  const all = `/${projectKey.tenant}/projekter/${projectKey.projectId}/beslutninger`;
  return (
    <Section title={t('Beslutninger')}>
      {decisions.length === 0 && <p className={styles.muted}>{t('Der er ikke besluttet noget endnu.')}</p>}
      <ul className={styles.lines}>
        {decisions.slice(0, 4).map(({ id, phase, outcome, decidedAt, signatures, reversed, drift }) => (
          <li key={id}>
            <Link href={`${all}#${id}`}>{pick(phase)}: {outcomeWords(outcome, t)}</Link>
            <span className={styles.muted}> {[signatures.map(({ name }) => name).join(', '), formatDate(decidedAt.slice(0, 10), locale), reversed && t('fortrudt'), drift.length > 0 && t('ændret efter underskrift')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p><Link href={all}>{t('Se alle beslutninger')}</Link></p>
      <p><Link href={`/${projectKey.tenant}/projekter/${projectKey.projectId}/faser`}>{t('Faser og spor')}</Link></p>
    </Section>
  );
}
