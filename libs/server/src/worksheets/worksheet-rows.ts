import { worksheetTemplatesOf } from '@nybrud/content';
import type { WorksheetInstanceView, WorksheetRowView } from '@nybrud/contracts';
import { type Actor, commonStatus, declarationStatus, repeatOf, type SheetForm, standingAfter, worksheetStatus, type WorksheetTemplate } from '@nybrud/domain';
import { declarersOf } from './declarers.ts';
import { type Sheet, sheetAt, sheetsOfForm } from './sheets.ts';
import { shownTo } from './shown.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Ground } from './worksheet-ground.ts';

type Told = Omit<WorksheetInstanceView, 'instance' | 'label'>;
const OF_PROJECT: readonly WorksheetTemplate['kind'][] = ['worksheet', 'declaration', 'request'];
const FRESH = { state: 'kladde', stateSince: null, lastDiscussedOn: null } as const;

/** The worksheets of a project as rows. */
export function worksheetRows(actor: Actor, ground: Ground): WorksheetRowView[] {
  const current = ground.project.phases.find(({ openedOn, closedOn }) => openedOn !== null && closedOn === null)?.phaseKey ?? '';
  return worksheetTemplatesOf(ground.project.model).filter(({ kind }) => OF_PROJECT.includes(kind)).map((template) => {
    const { key, label, help, phaseUse } = template;
    return { key, label, help, use: phaseUse[current] ?? null, ...rowOf(actor, template, ground) };
  });
}

function rowOf(actor: Actor, template: WorksheetTemplate, ground: Ground): Told & Pick<WorksheetRowView, 'repeat' | 'instances'> {
  if (template.kind === 'declaration') return { repeat: 'per_person', instances: [], ...declarationsTold(ground) };
  if (template.repeat === undefined) return { repeat: null, instances: [], ...told(actor, sheetAt(ground, { worksheetKey: template.key, instance: '' }), ground) };
  const instances = instanceRows(actor, template, ground);
  return { repeat: template.repeat, instances, ...together(instances) };
}

/** Each sheet of a form of which a project has several, but for what is of one person: declarations have a list of their own, which tells less. */
export function instanceRows(actor: Actor, form: SheetForm, ground: Ground): WorksheetInstanceView[] {
  const repeat = repeatOf(form);
  if (repeat !== 'per_milestone' && repeat !== 'per_request') return [];
  return sheetsOfForm(ground, form.key).map((sheet) => ({ instance: sheet.instance, label: sheet.about, ...told(actor, sheet, ground) }));
}

function told(actor: Actor, sheet: Sheet, ground: Ground): Told {
  const { missing, progress } = standingOf(shownTo(actor, sheet), sheet, ground);
  const own = Object.values(ground.sheets[sheet.name] ?? {});
  return {
    ...stepsOf(sheet, { missing, progress }), progress, missing: missing.length,
    lastAnsweredAt: own.flatMap(({ at }) => at ?? []).sort().at(-1) ?? null,
  };
}

/** Where a sheet stands, in its own steps and by what it lacks. */
export function stepsOf(sheet: Sheet, { missing, progress }: Pick<Standing, 'missing' | 'progress'>): Pick<Told, 'status' | 'state' | 'stateSince' | 'lastDiscussedOn'> {
  const { state, since, discussedOn } = standingAfter(sheet.row?.steps ?? []);
  return { status: worksheetStatus({ state, answered: progress.answered, missing: missing.length }), state, stateSince: since, lastDiscussedOn: discussedOn };
}

/** All of a form as one: their figures added up, and the status that they share. */
function together(instances: readonly Told[]): Told {
  const sum = (count: (one: Told) => number) => instances.reduce((total, one) => total + count(one), 0);
  const newest = (of: (one: Told) => string | null) => instances.flatMap((one) => of(one) ?? []).sort().at(-1) ?? null;
  return {
    ...FRESH,
    status: commonStatus(instances.map(({ status }) => status)),
    progress: { answered: sum(({ progress }) => progress.answered), total: sum(({ progress }) => progress.total) },
    missing: sum(({ missing }) => missing),
    lastAnsweredAt: newest(({ lastAnsweredAt }) => lastAnsweredAt),
    lastDiscussedOn: newest(({ lastDiscussedOn }) => lastDiscussedOn),
  };
}

/** Of declarations the list says how many of those who declare have a valid one, and nothing of what they say. */
function declarationsTold(ground: Ground): Told {
  const people = declarersOf(ground);
  const statuses = people.map(({ memberId }) => declarationStatus(ground.declarations.find((one) => one.memberId === memberId), ground.today, false));
  const [valid, begun] = [statuses.filter((one) => one === 'valid').length, statuses.some((one) => one !== 'not_given')];
  const status = valid === people.length && people.length > 0 ? 'ready' : begun ? 'under_way' : 'not_begun';
  return { ...FRESH, status, progress: { answered: valid, total: people.length }, missing: people.length - valid, lastAnsweredAt: null };
}
