import type { MoveWorksheet, WorksheetView } from '@nybrud/contracts';
import { Button, Live } from '@nybrud/ui';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../lib/problem-note.tsx';
import { useMoveWorksheet, type WorksheetAddress } from '../worksheets.queries.ts';

const DiscussedDialog = lazy(() => import('./discussed-dialog.tsx').then((module) => ({ default: module.DiscussedDialog })));

type Props = { address: WorksheetAddress; worksheet: WorksheetView };

/** What the team says of a worksheet: that it is ready, that it was discussed, or that it is a draft again. */
export function MoveActs({ address, worksheet }: Props) {
  const { t } = useTranslation();
  const move = useMoveWorksheet(address);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const { states } = worksheet.can;
  const tell = (words: string) => {
    setSaid(words);
    setAsking(false);
    // The button that was pressed may have gone with the step.
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };
  const go = (body: MoveWorksheet, words: string) => move.mutate(body, { onSuccess: () => tell(words) });
  return (
    <div ref={box}>
      <Live className="vh">{said}</Live>
      {states.includes('klar_til_droeftelse') && (
        <Button isBusy={move.isPending} onClick={() => go({ state: 'klar_til_droeftelse' }, t('Markeret som klar til drøftelse'))}>{t('Markér som klar til drøftelse')}</Button>
      )}
      {states.includes('droeftet') && <Button onClick={() => setAsking(true)}>{t('Markér som drøftet')}</Button>}
      {states.includes('kladde') && (
        <Button variant="text" isBusy={move.isPending} onClick={() => go({ state: 'kladde' }, t('Værktøjet er en kladde igen'))}>{t('Tilbage til kladde')}</Button>
      )}
      {isAsking && (
        <Suspense fallback={null}>
          <DiscussedDialog people={worksheet.people} send={(body) => move.mutateAsync(body)} onSent={() => tell(t('Markeret som drøftet'))} onClose={() => setAsking(false)} />
        </Suspense>
      )}
      {!isAsking && <ProblemNote error={move.error} />}
    </div>
  );
}
