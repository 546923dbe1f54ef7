import { yesNoValues } from '@nybrud/domain';
import { CheckboxGroup, RadioGroup, Select } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../../lib/text.ts';
import { optionsOf, type ValueProps } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { yesNoWords } from './yes-no-words.ts';

/** More than this is a list to fold out. */
const MOST_IN_SIGHT = 7;

type Choice = { value: string; label: string };

export function YesNoEditor(props: ValueProps) {
  const { t } = useTranslation();
  return <OneOf {...props} choices={yesNoValues.map((value) => ({ value, label: t(yesNoWords[value]) }))} />;
}

export function ChoiceEditor(props: ValueProps) {
  return <OneOf {...props} choices={useChoices(props)} />;
}

export function MultiChoiceEditor(props: ValueProps) {
  const { words, name, value, onChange } = props;
  const choices = useChoices(props);
  if (choices.length === 0) return <NothingToChoose {...props} />;
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return <CheckboxGroup {...words} name={name} options={choices} value={chosen} onChange={onChange} />;
}

function OneOf({ choices, ...props }: ValueProps & { choices: Choice[] }) {
  const { words, name, value, isCell, onChange } = props;
  const { t } = useTranslation();
  const chosen = typeof value === 'string' ? value : '';
  if (choices.length === 0) return <NothingToChoose {...props} />;
  if (!isCell && choices.length <= MOST_IN_SIGHT) return <RadioGroup {...words} name={name} options={choices} value={chosen} onChange={onChange} />;
  return <Select {...words} name={name} options={choices} value={chosen} emptyText={t('Ikke valgt')} onChange={onChange} />;
}

function NothingToChoose({ words, name }: ValueProps) {
  const { t } = useTranslation();
  return (
    <Group words={words} id={name}>
      <p className={styles.muted}>{t('Der er intet at vælge imellem endnu.')}</p>
    </Group>
  );
}

function useChoices({ source, around }: ValueProps): Choice[] {
  const text = useText();
  return optionsOf(source, around).map(({ key, label }) => ({ value: key, label: text(label) }));
}
