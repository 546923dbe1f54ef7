import { allows, type Rights } from '../permissions/rights.ts';
import type { RoleKey } from '../permissions/roles.ts';
import type { Field } from './field.ts';
import type { SheetForm } from './worksheet-template.ts';

/** Who looks, and in which roles of the project. */
export type Viewer = { memberId: string; roles: readonly RoleKey[] };
/** A sheet as far as rights go: its form, what it is about, and who began it. */
export type SheetFacts = { form: Pick<SheetForm, 'kind'> & { system?: boolean | undefined }; instance: string; ownerId: string | null };

/** A declaration is read by the person themself and by those who assess it; every other sheet by all who see the project. */
export const mayRead = (rights: Rights, viewer: Viewer, sheet: SheetFacts): boolean =>
  sheet.form.kind !== 'declaration' || isAbout(viewer, sheet) || allows(rights, viewer.roles, 'impartiality_assess', 'read');

export function maySeeConfidential(rights: Rights, viewer: Viewer, sheet: SheetFacts): boolean {
  if (sheet.form.kind === 'declaration') return mayRead(rights, viewer, sheet);
  if (sheet.form.kind === 'register') return allows(rights, viewer.roles, 'contact_log_confidential', 'read');
  return viewer.roles.some((role) => rights.project_view[role]?.confidential === true);
}

/** Why somebody may not answer a field. */
export type Barrier = 'not_permitted' | 'filled_by_others';

/** Null when the viewer may answer the field. */
export function barrierTo(rights: Rights, viewer: Viewer, sheet: SheetFacts, field: Pick<Field, 'filledBy' | 'confidential'>): Barrier | null {
  if (field.filledBy) return mayFill(rights, viewer, sheet, field.filledBy) ? null : 'filled_by_others';
  return writes[sheet.form.kind](rights, viewer, sheet, field);
}

/** Whether the viewer may begin a sheet of which a project has as many as it takes: an entry, or a request. */
export const mayBegin = (rights: Rights, viewer: Viewer, { form }: Pick<SheetFacts, 'form'>): boolean =>
  form.system !== true && allows(rights, viewer.roles, form.kind === 'request' ? 'sparring_request' : 'contact_log_write', 'limited');

/** Nobody assesses their own declaration. */
const mayFill = (rights: Rights, viewer: Viewer, sheet: SheetFacts, filledBy: readonly RoleKey[]): boolean =>
  filledBy.some((role) => viewer.roles.includes(role))
  && (sheet.form.kind !== 'declaration' || (!isAbout(viewer, sheet) && allows(rights, viewer.roles, 'impartiality_assess', 'full')));

type Rule = (rights: Rights, viewer: Viewer, sheet: SheetFacts, field: Pick<Field, 'confidential'>) => Barrier | null;
const unless = (isAllowed: boolean): Barrier | null => (isAllowed ? null : 'not_permitted');
const edits: Rule = (rights, { roles }) => unless(allows(rights, roles, 'worksheet_edit', 'limited'));

const writes: Record<SheetForm['kind'], Rule> = {
  worksheet: edits,
  shared_room: edits,
  request: (rights, { roles }) => unless(allows(rights, roles, 'sparring_request', 'limited')),
  declaration: (rights, viewer, sheet) => {
    if (!isAbout(viewer, sheet)) return 'filled_by_others';
    return unless(allows(rights, viewer.roles, 'impartiality_declare', 'full'));
  },
  register: (rights, viewer, sheet, { confidential }) => {
    const { roles, memberId } = viewer;
    const isOpen = confidential !== true || allows(rights, roles, 'contact_log_confidential', 'full');
    const writesAll = allows(rights, roles, 'contact_log_write', 'full');
    const writesOwn = sheet.ownerId === memberId && allows(rights, roles, 'contact_log_write', 'limited');
    return unless(sheet.form.system !== true && isOpen && (writesAll || writesOwn));
  },
};

const isAbout = ({ memberId }: Viewer, { instance }: SheetFacts) => instance === memberId;
