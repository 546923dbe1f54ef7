import type { ChangeFieldNote, FieldNoteView, WorksheetView } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { hasCode } from '../../lib/problem-error.ts';
import { type WorksheetAddress, worksheetQuery } from './worksheets.queries.ts';

export type NoteAddress = WorksheetAddress & { fieldKey: string };

/** Stands at once in the worksheet on screen; in those of other projects once they are opened again. */
export function useChangeNote({ fieldKey, ...address }: NoteAddress) {
  const client = useQueryClient();
  const { tenant, worksheetKey } = address;
  const show = (note: FieldNoteView | undefined) => {
    const { queryKey } = worksheetQuery(address);
    client.setQueryData(queryKey, (known: WorksheetView | undefined) => known && note && { ...known, notes: { ...known.notes, [fieldKey]: note } });
    void client.invalidateQueries({ predicate: ({ queryKey: key }) => isSheet(key, tenant, worksheetKey), refetchType: 'none' });
  };
  return useMutation({
    mutationFn: (body: ChangeFieldNote) => api('put /api/{tenant}/field-notes/{worksheetKey}/{fieldKey}', { params: { tenant, worksheetKey, fieldKey }, body }),
    onSuccess: show,
    onError: (error) => show(theirsIn(error)),
  });
}

const isSheet = (key: readonly unknown[], tenant: string, worksheetKey: string) => key[0] === tenant && key[3] === 'worksheets' && key[4] === worksheetKey;

/** What stands there now, when somebody was quicker. */
export function theirsIn(error: Error | null): FieldNoteView | undefined {
  const current = hasCode(error, 'note_changed_since_read') ? error.details['current'] : undefined;
  return isNote(current) ? current : undefined;
}

const isNote = (said: unknown): said is FieldNoteView => typeof said === 'object' && said !== null && 'note' in said && 'version' in said;
