import type { TFunction } from 'i18next';
import { type FailureCode, ProblemError } from './problem-error.ts';
import { tKey } from './text.ts';

/** What is shown for each way of saying no: what happened, is it safe, what to do. */
const problemTexts = {
  no_answer: tKey('Vi kan ikke få forbindelse. Intet er sendt. Prøv igen, når nettet er tilbage.'),
  invalid_request: tKey('Noget skal rettes, før det kan gemmes.'),
  unreadable_request: tKey('Vi kunne ikke læse det, der blev sendt. Intet er gemt. Genindlæs siden, og prøv igen.'),
  request_too_large: tKey('Teksten er for lang til at blive gemt. Kort den ned, og prøv igen.'),
  unsupported_media_type: tKey('Vi kunne ikke læse det, der blev sendt. Intet er gemt. Genindlæs siden, og prøv igen.'),
  not_signed_in: tKey('Du er logget af. Log ind igen for at fortsætte.'),
  sign_in_refused: tKey('Mailadressen eller adgangskoden er forkert.'),
  too_many_attempts: tKey('Der er prøvet for mange gange. Vent et kvarter, og prøv igen.'),
  too_busy: tKey('Mange logger ind lige nu. Prøv igen om et øjeblik.'),
  foreign_origin: tKey('Anmodningen kom fra en anden side og blev afvist. Åbn Nybrud på ny, og prøv igen.'),
  not_found: tKey('Siden findes ikke, eller du har ikke adgang til den.'),
  not_on_team: tKey('Kun holdet kan se dette projekt.'),
  not_permitted: tKey('Din rolle giver ikke adgang til dette.'),
  answered_since_read: tKey('En anden har besvaret feltet, mens du skrev. Vælg, hvilket svar der skal gælde.'),
  changed_since_read: tKey('En anden har ændret dette, mens du læste. Dine ændringer er ikke gemt endnu.'),
  task_changed_since_read: tKey('En anden har ændret opgaven, mens du læste. Se den igen, og prøv igen.'),
  note_changed_since_read: tKey('En anden har rettet vejledningen, mens du skrev. Din tekst er ikke gemt endnu.'),
  version_missing: tKey('Vi kunne ikke se, hvad du havde læst. Intet er gemt. Genindlæs siden, og prøv igen.'),
  key_used_for_another_request: tKey('Det ser ud til at være sendt før med andet indhold. Genindlæs siden, og prøv igen.'),
  link_not_valid: tKey('Linket er brugt eller udløbet. Bed om et nyt.'),
  already_a_member: tKey('Personen er allerede medlem af organisationen.'),
  already_on_team: tKey('Personen har allerede den rolle i projektet.'),
  not_a_member: tKey('Personen er ikke medlem af organisationen.'),
  unknown_option: tKey('Valget findes ikke længere. Genindlæs siden, og vælg igen.'),
  password_too_weak: tKey('Adgangskoden er for let at gætte. Vælg en anden, gerne tre eller fire ord.'),
  unavailable: tKey('Systemet svarer ikke lige nu. Intet er ændret. Prøv igen om lidt.'),
  internal_error: tKey('Der gik noget galt hos os. Prøv igen om lidt.'),
  unknown_track: tKey('Sporet findes ikke. Genindlæs siden, og vælg igen.'),
  unknown_phase: tKey('Fasen findes ikke. Genindlæs siden, og vælg igen.'),
  phase_not_on_track: tKey('Fasen er ikke med i det valgte spor.'),
  last_administrator: tKey('En organisation skal have mindst én administrator. Giv rollen til en anden først.'),
  role_not_assignable: tKey('Rollen kan ikke gives her.'),
  unknown_field: tKey('Feltet findes ikke i værktøjet. Genindlæs siden, og prøv igen.'),
  wrong_type: tKey('Svaret passer ikke til feltet. Ret det, og prøv igen.'),
  not_writable: tKey('Feltet beregnes af Nybrud og kan ikke rettes.'),
  unknown_not_allowed: tKey('Feltet kan ikke besvares med »Ukendt endnu«.'),
  none_not_allowed: tKey('Feltet kan ikke besvares med »Ingen«.'),
  not_relevant_not_allowed: tKey('Feltet kan ikke besvares med »Ikke relevant«.'),
  too_many_rows: tKey('Tabellen har for mange rækker. Del den op, og prøv igen.'),
  not_a_decider: tKey('Du er ikke blandt dem, der skal tage stilling her.'),
  gate_not_requested: tKey('Der er ikke bedt om en beslutning endnu.'),
  gate_already_requested: tKey('Beslutningspunktet er allerede sendt til beslutning.'),
  gate_already_decided: tKey('Der er allerede truffet beslutning her.'),
  gate_not_ready: tKey('Der mangler noget, som er påkrævet.'),
  gate_not_open: tKey('Projektet er ikke nået til dette beslutningspunkt.'),
  reason_missing: tKey('Skriv en begrundelse.'),
  not_your_turn: tKey('Det er ikke din tur endnu. En anden underskriver først.'),
  already_signed: tKey('Personen har allerede underskrevet og tæller kun én gang.'),
  four_eyes: tKey('En anden end den, der har skrevet eller sendt det, skal underskrive.'),
  step_up_required: tKey('Bekræft, hvem du er, og prøv igen.'),
  content_changed: tKey('Indholdet er ændret, siden du læste det. Læs det igen, før du tager stilling.'),
  too_few_deciders: tKey('Der skal vælges flere underskrivere.'),
  not_the_sender: tKey('Kun den, der har sendt det, kan trække det tilbage.'),
  request_withdrawn: tKey('Afsenderen har trukket det tilbage.'),
  request_expired: tKey('Fristen for at underskrive er udløbet. Bed om at få det sendt igen.'),
  deputyship_not_allowed: tKey('En stedfortræder skal være en anden person og kan højst vælges for 366 dage.'),
  delegation_not_allowed: tKey('Underskriften kan ikke uddelegeres til den person.'),
  track_not_changed: tKey('Projektet følger allerede det spor.'),
  due_date_passed: tKey('Fristen er overskredet. Vælg i dag eller en senere dag.'),
  decision_reversed: tKey('Beslutningen er allerede fortrudt.'),
  undo_expired: tKey('Tiden til at fortryde beslutningen er udløbet.'),
  decision_followed: tKey('Der er sket mere på grund af beslutningen, så den kan ikke fortrydes. Tag den op igen med en ny beslutning.'),
  reminded_recently: tKey('Der er sendt en påmindelse inden for tre arbejdsdage. Vent lidt med den næste.'),
  worksheet_state_differs: tKey('Værktøjets tilstand tillader det ikke. Genindlæs siden.'),
  worksheet_sent: tKey('Sendt til beslutning. Træk tilbage, hvis noget skal rettes.'),
  filled_by_others: tKey('Feltet udfyldes af andre.'),
  file_too_large: tKey('Filen er for stor. En fil kan højst fylde 25 MB.'),
  file_type_not_allowed: tKey('Den slags fil kan ikke vedhæftes. Brug pdf, docx, xlsx, pptx, odt, ods, png, jpg, csv eller txt.'),
  file_content_differs: tKey('Filens indhold passer ikke til dens navn, eller filen er beskadiget. Åbn den, gem den på ny, og prøv igen.'),
  file_empty: tKey('Filen er tom. Vælg en anden.'),
  too_many_files: tKey('Projektet har ikke plads til flere filer. Der er plads til 500 filer og 2 GB, og fjernede filer tæller med.'),
  unknown_file: tKey('Filen findes ikke i projektet, eller den er fjernet. Vælg en anden.'),
  phase_state_differs: tKey('Fasens tilstand tillader det ikke. Genindlæs siden.'),
  content_exists: tKey('Versionen er udgivet allerede. Intet er ændret.'),
  package_refused: tKey('Pakken har fejl. Intet er ændret.'),
  upgrade_not_newer: tKey('Versionen findes ikke. Genindlæs siden, og prøv igen.'),
  open_phase_removed: tKey('Projektet er i en fase, som den nye version ikke har.'),
  gate_under_decision: tKey('Et oplæg ligger til beslutning. Vent, til beslutningen er truffet.'),
  deputyship_overlaps: tKey('Der er allerede en stedfortræder på nogle af dagene. Afslut den aftale, eller vælg andre dage.'),
  waiver_not_allowed: tKey('En undtagelse fra fire øjne gælder fra i dag og højst i 366 dage.'),
  expires_before_due: tKey('Et oplæg kan ikke udløbe, før svarfristen er gået.'),
  task_not_yours: tKey('Kun den ansvarlige, den, der har givet opgaven, projektlederen og projektejeren kan ændre den.'),
  condition_stays: tKey('En betingelse skal opfyldes og kan ikke bortfalde.'),
  owner_cannot_see_project: tKey('Personen kan ikke se projektet. Føj personen til holdet først.'),
} satisfies Record<FailureCode, string>;

/** What is wrong with one field. */
const fieldTexts = {
  missing: tKey('Feltet skal udfyldes.'),
  too_long: tKey('Teksten er for lang.'),
  too_short: tKey('Teksten er for kort.'),
  waiver_not_allowed: problemTexts.waiver_not_allowed,
  too_large: tKey('Tallet er for stort.'),
  not_text: tKey('Teksten indeholder tegn, som ikke kan gemmes.'),
  not_an_email: tKey('Skriv en mailadresse, for eksempel navn@kommune.dk.'),
  not_an_amount: tKey('Skriv et beløb i kroner, for eksempel 250.000.'),
  not_a_date: tKey('Skriv en dato, for eksempel 23.11.2026.'),
  in_the_future: tKey('Datoen er ikke kommet endnu.'),
  not_a_number: tKey('Skriv et helt tal.'),
  out_of_range: tKey('Tallet er uden for grænserne.'),
  too_many: tKey('Der er for mange.'),
  expires_before_due: problemTexts.expires_before_due,
  role_not_assignable: problemTexts.role_not_assignable,
  unknown_phase: problemTexts.unknown_phase,
  wrong_password: tKey('Den nuværende adgangskode er forkert.'),
  password_too_short: tKey('Adgangskoden skal være på mindst 12 tegn.'),
  password_too_weak: problemTexts.password_too_weak,
  unknown_option: problemTexts.unknown_option,
  unknown_key: problemTexts.unknown_option,
} satisfies Record<string, string>;

const isKey = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table => Object.hasOwn(table, key);

/** The sentence for whatever was thrown. */
export function problemSentence(t: TFunction, error: unknown): string {
  const code = error instanceof ProblemError ? error.code : 'internal_error';
  return t(isKey(problemTexts, code) ? problemTexts[code] : problemTexts.internal_error);
}

/** The sentence for one field's fault. */
export const fieldSentence = (t: TFunction, code: string): string =>
  t(isKey(fieldTexts, code) ? fieldTexts[code] : tKey('Ret feltet, og prøv igen.'));

/** The server's word on each field, by the field's name: `{ title: 'too_long' }`. */
export function fieldFaults(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries(error.errors.map(({ pointer, detail }) => [fieldOf(pointer), detail]));
}

/** `#/body/roles/0` is about the field `roles`. */
const fieldOf = (pointer: string): string => pointer.replace(/^#\/(body\/)?/, '').split('/')[0] ?? '';
