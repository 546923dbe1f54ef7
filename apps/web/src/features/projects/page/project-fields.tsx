import type { ProjectView } from '@nybrud/contracts';
import { Button, DefinitionList, Live, Section } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import { fieldLabels, fieldNames, useShownField } from './shared-fields.ts';
import { useOpener } from './use-opener.ts';

const FieldsForm = lazy(() => import('./fields-form.tsx').then((module) => ({ default: module.FieldsForm })));

/** What the tools share about the project; changed where it stands. */
export function ProjectFields({ projectKey, project }: { projectKey: ProjectKey; project: ProjectView }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [said, say] = useState('');
  const opener = useOpener(isEditing);
  const close = () => setEditing(false);
  const saved = () => {
    say(t('Ændringerne er gemt'));
    close();
  };
  const edit = (
    <Button ref={opener} small onClick={() => setEditing(true)}>
      {t('Redigér')}
    </Button>
  );
  return (
    <Section title={t('Om projektet')} action={project.can.edit && !isEditing && edit}>
      <Live className="vh">{said}</Live>
      {isEditing ? (
        <Suspense fallback={null}>
          <FieldsForm projectKey={projectKey} project={project} onSaved={saved} onCancel={close} />
        </Suspense>
      ) : (
        <Facts projectKey={projectKey} project={project} />
      )}
    </Section>
  );
}

function Facts({ projectKey, project }: { projectKey: ProjectKey; project: ProjectView }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const shown = useShownField(projectKey.tenant);
  const fields = fieldNames.map((name) => ({ term: t(fieldLabels[name]), value: shown(name, project[name]) }));
  return (
    <DefinitionList
      items={[
        ...fields,
        { term: t('Startdato'), value: formatDate(project.startedOn, locale) },
        { term: t('Oprettet'), value: t('{{day}} af {{name}}', { day: formatDate(project.createdAt, locale), name: project.createdBy }) },
      ]}
    />
  );
}
