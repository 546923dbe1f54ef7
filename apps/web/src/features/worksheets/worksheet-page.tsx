import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationQuery } from '../../lib/session.queries.ts';
import { ContentsList } from './contents-list.tsx';
import { HalfTypedContext } from './fields/half-typed.ts';
import { halfTypedIn } from './half-typed-in.ts';
import { MissingList } from './missing-list.tsx';
import { NoLongerAsked } from './no-longer-asked.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SaveStatus } from './save-status.tsx';
import { useAnswers } from './use-answers.ts';
import { usePrinting } from './use-printing.ts';
import { useProjectFiles } from './use-project-files.ts';
import { WorksheetHead } from './worksheet-head.tsx';
import { WorksheetLocked } from './worksheet-locked.tsx';
import { WorksheetSection } from './worksheet-section.tsx';
import { type WorksheetAddress, worksheetQuery } from './worksheets.queries.ts';
import styles from './worksheet.module.css';

/** One column of questions that save themselves. It reads the page itself: an answer that was saved is no longer in hand, and must be seen in the same moment. */
export function WorksheetPage({ address }: { address: WorksheetAddress }) {
  const { t } = useTranslation();
  const { data: worksheet } = useSuspenseQuery(worksheetQuery(address));
  const { data: { me } } = useSuspenseQuery(organisationQuery(address.tenant));
  const { tenant, projectId, worksheetKey, instance } = address;
  const place = useMemo(() => ({ tenant, projectId, worksheetKey, instance, memberId: me.memberId }), [tenant, projectId, worksheetKey, instance, me.memberId]);
  const answers = useAnswers(place, worksheet);
  const halfTyped = useMemo(() => halfTypedIn(place), [place]);
  const files = useProjectFiles(address, worksheet);
  const isPrinting = usePrinting();
  return (
    <HalfTypedContext value={halfTyped}>
      <WorksheetHead address={address} worksheet={worksheet} />
      <WorksheetLocked worksheet={worksheet} />
      <div className={styles.bar} data-no-print>
        {worksheet.can.edit && <SaveStatus answers={answers} worksheet={worksheet} />}
        <ProgressLine progress={worksheet.progress} />
      </div>
      <div className={styles.page}>
        <nav className={styles.beside} aria-label={t('Indhold')} data-no-print>
          <ContentsList worksheet={worksheet} />
          <MissingList worksheet={worksheet} />
        </nav>
        <div className={styles.questions}>
          {worksheet.template.sections.map((section, index) => (
            <WorksheetSection
              key={section.key} section={section} number={index + 1} address={address} worksheet={worksheet} answers={answers}
              files={files} isPrinting={isPrinting}
            />
          ))}
          <NoLongerAsked worksheet={worksheet} files={files} />
        </div>
      </div>
    </HalfTypedContext>
  );
}
