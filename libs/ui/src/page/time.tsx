import type { ReactNode } from 'react';
import { formatDate, isoMoment, type When } from '../formats/dates.ts';

/** A moment or a day a machine can read; people read the children, or `23.11.2026`. */
export const Time = ({ at, children }: { at: When; children?: ReactNode }) => <time dateTime={isoMoment(at)}>{children ?? formatDate(at)}</time>;
