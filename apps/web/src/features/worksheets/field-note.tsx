import type { FieldNoteView, WorksheetView } from '@nybrud/contracts';
import { Button, InfoNote, VisuallyHidden } from '@nybrud/ui';
import { Form, FormActions, TextArea } from '@nybrud/ui/forms';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useFocusOnArrival } from './fields/use-focus-on-arrival.ts';
import { type NoteAddress, theirsIn, useChangeNote } from './field-notes.queries.ts';
import styles from './worksheet.module.css';

type Props = { address: NoteAddress; note: FieldNoteView | undefined; label: string };

const none: FieldNoteView = { note: '', version: 0, by: null, at: null };

/** Where those who may write the organisation's own guidance to a question do so. The guidance itself stands with the help. */
export function FieldNote({ address, note = none, label }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<'closed' | 'open' | 'closed again'>('closed');
  const arrive = useCallback((button: HTMLButtonElement | null) => (state === 'closed again' ? button?.focus() : undefined), [state]);
  if (state === 'open') return <NoteForm address={address} note={note} label={label} onDone={() => setState('closed again')} />;
  return (
    <div data-no-print>
      <Button ref={arrive} small variant="text" onClick={() => setState('open')}>
        {note.note === '' ? t('Skriv vores egen vejledning') : t('Ret vores egen vejledning')}
        <VisuallyHidden> {label}</VisuallyHidden>
      </Button>
    </div>
  );
}

type FormProps = Required<Props> & { note: FieldNoteView; onDone: () => void };

function NoteForm({ address, note, label, onDone }: FormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(note.note);
  const [read, setRead] = useState(note);
  const change = useChangeNote(address);
  const theirs = theirsIn(change.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate({ note: typed, version: read.version }, { onSuccess: onDone, onError: (error) => setRead(theirsIn(error) ?? read) });
  };
  return (
    <div ref={useFocusOnArrival(true)} data-no-print>
      <Form aria-label={t('Vores egen vejledning til {{field}}', { field: label })} onSubmit={save}>
        <TextArea
          label={t('Vores egen vejledning')} maxLength={2000} value={typed} onChange={setTyped}
          hint={t('Står under hjælpeteksten i alle jeres projekter. Tøm feltet for at fjerne den.')}
        />
        <ProblemNote error={change.error} />
        {theirs && <Theirs note={theirs} />}
        <FormActions>
          <Button type="submit" variant="secondary" isBusy={change.isPending}>{theirs ? t('Gem min i stedet') : t('Gem vejledningen')}</Button>
          <Button variant="text" onClick={onDone}>{t('Fortryd')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}

function Theirs({ note: { note, by } }: { note: FieldNoteView }) {
  const { t } = useTranslation();
  return (
    <InfoNote title={t('{{name}} har skrevet', { name: by ?? t('Systemet') })}>
      <p className={styles.said}>{note === '' ? t('Vejledningen er fjernet.') : note}</p>
    </InfoNote>
  );
}

/** The organisation's own guidance to a question, as it stands. */
export const guidanceOf = (key: string, { notes }: Pick<WorksheetView, 'notes'>): string => notes[key]?.note ?? '';
