import type { Field, SharedField } from '@nybrud/domain';
import { formatDate } from '@nybrud/ui/formats';
import type { Around, Computed, Source } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { useFieldWords } from '../use-field-words.tsx';
import { type Say, useSay } from '../use-say.ts';
import { valueWords } from './value-words.ts';

type NameOf = ((address: string) => string | undefined) | undefined;
type Props = { field: Field; source: Field | SharedField; around: Around; computed: Computed | undefined; nameOf: NameOf };

/** What Nybrud has worked out, or what it waits for. */
export function ComputedField({ field, source, around, computed = { kind: 'unanswered' }, nameOf }: Props) {
  const say = useSay();
  const words = useFieldWords({ ...field, required: false }, undefined);
  return (
    <Group words={words} id={field.key}>
      <p className={styles.words}>
        {computed.kind === 'value' ? computedWords(computed.value, source, around, say) : waitingWords(computed, nameOf, say)}
      </p>
      <p className={styles.muted}>{say.t('Beregnes af Nybrud og kan ikke rettes.')}</p>
    </Group>
  );
}

function computedWords(value: unknown, { computed }: Field | SharedField, around: Around, say: Say): string {
  if (Array.isArray(value)) return value.map((line: unknown) => lineWords(line, say)).join('\n');
  // The only number that is worked out and is none is the year in which the gains exceed the costs.
  if (value === null) return say.t('Ikke inden for tidshorisonten');
  const source: Source = { type: typeOf(computed?.valueType), options: computed?.options, optionsSource: computed?.optionsSource };
  return valueWords(value, source, around, say);
}

const typeOf = (valueType: 'choice' | 'number' | 'money' | 'list' | undefined) =>
  valueType === undefined || valueType === 'list' ? 'short_text' : valueType;

/** A line of a computed list: what it says, one part after the other. */
function lineWords(line: unknown, { locale }: Say): string {
  const parts: unknown[] = typeof line === 'object' && line !== null ? Object.values(line) : [line];
  return parts.flatMap((part) => (typeof part === 'string' ? [/^\d{4}-\d{2}-\d{2}$/.test(part) ? formatDate(part, locale) : part] : [])).join(' · ');
}

function waitingWords({ kind, missing = [] }: Computed, nameOf: NameOf, { t }: Say): string {
  const names = missing.flatMap((address) => nameOf?.(address) ?? []).join(', ');
  if (kind === 'unknown' && names) return t('Ukendt endnu, fordi dette er ukendt: {{fields}}', { fields: names });
  if (kind === 'unknown') return t('Ukendt endnu, fordi noget, det bygger på, er ukendt.');
  return names ? t('Venter på svar på: {{fields}}', { fields: names }) : t('Venter på de svar, det bygger på.');
}
