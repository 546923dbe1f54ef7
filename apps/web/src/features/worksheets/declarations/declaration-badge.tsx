import type { DeclarationView } from '@nybrud/contracts';
import { Badge, type BadgeTone } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { tKey } from '../../../lib/text.ts';

const looks = {
  not_given: { words: tKey('Mangler'), tone: 'warn' },
  given: { words: tKey('Afgivet, gælder ikke endnu'), tone: 'info' },
  not_assessed: { words: tKey('Afgivet, ikke vurderet'), tone: 'info' },
  valid: { words: tKey('Gyldig'), tone: 'ok' },
  not_valid: { words: tKey('Ikke gyldig'), tone: 'bad' },
} satisfies Record<DeclarationView['status'], { words: string; tone: BadgeTone }>;

/** Where a declaration stands, in words. */
export function DeclarationBadge({ status }: Pick<DeclarationView, 'status'>) {
  const { t } = useTranslation();
  const { words, tone } = looks[status];
  return <Badge tone={tone}>{t(words)}</Badge>;
}
