import type { RequestRowView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { TextArea } from '@nybrud/ui/forms';
import { Dialog } from '@nybrud/ui/overlays';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useWithdraw } from './gates.mutations.ts';
import { type ProjectKey } from './gates.queries.ts';

/** Takes the paper back, with a reason that its deciders read. The worksheets can be edited again. */
export function WithdrawDialog({ projectKey, request, onClose }: { projectKey: ProjectKey; request: RequestRowView; onClose: () => void }) {
  const { t } = useTranslation();
  const withdraw = useWithdraw(projectKey);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isMissing) withdraw.mutate({ requestId: request.id, reason }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('Træk oplægget tilbage?')} isOpen onClose={onClose}
      actions={
        <>
          <Button variant="primary" isBusy={withdraw.isPending} onClick={submit}>{t('Træk tilbage')}</Button>
          <Button onClick={onClose}>{t('Lad det ligge')}</Button>
        </>
      }
    >
      <TextArea
        label={t('Hvorfor?')} name="reason" rows={3} maxLength={1000} value={reason} onChange={setReason}
        error={isTried && isMissing ? t('Skriv, hvorfor oplægget trækkes tilbage.') : undefined}
      />
      <ProblemNote error={withdraw.error} />
    </Dialog>
  );
}
