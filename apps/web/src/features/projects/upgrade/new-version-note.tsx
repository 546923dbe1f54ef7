import type { ProjectView } from '@nybrud/contracts';
import { ButtonLink, InfoNote } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import styles from './upgrades.module.css';

type Props = { tenant: string; project: ProjectView };

/** For whoever can upgrade the project: there is something to look at. */
export function NewVersionNote({ tenant, project: { id, processModel, can } }: Props) {
  const { t } = useTranslation();
  if (!can.edit || processModel.newest <= processModel.version) return null;
  return (
    <div className={styles.note} data-no-print>
      <InfoNote
        title={t('Der er en ny version af procesmodellen')}
        action={<ButtonLink href={`/${tenant}/projekter/${id}/opgradering`}>{t('Se, hvad der ændres')}</ButtonLink>}
      >
        {t('Projektet følger version {{version}}. Intet ændres, før du opgraderer.', { version: processModel.version })}
      </InfoNote>
    </div>
  );
}
