import type { FileView } from '@nybrud/contracts';
import { ConfirmDialog } from '@nybrud/ui/overlays';
import { useTranslation } from 'react-i18next';
import { type FilesKey, useRemoveFile } from '../../lib/files/files.queries.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';

type Props = { filesKey: FilesKey; file: FileView; onRemoved: () => void; onClose: () => void };

/** Asks, naming the file, before nobody can fetch it any more. */
export function RemoveFileDialog({ filesKey, file, onRemoved, onClose }: Props) {
  const { t } = useTranslation();
  const remove = useRemoveFile(filesKey, onRemoved);
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      isBusy={remove.isPending}
      title={t('Skal {{name}} fjernes?', { name: file.name })}
      confirmLabel={t('Fjern filen')}
      keepLabel={t('Behold filen')}
      onConfirm={() => remove.mutate(file)}
      onKeep={onClose}
    >
      <p>{t('Ingen kan hente filen bagefter. Et svar, der henviser til den, viser, at den er fjernet.')}</p>
      <ProblemNote error={remove.error} />
    </ConfirmDialog>
  );
}
