import { formatNumber, type Locale } from '@nybrud/ui/formats';

const KB = 1024;

/** How large a file is, as people say it: "340 kB", "1,2 MB". */
export function sizeWords(bytes: number, locale: Locale): string {
  if (bytes < KB * KB) return `${formatNumber(Math.max(1, Math.round(bytes / KB)), locale)} kB`;
  return `${formatNumber(Math.round((bytes / KB / KB) * 10) / 10, locale)} MB`;
}
