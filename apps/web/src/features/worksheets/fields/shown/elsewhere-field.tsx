import type { Field } from '@nybrud/domain';
import { useTranslation } from 'react-i18next';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { useFieldWords } from '../use-field-words.tsx';

/** What is kept in a register, or refers to a field that cannot be read here. */
export function ElsewhereField({ field }: { field: Field }) {
  const { t } = useTranslation();
  const words = useFieldWords({ ...field, required: false }, undefined);
  return (
    <Group words={words} id={field.key}>
      <p className={styles.muted}>
        {field.type === 'register' ? t('Oplysningerne føres i et register for sig.') : t('Feltet hører til projektet og kan ikke vises her.')}
      </p>
    </Group>
  );
}
