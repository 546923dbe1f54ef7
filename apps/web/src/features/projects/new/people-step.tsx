import { Button } from '@nybrud/ui';
import { Select } from '@nybrud/ui/forms';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { useText } from '../../../lib/text.ts';
import { PersonBox } from '../../../lib/person-box.tsx';
import { newKey } from './draft.ts';
import styles from './new-project.module.css';
import type { StepProps } from './step-field.ts';

/** Without these three a project stops sooner or later, so they are asked for by name. */
const ASKED = ['need_owner', 'procurement_officer', 'project_owner'];

/** 2: who is with us; all of it may wait. */
export function PeopleStep(props: StepProps) {
  const { t } = useTranslation();
  const pick = useText();
  const { tenant, draft } = props;
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
  const { asked } = draft.values;
  const roles = ASKED.flatMap((key) => catalogue.projectRoles.filter((role) => role.key === key));
  return (
    <>
      <p>{t('Du bliver projektleder, medmindre du giver rollen til en anden. I kan ændre holdet når som helst.')}</p>
      {roles.map(({ key, label, help }) => (
        <PersonBox
          key={key}
          name={`asked-${key}`}
          tenant={tenant}
          label={pick(label)}
          note={t('kan vente')}
          hint={pick(help)}
          chosen={asked[key]?.id}
          known={asked[key]}
          onChoose={(person) => draft.change({ asked: { ...asked, [key]: person } })}
        />
      ))}
      <Others {...props} />
    </>
  );
}

type Other = StepProps['draft']['values']['others'][number];

function Others({ tenant, draft }: StepProps) {
  const { t } = useTranslation();
  const { others } = draft.values;
  const change = (changed: Other) => draft.change({ others: others.map((one) => (one.key === changed.key ? changed : one)) });
  const add = () => draft.change({ others: [...others, { key: newKey(), role: 'contributor' }] });
  return (
    <>
      {others.map((other, index) => (
        <OtherPerson
          key={other.key}
          tenant={tenant}
          other={other}
          number={index + 1}
          onChange={change}
          onRemove={() => draft.change({ others: others.filter(({ key }) => key !== other.key) })}
        />
      ))}
      <div>
        <Button icon="plus" onClick={add}>
          {t('Tilføj en person mere')}
        </Button>
      </div>
    </>
  );
}

type OtherProps = { tenant: string; other: Other; number: number; onChange: (other: Other) => void; onRemove: () => void };

function OtherPerson({ tenant, other, number, onChange, onRemove }: OtherProps) {
  const { t } = useTranslation();
  const pick = useText();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
  const role = catalogue.projectRoles.find(({ key }) => key === other.role);
  return (
    <fieldset className={styles.other}>
      <legend>{t('Person {{number}}', { number })}</legend>
      <PersonBox
        name={`other-${other.key}`}
        tenant={tenant}
        label={t('Navn')}
        chosen={other.person?.id}
        known={other.person}
        onChoose={(person) => onChange({ ...other, person })}
      />
      <Select
        name={`role-${other.key}`}
        label={t('Rolle')}
        hint={role && pick(role.help)}
        value={other.role}
        onChange={(chosen) => onChange({ ...other, role: chosen })}
        options={catalogue.projectRoles.map(({ key, label }) => ({ value: key, label: pick(label) }))}
      />
      <div>
        <Button small onClick={onRemove}>
          {t('Fjern person {{number}}', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
