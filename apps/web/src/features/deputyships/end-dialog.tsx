import type { DeputyshipView } from '@nybrud/contracts';
import { ConfirmDialog } from '@nybrud/ui/overlays';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../lib/heading.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useEndDeputyship } from './deputyship-changes.ts';

type Props = { tenant: string; deputyship: DeputyshipView; onEnded: () => void; onClose: () => void };

/** It ends at once, so it is asked first. */
export function EndDialog({ tenant, deputyship: { id, deputy, principal }, onEnded, onClose }: Props) {
  const { t } = useTranslation();
  const end = useEndDeputyship(tenant);
  const ended = () => {
    onEnded();
    focusHeading(); // the button that was pressed is gone
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('Skal {{deputy}} ikke længere underskrive for {{principal}}?', { deputy: deputy.name, principal: principal.name })}
      confirmLabel={t('Afslut nu')}
      keepLabel={t('Behold')}
      isBusy={end.isPending}
      onConfirm={() => end.mutate(id, { onSuccess: ended })}
      onKeep={onClose}
    >
      <p>{t('Det, der allerede er underskrevet, gælder stadig.')}</p>
      <ProblemNote error={end.error} />
    </ConfirmDialog>
  );
}
