import type { ProjectView } from '@nybrud/contracts';
import { Section, TaskList, TaskRow } from '@nybrud/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import { type ProjectKey, projectWorksheetsQuery } from '../projects.queries.ts';
import { toolStanding } from './tool-standing.tsx';
import styles from './page.module.css';

/** Where the receipt leads to. */
export const TOOLS_ID = 'fasens-vaerktoejer';

/** What the phase works with, and how far it has come. The ways there do not wait for the figures. */
export function PhaseTools({ projectKey, tools }: { projectKey: ProjectKey; tools: ProjectView['current']['tools'] }) {
  const { t } = useTranslation();
  const pick = useText();
  const { data: worksheets = [] } = useQuery(projectWorksheetsQuery(projectKey));
  if (tools.length === 0) return null;
  const here = `/${projectKey.tenant}/projekter/${projectKey.projectId}/vaerktoejer`;
  return (
    <div id={TOOLS_ID} tabIndex={-1} className={styles.part}>
      <Section level={3} title={t('Værktøjer i denne fase')}>
        <TaskList>
          {tools.map(({ key, label, help }) => (
            <TaskRow
              key={key} href={`${here}/${key}`} title={pick(label)} reason={pick(help)}
              {...toolStanding(worksheets.find((worksheet) => worksheet.key === key), t)}
            />
          ))}
        </TaskList>
      </Section>
    </div>
  );
}

/** What the team will be asked before the next phase. */
export function GateQuestions({ questions }: { questions: ProjectView['current']['questions'] }) {
  const { t } = useTranslation();
  const pick = useText();
  if (questions.length === 0) return null;
  return (
    <div className={styles.part}>
      <Section level={3} title={t('Det bliver I spurgt om ved beslutningspunktet')}>
        <ol className={styles.questions}>
          {questions.map(({ key, question }) => (
            <li key={key}>{pick(question)}</li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
