import type { InvitedView } from '@nybrud/contracts';
import { Button, Live } from '@nybrud/ui';
import { TextField } from '@nybrud/ui/forms';
import { formatDateTime } from '@nybrud/ui/formats';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/text.ts';
import styles from './people.module.css';

type Copied = 'no' | 'yes' | 'by_hand';

/** A link that is shown this once, and passed on by the one who made it. */
export function DoorLink({ door: { link, expiresAt }, label }: { door: InvitedView['door']; label: string }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const id = useId();
  const [copied, setCopied] = useState<Copied>('no');
  const copy = () => void copyText(link, id).then(setCopied);
  return (
    <>
      <p>{t('Linket vises kun denne ene gang. Det virker én gang og gælder til {{when}}.', { when: formatDateTime(expiresAt, locale) })}</p>
      <div className={styles.link}>
        <TextField id={id} label={label} value={link} onChange={() => undefined} readOnly onFocus={(event) => event.target.select()} />
        <Button onClick={copy}>{t('Kopiér link')}</Button>
      </div>
      <Live className="small">
        {copied === 'yes' && t('Linket er kopieret.')}
        {copied === 'by_hand' && t('Linket er markeret. Kopiér det med Ctrl+C.')}
      </Live>
    </>
  );
}

/** The clipboard is shut on pages without encryption; there the text is marked instead. */
async function copyText(text: string, inputId: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'yes';
  } catch {
    document.getElementById(inputId)?.focus();
    return 'by_hand';
  }
}
