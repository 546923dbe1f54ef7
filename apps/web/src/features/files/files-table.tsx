import type { FileView } from '@nybrud/contracts';
import { Button, DataTable, Time, VisuallyHidden } from '@nybrud/ui';
import { formatDate, formatTime } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { FileLink } from '../../lib/files/file-link.tsx';
import type { FilesKey } from '../../lib/files/files.queries.ts';
import { sizeWords } from '../../lib/files/file-words.ts';
import { useLanguage } from '../../lib/text.ts';
import styles from './files-screen.module.css';

type Props = { filesKey: FilesKey; files: FileView[]; onRemove: (file: FileView) => void };

export function FilesTable({ filesKey, files, onRemove }: Props) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const acts = { key: 'acts', header: t('Handlinger'), cell: (file: FileView) => <RemoveButton file={file} onRemove={onRemove} /> };
  return (
    <DataTable
      caption={t('Projektets filer')}
      isCaptionHidden
      label={t('Projektets filer, kan rulles sidelæns')}
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('Navn'), isRowHeader: true, cell: (file) => <span className={styles.name}><FileLink filesKey={filesKey} file={file} /></span> },
        { key: 'size', header: t('Størrelse'), isNumber: true, cell: ({ size }) => sizeWords(size, locale) },
        { key: 'by', header: t('Vedhæftet af'), cell: ({ uploadedBy }) => uploadedBy },
        { key: 'at', header: t('Hvornår'), cell: ({ uploadedAt }) => <Time at={uploadedAt}>{`${formatDate(uploadedAt, locale)} ${formatTime(uploadedAt, locale)}`}</Time> },
        ...(files.some(({ can }) => can.remove) ? [acts] : []),
      ]}
    />
  );
}

function RemoveButton({ file, onRemove }: { file: FileView; onRemove: (file: FileView) => void }) {
  const { t } = useTranslation();
  if (!file.can.remove) return null;
  return (
    <Button small variant="text" onClick={() => onRemove(file)}>
      {t('Fjern')}
      <VisuallyHidden> {file.name}</VisuallyHidden>
    </Button>
  );
}
