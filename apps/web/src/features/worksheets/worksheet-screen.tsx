import type { WorksheetView } from '@nybrud/contracts';
import { InfoNote } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { organisationQuery } from '../../lib/session.queries.ts';
import { useText } from '../../lib/text.ts';
import { ContentsList } from './contents-list.tsx';
import { MissingList } from './missing-list.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SaveStatus } from './save-status.tsx';
import { useAnswers } from './use-answers.ts';
import { usePrinting } from './use-printing.ts';
import { useProjectFiles } from './use-project-files.ts';
import { WorksheetSection } from './worksheet-section.tsx';
import { type WorksheetAddress, worksheetQuery } from './worksheets.queries.ts';
import styles from './worksheet.module.css';

/** A worksheet: one column of questions that save themselves. */
export function WorksheetScreen(address: WorksheetAddress) {
  const { t } = useTranslation();
  const { data: worksheet } = useSuspenseQuery(worksheetQuery(address));
  const { data: organisation } = useSuspenseQuery(organisationQuery(address.tenant));
  const answers = useAnswers({ ...address, memberId: organisation.me.memberId }, worksheet);
  const files = useProjectFiles(address, worksheet);
  const isPrinting = usePrinting();
  return (
    <>
      <Head tenant={address.tenant} worksheet={worksheet} />
      {!worksheet.can.edit && (
        <div className={styles.locked}>
          <InfoNote icon="lock" title={t('Du kan læse svarene')}>{t('Projektlederen kan rette.')}</InfoNote>
        </div>
      )}
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
        </div>
      </div>
    </>
  );
}

function Head({ tenant, worksheet: { project, template } }: { tenant: string; worksheet: WorksheetView }) {
  const { t } = useTranslation();
  const pick = useText();
  const crumbs = [
    { label: t('Projekter'), href: `/${tenant}/projekter` },
    { label: project.title, href: `/${tenant}/projekter/${project.id}` },
  ];
  return <PageHead title={pick(template.label)} crumbs={crumbs} within={[project.title]} lead={pick(template.help)} />;
}
