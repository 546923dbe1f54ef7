import { Injectable } from '@nestjs/common';
import { rights, sharedFields, worksheetTemplates } from '@nybrud/content';
import type { ChangeFieldNote, FieldNoteParams, FieldNotesView, FieldNoteView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, canEditFieldNotes, findField } from '@nybrud/domain';
import { orNotFound, ProblemException } from '../http/problem.ts';
import { presentNote } from './field-notes.presenter.ts';
import { type FieldNoteRow, FieldNotesRepository } from './field-notes.repository.ts';

/** What the organisation adds to the help of a field, in all of its projects. The template itself is everybody's and stays as it is. */
@Injectable()
export class FieldNotesService {
  constructor(
    private readonly notes: FieldNotesRepository,
    private readonly events: EventLog,
  ) {}

  async show(actor: Actor, worksheetKey: string): Promise<FieldNotesView> {
    templateOf(worksheetKey);
    return this.ofWorksheet(actor, worksheetKey);
  }

  /** The notes that there are, and whether the reader may write them. */
  async ofWorksheet(actor: Actor, worksheetKey: string): Promise<FieldNotesView> {
    const rows = await this.notes.current(worksheetKey);
    return { notes: Object.fromEntries(rows.map((row) => [row.fieldKey, presentNote(row)])), can: { edit: canEditFieldNotes(rights(), actor.roles) } };
  }

  /** Adds the next version over the one that was read, or says what stands there now. */
  async change(actor: Actor, { worksheetKey, fieldKey }: FieldNoteParams, { note, version }: ChangeFieldNote): Promise<FieldNoteView> {
    if (!findField(templateOf(worksheetKey), fieldKey, sharedFields())) throw new ProblemException('unknown_field', { details: { field: fieldKey } });
    const before = presentNote(await this.newest(worksheetKey, fieldKey));
    if (before.note === note && before.version === version) return before;
    const added = before.version === version && (await this.notes.add({ templateKey: worksheetKey, fieldKey, version: version + 1, note, byId: actor.memberId }));
    const now = orNotFound(await this.newest(worksheetKey, fieldKey));
    if (!added) throw new ProblemException('note_changed_since_read', { details: { field: fieldKey, current: presentNote(now) } });
    await this.events.record(actor.identityId, 'field_note.changed', { noteId: now.id, worksheetKey, fieldKey });
    return presentNote(now);
  }

  private async newest(worksheetKey: string, fieldKey: string): Promise<FieldNoteRow | undefined> {
    return (await this.notes.current(worksheetKey)).find((row) => row.fieldKey === fieldKey);
  }
}

const templateOf = (key: string) => orNotFound(worksheetTemplates().find((template) => template.key === key));
