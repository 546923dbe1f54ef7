import { ButtonLink, EmptyState } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../lib/page.tsx';
import styles from './list.module.css';

type Props = { tenant: string; organisation: string; mayCreate: boolean };

/** Before there is any project: what this place is for, and one thing to do. */
export function FirstProject({ tenant, organisation, mayCreate }: Props) {
  const { t } = useTranslation();
  const create = (
    <ButtonLink variant="primary" href={`/${tenant}/projekter/nyt`}>
      {t('Nyt projekt')}
    </ButtonLink>
  );
  return (
    <>
      <PageHead title={t('Projekter')} />
      <div className={styles.first}>
        <EmptyState title={t('Her samler I projekterne i {{organisation}}.', { organisation })} action={mayCreate && create}>
          {t('Et projekt begynder med et problem, som ingen vare på hylden løser. Det følger en række faser, der hver slutter med en beslutning.')}
        </EmptyState>
      </div>
    </>
  );
}
