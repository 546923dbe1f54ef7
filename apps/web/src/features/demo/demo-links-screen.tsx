import { EmptyState, Time } from '@nybrud/ui';
import { formatDateTime } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { tKey, useLanguage } from '../../lib/text.ts';
import { demoLinksQuery } from './demo-links.queries.ts';
import styles from './demo.module.css';

const purposes = { invitation: tKey('Invitation'), password_reset: tKey('Ny adgangskode') };

/** The demo sends nothing; what it would have sent lies here. */
export function DemoLinksScreen() {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { data: links } = useSuspenseQuery(demoLinksQuery());
  return (
    <>
      <PageHead title={t('Links, der ville være sendt')} lead={t('Demoen sender ingen mail. Invitationer og links til ny adgangskode ligger her.')} />
      {links.length === 0 ? (
        <EmptyState title={t('Der er ikke lavet nogen links endnu.')}>{t('Invitér en kollega som administrator, eller bed om en ny adgangskode på siden Log ind.')}</EmptyState>
      ) : (
        <ul className={styles.rows}>
          {links.map(({ link, purpose, to, at }) => (
            <li key={link} className={styles.row}>
              <div className={styles.words}>
                <strong>{t('{{purpose}} til {{to}}', { purpose: t(purposes[purpose]), to })}</strong>
                <Time at={at}>{formatDateTime(at, locale)}</Time>
                <a className={styles.link} href={link}>
                  {link}
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
