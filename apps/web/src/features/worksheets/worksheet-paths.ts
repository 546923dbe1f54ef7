import type { WorksheetView } from '@nybrud/contracts';
import type { WorksheetAddress } from './worksheets.queries.ts';

type OfProject = Pick<WorksheetAddress, 'tenant' | 'projectId'>;

export const projectPath = ({ tenant, projectId }: OfProject): string => `/${tenant}/projekter/${projectId}`;
export const worksheetPath = (address: OfProject, worksheetKey: string, instance?: string): string =>
  [projectPath(address), 'vaerktoejer', worksheetKey, ...(instance === undefined ? [] : [instance])].join('/');

/** Where each register is kept. One that has no page of its own cannot be linked to. */
const REGISTERS: Readonly<Record<string, string>> = { kontaktlog: 'kontaktlog' };
export const registerPath = (address: OfProject, registerKey: string | undefined): string | undefined => {
  const page = REGISTERS[registerKey ?? ''];
  return page && `${projectPath(address)}/${page}`;
};

/** Where all sheets of the form are. */
export const formPath = (address: OfProject, { template }: Pick<WorksheetView, 'template'>): string =>
  (template.kind === 'register' ? registerPath(address, template.key) : undefined) ?? worksheetPath(address, template.key);
