import type { Field, SharedField } from '@nybrud/domain';
import { Button, VisuallyHidden } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { tKey, useText } from '../../../../lib/text.ts';
import styles from '../fields.module.css';
import type { AsideKind } from './use-aside.ts';

type Props = { field: Field; source: Field | SharedField; onTurn: (kind: AsideKind) => void };

export const asideWords: Record<AsideKind, string> = { unknown: tKey('Ukendt endnu'), not_relevant: tKey('Ikke relevant'), none: tKey('Ingen') };

/** The answers that are no value, folded away under the field. */
export function AsideChoices({ field, source, onTurn }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const kinds = kindsOf(field, source);
  if (kinds.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary>
        {t('Andre svar')}
        <VisuallyHidden> {text(field.label)}</VisuallyHidden>
      </summary>
      <div className={styles.acts}>
        {kinds.map((kind) => (
          <Button key={kind} small onClick={() => onTurn(kind)}>
            {t(asideWords[kind])}
          </Button>
        ))}
      </div>
    </details>
  );
}

/** What must have one certain answer cannot be set aside. */
function kindsOf({ allowNone, mustEqual }: Field, { allowUnknown }: Field | SharedField): AsideKind[] {
  const kinds: [AsideKind, boolean][] = [['unknown', allowUnknown === true], ['not_relevant', mustEqual === undefined], ['none', allowNone === true]];
  return kinds.flatMap(([kind, isAllowed]) => (isAllowed ? [kind] : []));
}
