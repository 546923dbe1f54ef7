import { type MoveWorksheet, moveWorksheetBody, type WorksheetView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { CheckboxGroup, DateField, Form, TextArea } from '@nybrud/ui/forms';
import { dayOf } from '@nybrud/ui/formats';
import { Dialog } from '@nybrud/ui/overlays';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormProblems } from '../../../lib/form-problems.tsx';
import { useNow } from '../../../lib/now.ts';
import { useSentForm } from '../../../lib/sent-form.ts';

type Props = { people: WorksheetView['people']; send: (body: MoveWorksheet) => Promise<unknown>; onSent: () => void; onClose: () => void };
type Values = { discussedOn: string | undefined; participants: string[]; others: string };

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
const schema = z.preprocess(
  ({ discussedOn = '', participants, others }: Values) => ({ state: 'droeftet', discussedOn, participants: [...participants, ...lines(others)] }),
  moveWorksheetBody,
);

/** When the worksheet was discussed, and by whom. */
export function DiscussedDialog({ people, send, onSent, onClose }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const start: Values = { discussedOn: dayOf(useNow()), participants: [], others: '' };
  const form = useSentForm({ schema, start, send, onSent });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Dialog
      isOpen
      title={t('Hvornår drøftede I værktøjet?')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" type="submit" form={formId} isBusy={form.isSending}>{t('Markér som drøftet')}</Button>
          <Button onClick={onClose}>{t('Fortryd')}</Button>
        </>
      }
    >
      <FormProblems form={form} />
      <Form id={formId} onSubmit={form.submit}>
        <DateField {...form.field('discussedOn')} ref={first} label={t('Dato')} />
        <CheckboxGroup {...form.field('participants')} label={t('Hvem var med?')} options={people.map(({ name }) => ({ value: name, label: name }))} />
        <TextArea {...form.field('others')} label={t('Andre deltagere')} note={t('valgfrit')} hint={t('Et navn på hver linje.')} rows={2} />
      </Form>
    </Dialog>
  );
}
