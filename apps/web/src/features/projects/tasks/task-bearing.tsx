import type { ProjectTasksView } from '@nybrud/contracts';
import { RadioGroup, Select } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';

type One = { name: string; value: string; onChange: (value: string) => void; error: string | undefined };
type Props = { gates: ProjectTasksView['gates']; gate: One; force: One };

/** Which gate waits for the task, and how hard. */
export function TaskBearing({ gates, gate, force }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const options = gates.map(({ key, label }) => ({ value: key, label: pick(label) }));
  return (
    <>
      <Select {...gate} label={t('Beslutningspunkt, der venter på opgaven')} note={t('valgfrit')} emptyText={t('Intet venter på den')} options={options} />
      {gate.value && (
        <RadioGroup
          {...force}
          label={t('Hvis opgaven ikke er færdig')}
          options={[
            { value: 'soft', label: t('kan I sende til beslutning med en begrundelse') },
            { value: 'hard', label: t('kan I ikke sende til beslutning') },
          ]}
        />
      )}
    </>
  );
}
