import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { type ChangeFieldNote, changeFieldNoteBody, type FieldNoteParams, fieldNoteParams, fieldNotesParams, fieldNotesView, fieldNoteView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { FieldNotesService } from './field-notes.service.ts';

@Controller('field-notes')
export class FieldNotesController {
  constructor(private readonly notes: FieldNotesService) {}

  @Get(':worksheetKey')
  @Members()
  @Returns(fieldNotesView)
  show(@CurrentActor() actor: Actor, @Param({ schema: fieldNotesParams }) { worksheetKey }: { worksheetKey: string }) {
    return this.notes.show(actor, worksheetKey);
  }

  /** Write the organisation's own guidance to a field, over the version that was read. Nothing takes it away. */
  @Put(':worksheetKey/:fieldKey')
  @Needs('own_template_edit', 'full')
  @Returns(fieldNoteView)
  change(@CurrentActor() actor: Actor, @Param({ schema: fieldNoteParams }) field: FieldNoteParams, @Body({ schema: changeFieldNoteBody }) note: ChangeFieldNote) {
    return this.notes.change(actor, field, note);
  }
}
