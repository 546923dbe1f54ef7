import type { ContentChangeView, TextView } from '@nybrud/contracts';
import type { TFunction } from 'i18next';
import { tKey } from '../../lib/text.ts';

/** What is different in a new version, by the names that people know. */
const sentences = {
  phase_added: tKey('Ny fase: {{name}}'),
  phase_removed: tKey('Fasen »{{name}}« er væk'),
  phase_renamed: tKey('Fasen »{{was}}« hedder nu »{{name}}«'),
  track_added: tKey('Nyt spor: {{name}}'),
  track_removed: tKey('Sporet »{{name}}« er væk'),
  track_renamed: tKey('Sporet »{{was}}« hedder nu »{{name}}«'),
  order_changed: tKey('Faserne kommer i en anden rækkefølge på sporet »{{name}}«'),
  gate_added: tKey('Nyt kontrolpunkt: {{name}}'),
  gate_removed: tKey('Kontrolpunktet »{{name}}« er væk'),
  question_added: tKey('{{within}}: nyt spørgsmål »{{name}}«'),
  question_removed: tKey('{{within}}: spørgsmålet »{{name}}« er væk'),
  question_reworded: tKey('{{within}}: spørgsmålet »{{was}}« lyder nu »{{name}}«'),
  form_added: tKey('Nyt værktøj: {{name}}'),
  form_renamed: tKey('Værktøjet »{{was}}« hedder nu »{{name}}«'),
  field_added: tKey('{{within}}: nyt felt »{{name}}«'),
  field_removed: tKey('{{within}}: feltet »{{name}}« er væk'),
  field_reworded: tKey('{{within}}: feltet »{{was}}« hedder nu »{{name}}«'),
  field_required: tKey('{{within}}: feltet »{{name}}« skal nu udfyldes'),
  field_optional: tKey('{{within}}: feltet »{{name}}« behøver ikke længere at blive udfyldt'),
  checks_changed: tKey('Det er ændret, hvad der skal være udfyldt hvornår'),
  other_text: tKey('{{name}}: andre tekster eller regler er ændret'),
} satisfies Record<ContentChangeView['kind'], string>;

export const changeSentence = (t: TFunction, pick: (text: TextView) => string, { kind, name, was, within }: ContentChangeView): string =>
  t(sentences[kind], { name: pick(name), was: was ? pick(was) : '', within: within ? pick(within) : '' });
