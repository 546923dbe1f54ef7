import type { Locale } from '@nybrud/ui/formats';

/** "Mettes", and "Jens'" where an s would be one too many. */
export function possessive(name: string, locale: Locale): string {
  if (locale === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}
