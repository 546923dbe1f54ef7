import { ProblemException } from '../http/problem.ts';
import type { Say } from './words.ts';

type Refused = { heading: string; text: string };

/** Why the answer was not taken, and what to do: in words of their own for what a decider meets. */
export function refusalWords(error: ProblemException, { both }: Say): Refused {
  const said = WORDS[error.code] ?? WORDS['other'];
  const [heading, text] = said ?? [['', ''], ['', '']];
  return { heading: both(heading[0], heading[1]), text: both(text[0], text[1]) };
}

type Pair = readonly [string, string];
const WORDS: Record<string, readonly [Pair, Pair] | undefined> = {
  step_up_required: [['Bekræft, hvem du er', 'Confirm who you are'], ['Dit svar er ikke sendt. Skriv adgangskode og engangskode igen.', 'Your answer has not been sent. Write your password and code again.']],
  sign_in_refused: [['Adgangskode eller kode passer ikke', 'Password or code does not fit'], ['Dit svar er ikke sendt. Prøv igen.', 'Your answer has not been sent. Try again.']],
  too_many_attempts: [['For mange forsøg', 'Too many attempts'], ['Dit svar er ikke sendt. Vent et kvarter, og prøv igen.', 'Your answer has not been sent. Wait a quarter of an hour, and try again.']],
  content_changed: [['Oplægget er ændret, mens du læste', 'The paper was changed while you read'], ['Dit svar er ikke sendt. Læs det, der er ændret, og beslut igen.', 'Your answer has not been sent. Read what was changed, and decide again.']],
  gate_already_decided: [['Der er allerede besluttet', 'It has been decided already'], ['Nogen nåede det før dig. Dit svar er ikke sendt.', 'Somebody was before you. Your answer has not been sent.']],
  already_signed: [['Du har allerede underskrevet', 'You have signed already'], ['Din underskrift gælder. Den næste har fået besked.', 'Your signature counts. The next person has been told.']],
  not_your_turn: [['Det er ikke din tur endnu', 'It is not your turn yet'], ['En anden skal underskrive før dig. Dit svar er ikke sendt.', 'Somebody else signs before you. Your answer has not been sent.']],
  not_a_decider: [['Du skal ikke underskrive her', 'You are not asked to sign here'], ['Kun dem, der står under Underskrift, kan beslutte. Du kan læse oplægget.', 'Only those named under Signature can decide. You can read the paper.']],
  request_withdrawn: [['Oplægget er trukket tilbage', 'The paper has been withdrawn'], ['Holdet retter noget og sender en ny udgave.', 'The team is mending something and will send a new edition.']],
  request_expired: [['Tiden er udløbet', 'The time has run out'], ['Bed holdet sende oplægget igen.', 'Ask the team to send the paper again.']],
  four_eyes: [['En anden skal beslutte', 'Somebody else must decide'], ['Den, der har sendt eller sidst rettet, kan ikke selv godkende.', 'Whoever sent it or wrote in it last cannot approve it.']],
  gate_not_ready: [['Der mangler noget', 'Something is missing'], ['Du kan godkende på betingelser, der dækker det, eller sende retur.', 'You can approve on conditions that make up for it, or return it.']],
  invalid_request: [['Der mangler et svar', 'An answer is missing'], ['Dit svar er ikke sendt. Udfyld de felter, der mangler.', 'Your answer has not been sent. Fill in the fields that are missing.']],
  delegation_not_allowed: [['Det kan ikke uddelegeres til den person', 'It cannot be passed on to that person'], ['Vælg en anden, der ikke selv har sendt eller skal underskrive.', 'Choose somebody who neither sent it nor signs it.']],
  undo_expired: [['Det er for sent at fortryde', 'It is too late to undo'], ['Tag sagen op igen med en ny beslutning.', 'Take it up again with a new decision.']],
  decision_followed: [['Det kan ikke fortrydes', 'It cannot be undone'], ['Der er sket mere på grund af beslutningen.', 'More has happened because of the decision.']],
  decision_reversed: [['Beslutningen er allerede fortrudt', 'The decision has been undone already'], ['Oplægget venter igen på svar.', 'The paper waits for an answer again.']],
  other: [['Det kunne vi ikke', 'We could not do that'], ['Dit svar er ikke sendt. Prøv igen om lidt.', 'Your answer has not been sent. Try again in a while.']],
};
