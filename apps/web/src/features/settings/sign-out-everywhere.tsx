import { Button } from '@nybrud/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { enterAnew } from '../../lib/enter.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';

export function SignOutEverywhere() {
  const { t } = useTranslation();
  const leave = useMutation({ mutationFn: () => api('delete /api/me/sessions'), onSuccess: () => enterAnew('/') });
  return (
    <div className="stack">
      <p>{t('Brug det, hvis du har glemt at logge af et sted, eller hvis du har mistet en telefon. Du bliver også logget af her.')}</p>
      <ProblemNote error={leave.error} />
      <div>
        <Button isBusy={leave.isPending} onClick={() => leave.mutate()}>
          {t('Log af alle steder')}
        </Button>
      </div>
    </div>
  );
}
