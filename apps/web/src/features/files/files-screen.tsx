import type { FileView } from '@nybrud/contracts';
import { EmptyState, Section } from '@nybrud/ui';
import { ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FilesKey, filesQuery } from '../../lib/files/files.queries.ts';
import { UploadBox } from '../../lib/files/upload-box.tsx';
import { focusHeading } from '../../lib/heading.ts';
import { PageHead } from '../../lib/page.tsx';
import { FilesTable } from './files-table.tsx';
import styles from './files-screen.module.css';
import { RemoveFileDialog } from './remove-file-dialog.tsx';

/** What has been attached to a project, wherever it was done. */
export function FilesScreen(filesKey: FilesKey) {
  const { t } = useTranslation();
  const { data: { project, files, can } } = useSuspenseQuery(filesQuery(filesKey));
  const { toasts, show, close } = useToasts();
  const [removing, setRemoving] = useState<FileView>();
  const removed = (name: string) => {
    setRemoving(undefined);
    show({ text: t('{{name}} er fjernet.', { name }) });
    focusHeading();
  };
  const crumbs = [
    { label: t('Projekter'), href: `/${filesKey.tenant}/projekter` },
    { label: project.title, href: `/${filesKey.tenant}/projekter/${project.id}` },
  ];
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Filer')} crumbs={crumbs} within={[project.title]}
        lead={t('Bilag fra værktøjerne og andre filer, som projektet bygger på. Alle, der kan se projektet, kan hente dem.')}
      />
      {can.attach && <Attach filesKey={filesKey} />}
      <Section title={t('Projektets filer')}>
        {files.length === 0 ? (
          <EmptyState title={t('Der er ingen filer endnu')}>{t('Filer, som holdet vedhæfter her eller i et værktøj, står på denne liste.')}</EmptyState>
        ) : <FilesTable filesKey={filesKey} files={files} onRemove={setRemoving} />}
      </Section>
      {removing && <RemoveFileDialog filesKey={filesKey} file={removing} onRemoved={() => removed(removing.name)} onClose={() => setRemoving(undefined)} />}
      <ToastRegion label={t('Beskeder')} closeLabel={t('Luk')} toasts={toasts} onClose={close} />
    </div>
  );
}

function Attach({ filesKey }: { filesKey: FilesKey }) {
  const { t } = useTranslation();
  const hint = useId();
  return (
    <Section title={t('Vedhæft en fil')}>
      <div className={styles.attach}>
        <p id={hint} className="muted">{t('Højst 25 MB. Pdf, Word, Excel, PowerPoint, OpenDocument, billeder (png og jpg), csv og txt.')}</p>
        <UploadBox filesKey={filesKey} label={t('Vælg en fil')} describedBy={hint} onAttached={() => undefined} />
      </div>
    </Section>
  );
}
