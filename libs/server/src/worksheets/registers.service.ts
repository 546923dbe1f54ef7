import { Injectable } from '@nestjs/common';
import { editionOf, rights } from '@nybrud/content';
import type { BegunSheetView, RegisterEntryView, RegisterParams, RegisterView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, mayBegin, type Register } from '@nybrud/domain';
import { orNotFound, ProblemException } from '../http/problem.ts';
import { SheetBeginner } from './sheet-beginner.ts';
import { type Sheet, sheetAt } from './sheets.ts';
import { isOpenTo, seesConfidential, shownTo } from './shown.ts';
import { standingOf } from './standing.ts';
import { viewerOf } from './viewer.ts';
import { shownForm } from './worksheet-form.ts';
import { entriesOf, type Ground, WorksheetGround } from './worksheet-ground.ts';

/** The registers that people write in. An entry is a sheet: it is opened, answered and remembered as one. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly grounds: WorksheetGround,
    private readonly beginner: SheetBeginner,
    private readonly events: EventLog,
  ) {}

  async list(actor: Actor, { projectId, registerKey }: RegisterParams): Promise<RegisterView> {
    const ground = await this.grounds.seenBy(actor, projectId);
    const form = registerOf(ground, registerKey);
    const entries = entriesOf(registerKey, ground.rows, ground.sheets).map(({ row }) => sheetAt(ground, { worksheetKey: registerKey, instance: row.instance }));
    const sees = entries.every((entry) => seesConfidential(actor, entry));
    return {
      project: { id: projectId, title: ground.project.title },
      form: shownForm(form, sees),
      entries: entries.toReversed().map((entry) => presentEntry(actor, entry, ground)),
      can: { add: mayBegin(rights(), viewerOf(actor), { form }) },
    };
  }

  async begin(actor: Actor, { projectId, registerKey }: RegisterParams): Promise<BegunSheetView> {
    const form = registerOf(await this.grounds.seenBy(actor, projectId), registerKey);
    if (!mayBegin(rights(), viewerOf(actor), { form })) throw new ProblemException('not_permitted');
    const { instance, worksheetId } = await this.beginner.begin(actor, projectId, form);
    await this.events.record(actor.identityId, 'register.entry_added', { projectId, registerKey, worksheetId });
    return { instance };
  }
}

/** What Nybrud itself writes is not a register to be written in, but it is one to be read. */
const registerOf = ({ project }: Ground, key: string): Register => orNotFound(editionOf(project.model).registers.find((one) => one.key === key));

function presentEntry(actor: Actor, sheet: Sheet, ground: Ground): RegisterEntryView {
  const form = shownTo(actor, sheet);
  const { missing } = standingOf(form, sheet, ground);
  return {
    instance: sheet.instance,
    answers: ground.sheets[sheet.name] ?? {},
    missing: missing.map(({ fieldKey, reason }) => ({ fieldKey, reason })),
    begunAt: sheet.row?.begunAt ?? '',
    can: { edit: form.sections.some(({ fields }) => fields.some((field) => isOpenTo(actor, sheet, field))) },
  };
}
