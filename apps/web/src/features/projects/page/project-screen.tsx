import type { ProjectView } from '@nybrud/contracts';
import { Columns } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import { type ProjectKey, projectQuery } from '../projects.queries.ts';
import { ProjectTasks } from '../tasks/project-tasks.tsx';
import { WaiveAct } from '../waiver/waive-act.tsx';
import { WaiverNote } from '../waiver/waiver-note.tsx';
import { NewVersionNote } from '../upgrade/new-version-note.tsx';
import { AllPhases } from './all-phases.tsx';
import { CreatedReceipt } from './created-receipt.tsx';
import { CurrentPhase } from './current-phase.tsx';
import styles from './page.module.css';
import { ProjectActivity } from './project-activity.tsx';
import { ProjectFields } from './project-fields.tsx';
import { ProjectFiles } from './project-files.tsx';
import { ProjectHead } from './project-head.tsx';
import { ProjectTeam } from './project-team.tsx';

type Props = ProjectKey & {
  /** The reader made the project a moment ago. */
  isNew: boolean;
  onReceiptClosed: () => void;
  /** What the project waits for, and what was decided. */
  gate: ReactNode;
  decisions: ReactNode;
};

/** The project's own page. */
export function ProjectScreen({ isNew, onReceiptClosed, gate, decisions, ...key }: Props) {
  const { t } = useTranslation();
  const { data: project } = useSuspenseQuery(projectQuery(key));
  const [isSettingDue, setSettingDue] = useState(false);
  const [isAddingPerson, setAddingPerson] = useState(false);
  return (
    <>
      <ProjectHead tenant={key.tenant} project={project} />
      <WaiverNote projectKey={key} />
      {isNew && (
        <CreatedReceipt project={project} onAddPerson={() => setAddingPerson(true)} onSetDue={() => setSettingDue(true)} onClose={onReceiptClosed} />
      )}
      <NewVersionNote tenant={key.tenant} project={project} />
      <Columns
        asideLabel={t('Holdet og aktivitet')}
        main={
          <>
            {gate}
            <CurrentPhase projectKey={key} project={project} isSettingDue={isSettingDue} onSettingDue={setSettingDue} />
            <ProjectTasks projectKey={key} />
            <ProjectFields projectKey={key} project={project} />
            <AllPhases project={project} />
            <WaiveAct projectKey={key} />
          </>
        }
        aside={
          <>
            {decisions}
            <ProjectTeam projectKey={key} project={project} isAdding={isAddingPerson} onAdding={setAddingPerson} />
            <ProjectFiles {...key} />
            <ProjectActivity projectKey={key} />
          </>
        }
      />
      <ModelNote project={project} />
    </>
  );
}

/** Whose words the phases, tools and questions are. */
function ModelNote({ project: { processModel } }: { project: ProjectView }) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <p className={styles.note}>
      {pick(processModel.status)} {t('Procesmodellens version er {{version}}.', { version: processModel.version })}
    </p>
  );
}
