import { DefinitionList, InfoNote } from '@nybrud/ui';
import { formatDateTime } from '@nybrud/ui/formats';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { hasCode } from '../../lib/problem-error.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useLanguage } from '../../lib/text.ts';
import styles from './gates.module.css';
import { proofQuery } from './gates.queries.ts';

/** That a printed code belongs to a decision: when and in which organisation, and nothing more. */
export function ProofScreen({ code }: { code: string }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { data: proof, error, isPending } = useQuery(proofQuery(code));
  return (
    <div className={styles.page}>
      <PageHead title={t('Bevis for en beslutning')} lead={t('Her kan du se, om koden på et papir hører til en beslutning i Nybrud.')} />
      {isPending && <p>{t('Vi slår koden op …')}</p>}
      {error && (hasCode(error, 'not_found') ? <InfoNote tone="error" title={t('Koden findes ikke')} isLive>{t('Se efter, om den er skrevet rigtigt. Papiret er ikke bevist.')}</InfoNote> : <ProblemNote error={error} />)}
      {proof && (
        <>
          <InfoNote tone={proof.reversed ? 'warn' : 'success'} title={proof.reversed ? t('Koden er ægte, men beslutningen er fortrudt') : t('Koden er ægte')} isLive>
            {t('Den hører til en beslutning, der er underskrevet og forseglet. Indholdet vises ikke her.')}
          </InfoNote>
          <DefinitionList
            items={[
              { term: t('Kode'), value: proof.code },
              { term: t('Organisation'), value: proof.organisation },
              { term: t('Besluttet'), value: formatDateTime(proof.decidedAt, locale) },
              { term: 'SHA-256', value: <span className={styles.code}>{proof.recordSha256}</span> },
              { term: t('Nøgle'), value: <span className={styles.code}>{proof.keyId}</span> },
            ]}
          />
        </>
      )}
    </div>
  );
}
