import type { CheckedPackageView, ContentPackageBody } from '@nybrud/contracts';
import { Button, InfoNote } from '@nybrud/ui';
import { ConfirmDialog } from '@nybrud/ui/overlays';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useText } from '../../lib/text.ts';
import { changeSentence } from './change-words.ts';
import { findingSentence } from './finding-words.ts';
import { usePublishPackage } from './process-model-changes.ts';
import styles from './process-models.module.css';
import { SentenceList } from './sentence-list.tsx';

type Props = { tenant: string; body: ContentPackageBody; checked: CheckedPackageView; onPublished: (version: number) => void };

/** What the check found, what the version changes, and the way to publish it when nothing keeps it back. */
export function CheckedPackage({ tenant, body, checked, onPublished }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const sentences = (severity: 'error' | 'warning') => checked.findings.filter((one) => one.severity === severity).map((one) => findingSentence(t, one));
  return (
    <div className={styles.checked}>
      {checked.isRefused && <InfoNote tone="error" isLive title={t('Pakken kan ikke udgives')}><SentenceList sentences={sentences('error')} /></InfoNote>}
      {!checked.isRefused && <InfoNote tone="success" isLive title={t('Pakken kan udgives')}>{t('Intet er udgivet endnu.')}</InfoNote>}
      {sentences('warning').length > 0 && <InfoNote tone="warn" title={t('Se på dette, før I udgiver')}><SentenceList sentences={sentences('warning')} /></InfoNote>}
      {checked.version !== null && (
        <>
          <h3>{t('Det er nyt i version {{version}}', { version: checked.version })}</h3>
          {checked.changes.length > 0 ? <SentenceList sentences={checked.changes.map((one) => changeSentence(t, pick, one))} /> : <p>{t('Der er ingen ændringer at fortælle om.')}</p>}
          {!checked.isRefused && <Publish tenant={tenant} body={body} version={checked.version} onPublished={onPublished} />}
        </>
      )}
    </div>
  );
}

function Publish({ tenant, body, version, onPublished }: Omit<Props, 'checked'> & { version: number }) {
  const { t } = useTranslation();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [isAsking, ask] = useState(false);
  const publish = usePublishPackage(tenant);
  return (
    <div>
      <Button variant="primary" onClick={() => ask(true)}>{t('Udgiv version {{version}}', { version })}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('Udgiv version {{version}} for alle organisationer?', { version })}
        confirmLabel={t('Udgiv')}
        keepLabel={t('Vent med at udgive')}
        isBusy={publish.isPending}
        onConfirm={() => publish.mutate({ body, idempotencyKey }, { onSuccess: () => onPublished(version) })}
        onKeep={() => ask(false)}
      >
        <p>{t('Nye projekter følger den med det samme. En version kan hverken ændres eller fjernes, når den er udgivet.')}</p>
        <ProblemNote error={publish.error} />
      </ConfirmDialog>
    </div>
  );
}
