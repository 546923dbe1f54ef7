import type { BlockerView } from '@nybrud/contracts';
import type { TFunction } from 'i18next';
import { tKey } from '../../lib/text.ts';

const reasons: Record<string, string> = {
  not_started: tKey('er ikke påbegyndt'),
  not_filled_in: tKey('mangler et svar'),
  not_refreshed: tKey('skal tages op igen'),
  not_discussed: tKey('er ikke drøftet'),
  not_signed: tKey('er ikke underskrevet'),
  not_known: tKey('skal være kendt'),
  not_attached: tKey('er ikke vedlagt'),
  not_done: tKey('er ikke gjort'),
  not_shared: tKey('er ikke delt med alle'),
  too_few_firms: tKey('har færre end to virksomheder'),
  not_answered: tKey('er ikke besvaret'),
  reason_missing: tKey('mangler en begrundelse'),
  not_confirmed: tKey('er ikke bekræftet'),
  not_decided: tKey('er ikke besluttet'),
  not_declared: tKey('er ikke alle gyldige'),
  nobody_has_it: tKey('er ikke besat'),
};

/** What is wrong with the thing, after its name: "Nulpunktsmåling mangler et svar". */
export const reasonWords = ({ reason }: Pick<BlockerView, 'reason'>, t: TFunction): string => t(reasons[reason] ?? tKey('mangler'));

/** Where it is mended. What is written for the decision itself is mended on the gate's own page. */
export function placeOf({ subject }: Pick<BlockerView, 'subject'>, { project, gate }: { project: string; gate: string }): string {
  const { kind, worksheetKey, instance, fieldKey, registerKey, role } = subject;
  const sheet = `${project}/vaerktoejer/${worksheetKey}${instance ? `/${instance}` : ''}`;
  if (kind === 'register' || kind === 'register_row') return `${project}/${registerKey}`;
  if (kind === 'task') return `${project}#opgaver`;
  if (kind === 'role' || role !== undefined) return `${project}#holdet`;
  if (kind === 'declarations') return `${project}/vaerktoejer/habilitet`;
  if (worksheetKey === undefined) return gate;
  return fieldKey === undefined ? sheet : `${sheet}#${fieldKey}`;
}

/** "Mette Holm har haft det i 4 dage" */
export function holderWords({ holder, days }: Pick<BlockerView, 'holder' | 'days'>, t: TFunction): string {
  if (holder === null) return t('Ingen har det endnu');
  if (days === 0) return t('Ligger hos {{holder}}', { holder });
  return t('Ligger hos {{holder}} på {{count}}. dag', { holder, count: days + 1 });
}
