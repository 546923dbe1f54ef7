import type { FieldType } from '@nybrud/domain';
import type { TFunction } from 'i18next';
import { tKey } from '../../../lib/text.ts';

const byType: Partial<Record<FieldType, string>> = {
  number: tKey('Skriv et tal, for eksempel 1.250,5.'),
  money: tKey('Skriv et beløb i kroner, for eksempel 250.000.'),
  date: tKey('Skriv en dato, for eksempel 23.11.2026.'),
  period: tKey('Skriv en startdato, for eksempel 23.11.2026. Slutdatoen må mangle.'),
  rating: tKey('Vælg et tal fra 1 til 5.'),
  person: tKey('Skriv navnet. Skriv mailadressen helt ud, eller lad den stå tom.'),
  link: tKey('Skriv en webadresse, der begynder med https://, eller lad den stå tom.'),
  choice: tKey('Vælg et af svarene på listen.'),
  multi_choice: tKey('Vælg et af svarene på listen.'),
};

const byCode: Record<string, string> = {
  too_long: tKey('Teksten er for lang.'),
  too_large: tKey('Tallet er for stort.'),
  not_text: tKey('Teksten indeholder tegn, som ikke kan gemmes.'),
  ends_before_it_begins: tKey('Slutdatoen ligger før startdatoen.'),
  not_that_form: tKey('Svaret er ikke skrevet på den måde, feltet kræver. Se hjælpeteksten.'),
  too_many_rows: tKey('Tabellen har for mange rækker. Del den op, og prøv igen.'),
};

/** What is wrong with a value of this type, and that it is not saved. */
export const faultWords = (code: string, type: FieldType, t: TFunction): string =>
  `${t(byCode[code] ?? byType[type] ?? tKey('Ret feltet, og prøv igen.'))} ${t('Det er ikke gemt.')}`;
