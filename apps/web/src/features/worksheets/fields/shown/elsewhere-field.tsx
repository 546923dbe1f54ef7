import type { Field } from '@nybrud/domain';
import { Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { useFieldWords } from '../use-field-words.tsx';

/** What is kept in a register, or refers to a field that cannot be read here. */
export function ElsewhereField({ field, href }: { field: Field; href: string | undefined }) {
  const { t } = useTranslation();
  const text = useText();
  const words = useFieldWords({ ...field, required: false }, undefined);
  return (
    <Group words={words} id={field.key}>
      <p className={styles.muted}>
        {field.type === 'register' ? t('Oplysningerne føres i et register for sig.') : t('Feltet hører til projektet og kan ikke vises her.')}
      </p>
      {href && <p><Link href={href}>{t('Åbn {{name}}', { name: text(field.label).toLocaleLowerCase() })}</Link></p>}
    </Group>
  );
}
