import type { FindingView } from '@nybrud/contracts';
import type { TFunction } from 'i18next';
import { tKey } from '../../lib/text.ts';

/** What is wrong with a package, and where. `where` and `what` are keys of the package itself. */
const sentences = {
  shape: tKey('{{where}} mangler eller har en forkert form'),
  language_missing: tKey('{{where}}: teksten mangler'),
  version_exists: tKey('{{where}}: version {{what}} er udgivet allerede'),
  version_not_next: tKey('{{where}}: den næste version er {{what}}'),
  unknown_model: tKey('Procesmodellen {{what}} findes ikke'),
  unchanged: tKey('{{what}} er den samme som før'),
  key_twice: tKey('{{where}}: {{what}} står to gange'),
  no_such_phase: tKey('{{where}}: fasen {{what}} findes ikke'),
  no_such_gate: tKey('{{where}}: fasen har ikke beslutningspunktet {{what}}'),
  no_such_checkpoint: tKey('{{where}}: kontrolpunktet {{what}} findes ikke'),
  no_such_track: tKey('{{where}}: sporet {{what}} findes ikke'),
  no_such_form: tKey('{{where}}: værktøjet {{what}} findes ikke'),
  no_such_section: tKey('{{where}}: afsnittet {{what}} findes ikke'),
  no_such_field: tKey('{{where}}: feltet {{what}} findes ikke'),
  no_such_answer: tKey('{{where}}: svaret {{what}} kan ikke vælges'),
  no_rule: tKey('{{where}}: Nybrud har ingen regel, der kan beregne feltet'),
  type_changed: tKey('{{where}} skal spørge om samme slags svar som før ({{what}}). Giv et nyt spørgsmål en ny nøgle'),
  column_removed: tKey('{{where}}: kolonnen {{what}} skal blive, for der kan stå svar i den'),
  confidentiality_changed: tKey('{{where}}: et felt kan ikke skifte mellem fortroligt og åbent'),
  option_removed: tKey('{{where}}: {{what}} kan ikke længere vælges. Svar, der er givet, bliver stående'),
  nobody_signs: tKey('{{where}}: ingen kan underskrive ved {{what}}'),
  phase_unreached: tKey('Intet spor når til fasen {{what}}'),
  checkpoint_unused: tKey('Kontrolpunktet {{what}} bruges ikke'),
  form_unused: tKey('Værktøjet {{what}} bruges ikke'),
  tools_differ: tKey('{{where}}: fasen og værktøjet {{what}} siger ikke det samme om, hvor værktøjet bruges'),
  track_removed: tKey('Sporet {{what}} er væk. Projekter på sporet kan ikke opgraderes'),
} satisfies Record<FindingView['code'], string>;

export const findingSentence = (t: TFunction, { code, where, what }: FindingView): string => t(sentences[code], { where, what });
