import type { WorksheetView } from '@nybrud/contracts';
import type { Field } from '@nybrud/domain';
import { FieldConflict } from './field-conflict.tsx';
import { FieldHistory } from './field-history.tsx';
import { FieldNote, guidanceOf } from './field-note.tsx';
import { fieldName } from './field-name.ts';
import { fieldPlace } from './field-place.ts';
import { faultWords } from './fault-words.ts';
import type { FilesAround } from './fields/around.ts';
import { FieldEditor } from './fields/field-editor.tsx';
import { OwnGuidance } from './fields/own-guidance.tsx';
import { useSay } from './fields/use-say.ts';
import { ToldElsewhere } from './told-elsewhere.tsx';
import type { AnswersInHand } from './use-answers.ts';
import type { WorksheetAddress } from './worksheets.queries.ts';
import styles from './worksheet.module.css';

export type FieldBlockProps = { address: WorksheetAddress; field: Field; worksheet: WorksheetView; answers: AnswersInHand; files: FilesAround; isPrinting: boolean };

/**
 * One question with its answer, and what has happened to it. On paper an input would show the first line of its answer only: there
 * the answer stands as text, while the editor, with what is half typed in it, stays where it is.
 */
export function FieldBlock({ address, field, worksheet, answers, files, isPrinting }: FieldBlockProps) {
  const say = useSay();
  const { fieldTypes, lists, people, can } = worksheet;
  const { key } = field;
  const source = sourceOf(field, worksheet);
  const spoken = { source, around: { fieldTypes, lists, people, files }, say };
  const pending = answers.pendingOf(key);
  const change = (answer: Parameters<AnswersInHand['change']>[1]) => answers.change(key, answer);
  const isTold = worksheet.toldElsewhere.includes(key);
  const isReadOnly = isTold || !can.edit;
  const shown = { ...useShown(field, worksheet), files, answer: answers.answerOf(key), onChange: change };
  return (
    <div id={fieldPlace(key)} tabIndex={-1} className={styles.block}>
      <OwnGuidance value={guidanceOf(key, worksheet)}>
        <div data-no-print={isPrinting || undefined}>
          <FieldEditor {...shown} isReadOnly={isReadOnly} fault={faultWords(say.t, pending)} />
        </div>
        {isPrinting && <FieldEditor {...shown} isReadOnly />}
      </OwnGuidance>
      {can.editNotes && <FieldNote address={{ ...address, fieldKey: key }} note={worksheet.notes[key]} label={say.text(field.label)} />}
      {isTold && can.edit && <ToldElsewhere {...address} />}
      <FieldConflict pending={pending} spoken={spoken} onKeepMine={() => answers.keepMine(key)} onUseTheirs={() => answers.useTheirs(key)} />
      <FieldHistory
        address={address} fieldKey={key} version={versionOf(key, worksheet)} spoken={spoken}
        onRestore={isReadOnly ? undefined : change}
      />
    </div>
  );
}

/** What the editor of a field shows besides the answer. */
function useShown(field: Field, worksheet: WorksheetView) {
  const say = useSay();
  const { fieldTypes, lists, people, computed } = worksheet;
  const source = sourceOf(field, worksheet);
  const nameOf = (address: string) => {
    const name = fieldName(address, worksheet);
    return name && say.text(name);
  };
  return { field, source, fieldTypes, lists, people, nameOf, computed: computed[source.key] };
}

const versionOf = (key: string, { answers }: WorksheetView) => answers[key]?.version ?? 0;

/** A shared question is asked by the worksheet, but what may be answered is decided by the project's own field. */
const sourceOf = (field: Field, { shared }: WorksheetView) => (field.type === 'shared' && field.ref ? shared[field.ref] : undefined) ?? field;
