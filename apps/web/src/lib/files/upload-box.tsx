import type { FileView } from '@nybrud/contracts';
import { fileKindKeys } from '@nybrud/domain';
import { Button, Live, Progress } from '@nybrud/ui';
import { FilePicker } from '@nybrud/ui/forms';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPassing } from '../problem-error.ts';
import { ProblemNote } from '../problem-note.tsx';
import type { FilesKey } from './files.queries.ts';
import styles from './files.module.css';
import { type Upload, useUpload } from './use-upload.ts';

const accept = ['jpeg', ...fileKindKeys].map((extension) => `.${extension}`).join(',');

type Props = {
  filesKey: FilesKey;
  /** On the button. */
  label: ReactNode;
  describedBy?: string;
  onAttached: (file: FileView) => void;
};

/** Choose a file or drop one, see it go, and try again when it did not. */
export function UploadBox({ filesKey, label, describedBy, onAttached }: Props) {
  const { t } = useTranslation();
  const [attached, setAttached] = useState('');
  const upload = useUpload(filesKey, (file) => {
    setAttached(file.name);
    onAttached(file);
  });
  const start = (file: File) => {
    setAttached('');
    upload.start(file);
  };
  return (
    <div className={styles.upload}>
      <FilePicker label={label} dropText={t('eller slip den her')} accept={accept} describedBy={describedBy} isBusy={upload.isUnderWay} onChoose={start} />
      {upload.isUnderWay && upload.file && <UnderWay upload={upload} file={upload.file} />}
      <Failed upload={upload} />
      <Live>{attached !== '' && <p className={styles.told}>{t('{{name}} er vedhæftet.', { name: attached })}</p>}</Live>
    </div>
  );
}

function UnderWay({ upload: { share, stop }, file: { name } }: { upload: Upload; file: File }) {
  const { t } = useTranslation();
  return (
    <div className={styles.underWay}>
      <Progress label={share < 1 ? t('Sender {{name}}', { name }) : t('Kontrollerer {{name}}', { name })} value={share < 1 ? share : undefined} />
      <Button small variant="text" onClick={stop}>{t('Stop')}</Button>
    </div>
  );
}

function Failed({ upload: { file, isUnderWay, error, again } }: { upload: Upload }) {
  const { t } = useTranslation();
  if (isUnderWay || !error || !file) return null;
  return (
    <>
      <p className={styles.told}>{t('{{name}} er ikke vedhæftet.', { name: file.name })}</p>
      <ProblemNote error={error} />
      {isPassing(error) && <Button small onClick={again}>{t('Prøv igen med {{name}}', { name: file.name })}</Button>}
    </>
  );
}
