import type { WorksheetView } from '@nybrud/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type FilesKey, filesQuery } from '../../lib/files/files.queries.ts';
import type { FilesAround } from './fields/around.ts';

/** The project's files, fetched only for a worksheet that asks for one; the questions do not wait for them. */
export function useProjectFiles({ tenant, projectId }: FilesKey, worksheet: WorksheetView): FilesAround {
  const { data } = useQuery({ ...filesQuery({ tenant, projectId }), enabled: asksForFiles(worksheet) });
  const known = data?.files;
  return useMemo(() => ({ filesKey: { tenant, projectId }, known }), [tenant, projectId, known]);
}

const asksForFiles = ({ template, shared }: WorksheetView): boolean =>
  [...template.sections.flatMap(({ fields }) => fields), ...Object.values(shared)].some((field) =>
    field.type === 'file' || (field.columns ?? []).some(({ type }) => type === 'file'));
