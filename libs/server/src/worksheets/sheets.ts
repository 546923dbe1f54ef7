import type { TextView } from '@nybrud/contracts';
import { repeatOf, type SheetFacts, type SheetForm } from '@nybrud/domain';
import { sheetName } from '../answers/answers.service.ts';
import { orNotFound } from '../http/problem.ts';
import type { Ground } from './worksheet-ground.ts';
import { formFor } from './worksheet-form.ts';
import type { SheetRow } from './worksheet-states.repository.ts';

/** One sheet of a project, begun or not. `about` is what it is about where there are several of its form. */
export type Sheet = SheetFacts & { key: string; name: string; form: SheetForm; row: SheetRow | undefined; about: TextView | null };
export type Place = { worksheetKey: string; instance: string };

/** The sheet at an address, or not found: a milestone, a person or an entry that the project does not have has no sheet. */
export function sheetAt(ground: Ground, { worksheetKey, instance }: Place): Sheet {
  const row = ground.rows.find((one) => one.templateKey === worksheetKey && one.instance === instance);
  const form = formFor(ground.project.model, worksheetKey, row?.templateVersion);
  const exists = row !== undefined || instancesOf(form, ground).includes(instance);
  return sheetFrom(ground, { form: orNotFound(exists ? form : null), instance, row });
}

/** The form itself, where one of several sheets is chosen: it is about nothing, and holds no answers. */
export const formPage = (ground: Ground, form: SheetForm): Sheet => sheetFrom(ground, { form, instance: '', row: undefined });

/** Every sheet of a form: those begun, and those that can be. */
export function sheetsOfForm(ground: Ground, worksheetKey: string): Sheet[] {
  const begun = ground.rows.filter(({ templateKey }) => templateKey === worksheetKey).map(({ instance }) => instance);
  const known = instancesOf(formFor(ground.project.model, worksheetKey), ground);
  return [...new Set([...known, ...begun])].map((instance) => sheetAt(ground, { worksheetKey, instance }));
}

/** The instances that need not be begun to be there. An entry and a request are there when somebody has begun them. */
function instancesOf(form: SheetForm, { milestones, project }: Pick<Ground, 'milestones' | 'project'>): string[] {
  switch (repeatOf(form)) {
    case 'per_milestone': return milestones.map(({ key }) => key);
    case 'per_person': return project.people.map(({ memberId }) => memberId);
    case 'per_request': case 'per_entry': return [];
    case undefined: return [''];
  }
}

function sheetFrom({ milestones, project }: Ground, { form, instance, row }: { form: SheetForm; instance: string; row: SheetRow | undefined }): Sheet {
  const person = project.people.find(({ memberId }) => memberId === instance)?.name;
  const about = milestones.find(({ key }) => key === instance)?.label ?? (person === undefined ? null : { da: person, en: person });
  return { key: form.key, name: sheetName(form.key, instance), form, instance, row, ownerId: row?.steps[0]?.byId ?? null, about };
}
