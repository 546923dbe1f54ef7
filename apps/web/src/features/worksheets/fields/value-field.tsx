import { Button } from '@nybrud/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from './around.ts';
import type { EditableProps } from './editable-props.ts';
import { faultWords } from './fault-words.ts';
import styles from './fields.module.css';
import { judgeValue } from './judge-value.ts';
import { RowsEditor } from './rows/rows-editor.tsx';
import { useDraft } from './use-draft.ts';
import { useFieldWords } from './use-field-words.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { useTyping } from './use-typing.ts';
import { ValueEditor } from './value-editor.tsx';

const ROWS: readonly string[] = ['list', 'people', 'table', 'stakeholder_matrix', 'risk_matrix', 'timeline', 'gain_table'];
/** One cannot take back a choice among radio buttons by themselves. */
const CHOSEN: readonly string[] = ['choice', 'yes_no', 'rating'];

/** `isBack`: it comes up because somebody turned back to it. */
type Props = EditableProps & { isBack: boolean; children: ReactNode };

/** The value of a question, and what is wrong with it once somebody has left the field. */
export function ValueField({ field, source, around, answer, fault, prefill, onChange, isBack, children }: Props) {
  const { t } = useTranslation();
  const asked: Source = { ...source, anchors: field.anchors, pattern: field.pattern, unit: field.unit };
  const { value, faults, change } = useDraft({
    fieldKey: field.key, answer, onChange, judge: (next, before) => judgeValue(asked, next, around, before),
  });
  const { isTyping, listen } = useTyping();
  const isRows = ROWS.includes(source.type);
  const wrong = isRows ? faults.find(({ path }) => path.length < 2) : faults[0];
  const said = wrong && !isTyping ? faultWords(wrong.code, source.type, t) : undefined;
  const editor = { words: useFieldWords(field, said ?? fault), name: field.key, source: asked, value, around, onChange: change };
  return (
    <div ref={useFocusOnArrival(isBack)} className={styles.field}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears where the focus is, and acts on nothing */}
      <div {...listen}>{isRows ? <RowsEditor {...editor} field={field} faults={faults} prefill={prefill} /> : <ValueEditor {...editor} />}</div>
      <div className={styles.acts}>
        {CHOSEN.includes(source.type) && answer !== null && <Button variant="text" small onClick={() => change(undefined)}>{t('Ryd svaret')}</Button>}
        {children}
      </div>
    </div>
  );
}
