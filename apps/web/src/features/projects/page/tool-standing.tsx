import type { WorksheetRowView } from '@nybrud/contracts';
import type { TFunction } from 'i18next';
import { WorksheetBadge } from '../../../lib/worksheet-badge.tsx';

/** What stands beside a tool in the list: how much is answered, and how far that is. Nothing before it is known. */
export function toolStanding(worksheet: WorksheetRowView | undefined, t: TFunction) {
  if (!worksheet) return {};
  const { answered, total } = worksheet.progress;
  return {
    detail: total > 0 ? t('{{answered}} af {{total}} besvaret', { answered, total }) : undefined,
    status: <WorksheetBadge worksheet={worksheet} />,
  };
}
