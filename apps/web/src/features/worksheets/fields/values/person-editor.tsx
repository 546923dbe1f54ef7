import { ComboBox, TextField } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueProps } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { partOf } from './part-of.ts';

/** Never the id of a member. */
const SOMEBODY_ELSE = 'somebody-else';

/** A member of the organisation, or somebody without an account by name, organisation and mail. */
export function PersonEditor({ words, name, value, around, onChange }: ValueProps) {
  const { t } = useTranslation();
  const [isElse, setElse] = useState(false);
  const memberId = partOf(value, 'memberId');
  const hasName = partOf(value, 'name') !== undefined;
  const options = usePeople(around, memberId);
  const choose = (chosen: string | undefined) => {
    setElse(chosen === SOMEBODY_ELSE);
    onChange(chosen === undefined || chosen === SOMEBODY_ELSE ? undefined : { memberId: chosen });
  };
  return (
    <div className={styles.field}>
      <ComboBox
        {...words}
        name={name}
        options={options}
        value={memberId ?? (isElse || hasName ? SOMEBODY_ELSE : undefined)}
        onChange={choose}
        labels={{ open: t('Vis personer'), none: t('Ingen i organisationen passer') }}
      />
      {memberId === undefined && (isElse || hasName) && <SomebodyElse of={words.label} value={value} onChange={onChange} />}
    </div>
  );
}

/** Those to choose among; somebody who has left stays as long as the answer is about them. */
function usePeople({ people }: ValueProps['around'], chosen: string | undefined) {
  const { t } = useTranslation();
  const members = people.map((one) => ({ value: one.memberId, label: one.name }));
  const isGone = chosen !== undefined && members.every((one) => one.value !== chosen);
  const former = isGone ? [{ value: chosen, label: t('en tidligere kollega') }] : [];
  return [...members, ...former, { value: SOMEBODY_ELSE, label: t('En, der ikke står på listen') }];
}

type Outside = { name: string; org: string; email?: string };

function SomebodyElse({ of, value, onChange }: { of: ValueProps['words']['label'] } & Pick<ValueProps, 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const person = { name: partOf(value, 'name') ?? '', org: partOf(value, 'org') ?? '', email: partOf(value, 'email') ?? '' };
  const change = (part: Partial<Outside>) => {
    const { email, ...rest } = { ...person, ...part };
    onChange(email === '' ? rest : { ...rest, email });
  };
  return (
    <Group words={{ label: of, isLabelHidden: true }}>
      <div className={styles.pair}>
        <TextField label={t('Navn')} value={person.name} onChange={(name) => change({ name })} />
        <TextField label={t('Organisation')} value={person.org} onChange={(org) => change({ org })} />
        <TextField label={t('Mail')} note={t('valgfrit')} type="email" value={person.email} onChange={(email) => change({ email })} />
      </div>
    </Group>
  );
}
