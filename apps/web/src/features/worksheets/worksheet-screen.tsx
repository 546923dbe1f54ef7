import { useSuspenseQuery } from '@tanstack/react-query';
import { InstancesScreen } from './instances/instances-screen.tsx';
import { DeclarationsScreen } from './declarations/declarations-screen.tsx';
import { WorksheetPage } from './worksheet-page.tsx';
import { type WorksheetAddress, worksheetQuery } from './worksheets.queries.ts';

/** A worksheet, or where one is chosen when the project has several of its form. */
export function WorksheetScreen(address: WorksheetAddress) {
  const { data: worksheet } = useSuspenseQuery(worksheetQuery(address));
  if (worksheet.instance !== '' || worksheet.repeat === null) return <WorksheetPage address={address} />;
  if (worksheet.repeat === 'per_person') return <DeclarationsScreen tenant={address.tenant} projectId={address.projectId} />;
  return <InstancesScreen address={address} worksheet={worksheet} />;
}
