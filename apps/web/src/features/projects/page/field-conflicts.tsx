import { InfoNote } from '@nybrud/ui';
import { RadioGroup } from '@nybrud/ui/forms';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from './fields-values.ts';
import styles from './page.module.css';
import { fieldLabels, useShownField } from './shared-fields.ts';
import type { Meeting, useFieldsForm } from './use-fields-form.ts';

type Props = { tenant: string; form: ReturnType<typeof useFieldsForm>['form']; meeting: Meeting };

/** Both values of each field that two people changed, and the choice between them. Takes the focus when it appears. */
export function FieldConflicts({ tenant, form, meeting: { conflicts, others } }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const fields = others.map((name) => t(fieldLabels[name])).join(', ');
  return (
    <section ref={box} className={styles.conflict} tabIndex={-1} aria-label={t('En anden har ændret projektet, mens du skrev')}>
      <InfoNote tone="warn" title={t('En anden har ændret projektet, mens du skrev')}>
        <p>{t('Dine ændringer er ikke gemt endnu, og intet er gået tabt.')}</p>
        {others.length > 0 && <p>{t('Den andens ændring er sat ind i: {{fields}}.', { fields })}</p>}
        <p>{conflicts.length > 0 ? t('Vælg for hvert felt, hvad der skal stå, og gem igen.') : t('Se felterne igennem, og gem igen.')}</p>
      </InfoNote>
      {conflicts.map((conflict) => (
        <Choice key={conflict.name} tenant={tenant} form={form} conflict={conflict} />
      ))}
    </section>
  );
}

function Choice({ tenant, form, conflict: { name, mine, theirs } }: Pick<Props, 'tenant' | 'form'> & { conflict: Conflict }) {
  const { t } = useTranslation();
  const shown = useShownField(tenant);
  const [chosen, choose] = useState('mine');
  const field = form.field(name);
  const [typed] = useState(field.value);
  const take = (side: string) => {
    choose(side);
    field.onChange(side === 'mine' ? typed : theirValue(name, theirs));
  };
  return (
    <RadioGroup
      name={`conflict-${name}`}
      label={t('{{field}}: hvad skal der stå?', { field: t(fieldLabels[name]) })}
      value={chosen}
      onChange={take}
      options={[
        { value: 'mine', label: t('Det, du skrev'), hint: shown(name, mine) },
        { value: 'theirs', label: t('Det, den anden skrev'), hint: shown(name, theirs) },
      ]}
    />
  );
}

/** As it stands in the form, where an empty field is never null. */
const theirValue = (name: Conflict['name'], theirs: Conflict['theirs']) =>
  theirs ?? (name === 'policyArea' || name === 'noveltyDegree' ? '' : undefined);
