import type { WorksheetView } from '@nybrud/contracts';
import { isAnswered } from '@nybrud/domain';

export type SectionStatus = { kind: 'missing'; number: number } | { kind: 'filled' } | { kind: 'nothing_missing' };

/** How far a section has come. One in which nothing must be answered is not called filled in before something is. */
export function sectionStatus(section: WorksheetView['template']['sections'][number], { missing, answers }: WorksheetView): SectionStatus {
  const number = missing.filter(({ sectionKey }) => sectionKey === section.key).length;
  if (number > 0) return { kind: 'missing', number };
  const isFilled = section.fields.some(({ key, required }) => required === true || isAnswered(answers[key]?.answer ?? undefined));
  return { kind: isFilled ? 'filled' : 'nothing_missing' };
}
