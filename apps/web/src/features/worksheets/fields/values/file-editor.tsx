import type { FileView } from '@nybrud/contracts';
import { Button, Icon, VisuallyHidden } from '@nybrud/ui';
import { Select } from '@nybrud/ui/forms';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLink } from '../../../../lib/files/file-link.tsx';
import { sizeWords } from '../../../../lib/files/file-words.ts';
import { UploadBox } from '../../../../lib/files/upload-box.tsx';
import { useLanguage } from '../../../../lib/text.ts';
import type { FilesAround, ValueProps } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { useFocusOnArrival } from '../use-focus-on-arrival.ts';
import { partOf } from './part-of.ts';

/** A file of the project: one that is there already, or one that is attached now. */
export function FileEditor({ words, name, value, around: { files }, isCell, onChange }: ValueProps) {
  const documentId = partOf(value, 'documentId');
  const [isTurned, setTurned] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const change = (chosen: string | undefined) => {
    setTurned(box.current?.contains(document.activeElement) ?? false); // who is elsewhere when a file has come is left there
    onChange(chosen === undefined ? undefined : { documentId: chosen });
  };
  return (
    <Group words={words} id={isCell ? undefined : name}>
      <div ref={box}>
        <Arriving key={documentId ?? ''} isTurned={isTurned}>
          {documentId === undefined ? files && <Choose files={files} onChoose={change} /> : (
            <Chosen documentId={documentId} files={files} label={words.label} onTakeOut={() => change(undefined)} />
          )}
        </Arriving>
      </div>
    </Group>
  );
}

const Arriving = ({ isTurned, children }: { isTurned: boolean; children: ReactNode }) => (
  <div ref={useFocusOnArrival(isTurned)} className={styles.field}>{children}</div>
);

function Choose({ files: { filesKey, known = [] }, onChoose }: { files: FilesAround; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <UploadBox filesKey={filesKey} label={t('Vedhæft en fil')} onAttached={({ id }) => onChoose(id)} />
      {known.length > 0 && (
        <Select
          label={t('Eller vælg blandt projektets filer')} emptyText={t('Vælg en fil')} value=""
          options={known.map(({ id, name }) => ({ value: id, label: name }))} onChange={(id) => id !== '' && onChoose(id)}
        />
      )}
    </>
  );
}

type ChosenProps = { documentId: string; files: FilesAround | undefined; label: ValueProps['words']['label']; onTakeOut: () => void };

function Chosen({ documentId, files, label, onTakeOut }: ChosenProps) {
  const { t } = useTranslation();
  return (
    <>
      <FileShown documentId={documentId} files={files} />
      <div className={styles.acts}>
        <Button variant="text" small onClick={onTakeOut}>
          {t('Vælg en anden fil, eller ingen')}
          <VisuallyHidden> {label}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}

/** Name and size, and the way to the content; or that it is gone. */
export function FileShown({ documentId, files }: { documentId: string | undefined; files: FilesAround | undefined }) {
  const { t } = useTranslation();
  if (!files?.known) return <p className={styles.muted}>{t('Henter filens navn')}</p>;
  const file = files.known.find(({ id }) => id === documentId);
  return file ? <Known file={file} files={files} /> : <p className={styles.muted}>{t('Filen er fjernet fra projektet.')}</p>;
}

function Known({ file, files: { filesKey } }: { file: FileView; files: FilesAround }) {
  const locale = useLanguage();
  return (
    <p className={styles.file}>
      <Icon name="file" /> <FileLink filesKey={filesKey} file={file} /> <span className={styles.muted}>{sizeWords(file.size, locale)}</span>
    </p>
  );
}
