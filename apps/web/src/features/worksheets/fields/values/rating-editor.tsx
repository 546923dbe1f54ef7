import { RadioGroup, Select, TextField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { tKey, useText } from '../../../../lib/text.ts';
import type { Source, ValueProps } from '../around.ts';
import { Group } from '../group.tsx';
import { partOf } from './part-of.ts';

const scale = [
  ['1', tKey('slet ikke')], ['2', tKey('i ringe grad')], ['3', tKey('i nogen grad')], ['4', tKey('i høj grad')], ['5', tKey('fuldt ud')],
] as const;

/** The scale in words: the question's own ends when it has any, else the usual five steps. */
export function useScale({ anchors }: Pick<Source, 'anchors'>) {
  const { t } = useTranslation();
  const text = useText();
  return scale.map(([value, usual]) => {
    const own = anchors?.[value];
    if (anchors) return { value, label: own ? `${value} – ${text(own)}` : value };
    return { value, label: `${value} – ${t(usual)}` };
  });
}

/** In a row only the number counts: the row itself holds the reason. */
export const RatingEditor = (props: ValueProps) => (props.isCell ? <ScoreCell {...props} /> : <RatingField {...props} />);

function ScoreCell({ words, name, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const options = scale.map(([score]) => ({ value: score, label: score }));
  const choose = (score: string) => onChange(score === '' ? undefined : Number(score));
  const chosen = typeof value === 'number' ? `${value}` : '';
  return <Select {...words} name={name} options={options} value={chosen} emptyText={t('Ikke valgt')} onChange={choose} />;
}

function RatingField({ words, name, source, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const [score, reason] = [scoreOf(value), partOf(value, 'reason') ?? ''];
  const change = (next: { score: number | undefined; reason: string }) =>
    onChange({ ...(next.score === undefined ? {} : { score: next.score }), ...(next.reason === '' ? {} : { reason: next.reason }) });
  return (
    <Group words={words}>
      <RadioGroup
        label={t('Vurdering fra 1 til 5')}
        isLabelHidden
        name={name}
        options={useScale(source)}
        value={score === undefined ? undefined : `${score}`}
        onChange={(chosen) => change({ score: Number(chosen), reason })}
      />
      <TextField label={t('Kort begrundelse')} note={t('valgfrit')} value={reason} onChange={(typed) => change({ score, reason: typed })} />
    </Group>
  );
}

function scoreOf(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && 'score' in value && typeof value.score === 'number' ? value.score : undefined;
}
