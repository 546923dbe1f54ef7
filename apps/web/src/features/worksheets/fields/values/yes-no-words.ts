import type { yesNoValues } from '@nybrud/domain';
import { tKey } from '../../../../lib/text.ts';

export const yesNoWords: Record<(typeof yesNoValues)[number], string> = { ja: tKey('Ja'), nej: tKey('Nej'), ved_ikke: tKey('Ved ikke') };
