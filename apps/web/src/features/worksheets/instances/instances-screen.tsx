import type { WorksheetView } from '@nybrud/contracts';
import { Button, EmptyState, Link, TaskList, TaskRow } from '@nybrud/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../lib/problem-note.tsx';
import { useText } from '../../../lib/text.ts';
import { WorksheetBadge } from '../../../lib/worksheet-badge.tsx';
import { WorksheetHead } from '../worksheet-head.tsx';
import { worksheetPath } from '../worksheet-paths.ts';
import styles from '../worksheet.module.css';
import { useBeginWorksheet, type WorksheetAddress } from '../worksheets.queries.ts';

type Props = { address: WorksheetAddress; worksheet: WorksheetView };

/** Where one of several worksheets of the same form is chosen. */
export function InstancesScreen({ address, worksheet }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const { instances, template } = worksheet;
  return (
    <>
      <WorksheetHead address={address} worksheet={worksheet} />
      <div className={styles.below}>
        {worksheet.can.begin && <Begin address={address} />}
        {instances.length === 0 ? <NoInstances address={address} worksheet={worksheet} /> : (
          <TaskList label={pick(template.label)}>
            {instances.map((one, index) => (
              <TaskRow
                key={one.instance} href={worksheetPath(address, template.key, one.instance)}
                title={one.label ? pick(one.label) || t('Delmål uden navn') : t('Anmodning {{number}}', { number: index + 1 })}
                detail={t('{{answered}} af {{total}} besvaret', one.progress)} status={<WorksheetBadge worksheet={one} />}
              />
            ))}
          </TaskList>
        )}
      </div>
    </>
  );
}

function NoInstances({ address, worksheet: { repeat } }: Props) {
  const { t } = useTranslation();
  if (repeat !== 'per_milestone') return <EmptyState title={t('Her er ingen endnu.')} />;
  const plan = <Link href={worksheetPath(address, 'udbudsplan')}>{t('Skriv delmålene i Udbud og kontrakt')}</Link>;
  return <EmptyState title={t('Projektet har ingen delmål endnu.')} action={plan}>{t('Her kommer ét værktøj for hvert delmål.')}</EmptyState>;
}

function Begin({ address }: { address: WorksheetAddress }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useBeginWorksheet(address);
  const open = ({ instance }: { instance: string }) => void navigate({ to: worksheetPath(address, address.worksheetKey, instance) });
  return (
    <div>
      <Button variant="primary" icon="plus" isBusy={begin.isPending} onClick={() => begin.mutate(undefined, { onSuccess: open })}>{t('Ny anmodning')}</Button>
      <ProblemNote error={begin.error} />
    </div>
  );
}
