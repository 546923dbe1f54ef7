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
import { FilledBy } from './filled-by.tsx';
import { ToldElsewhere } from './told-elsewhere.tsx';
import { UnsentAnswer } from './unsent-answer.tsx';
import type { AnswersInHand } from './use-answers.ts';
import { registerPath } from './worksheet-paths.ts';
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
  const spoken = { source: sourceOf(field, worksheet), around: { fieldTypes, lists, people, files }, say };
  const pending = answers.pendingOf(key);
  const change = (answer: Parameters<AnswersInHand['change']>[1]) => answers.change(key, answer);
  const { isTold, isReadOnly, answer } = standingOf(key, worksheet, answers);
  const shown = { ...useShown(field, worksheet, address), files, answer, onChange: change };
  return (
    <div id={fieldPlace(key)} tabIndex={-1} className={styles.block}>
      <OwnGuidance value={guidanceOf(key, worksheet)}>
        <div data-no-print={isPrinting || undefined}>
          <FieldEditor {...shown} isReadOnly={isReadOnly} fault={faultWords(say.t, pending)} />
        </div>
        {isPrinting && <FieldEditor {...shown} isReadOnly />}
      </OwnGuidance>
      <FilledBy roles={worksheet.filledBy[key]} />
      {can.editNotes && <FieldNote address={{ ...address, fieldKey: key }} note={worksheet.notes[key]} label={say.text(field.label)} />}
      {isTold && can.edit && <ToldElsewhere {...address} />}
      {isReadOnly && <UnsentAnswer pending={pending} spoken={spoken} />}
      <FieldConflict pending={pending} spoken={spoken} onKeepMine={() => answers.keepMine(key)} onUseTheirs={() => answers.useTheirs(key)} />
      <FieldHistory
        address={address} fieldKey={key} version={versionOf(key, worksheet)} spoken={spoken}
        onRestore={isReadOnly ? undefined : change}
      />
    </div>
  );
}

/** What cannot be sent is no answer: where nothing can be written, the page shows what the server has. */
function standingOf(key: string, { toldElsewhere, closed, can, answers: known }: WorksheetView, answers: AnswersInHand) {
  const isTold = toldElsewhere.includes(key);
  const isReadOnly = isTold || !can.edit || closed.includes(key);
  return { isTold, isReadOnly, answer: isReadOnly ? (known[key]?.answer ?? null) : answers.answerOf(key) };
}

/** What the editor of a field shows besides the answer. */
function useShown(field: Field, worksheet: WorksheetView, address: WorksheetAddress) {
  const say = useSay();
  const { fieldTypes, lists, people, computed, prefill } = worksheet;
  const source = sourceOf(field, worksheet);
  const nameOf = (of: string) => {
    const name = fieldName(of, worksheet);
    return name && say.text(name);
  };
  const registerHref = field.type === 'register' ? registerPath(address, field.ref) : undefined;
  return { field, source, fieldTypes, lists, people, nameOf, computed: computed[source.key], prefill: prefill[field.key], registerHref };
}

const versionOf = (key: string, { answers }: WorksheetView) => answers[key]?.version ?? 0;

/** A shared question is asked by the worksheet, but what may be answered is decided by the project's own field. */
const sourceOf = (field: Field, { shared }: WorksheetView) => (field.type === 'shared' && field.ref ? shared[field.ref] : undefined) ?? field;
