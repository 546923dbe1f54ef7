import type { TextView } from '@nybrud/contracts';

export type Language = 'da' | 'en';

/** The fixed words of the page, Danish first. Names of phases, questions and fields are content. */
const WORDS = {
  decision: { da: 'Beslutning', en: 'Decision' },
  due: { da: 'Frist', en: 'Due' },
  from: { da: 'Fra', en: 'From' },
  signature: { da: 'Underskrift', en: 'Signature' },
  skip: { da: 'Gå til indhold', en: 'Go to content' },
  proposes: { da: 'Projektgruppen indstiller,', en: 'The project group recommends' },
  short: { da: 'Kort fortalt', en: 'In short' },
  yourDecision: { da: 'Din beslutning', en: 'Your decision' },
  approve: { da: 'Godkend', en: 'Approve' },
  return: { da: 'Send retur', en: 'Return' },
  more: { da: 'Mere', en: 'More' },
  conditions: { da: 'Godkend på betingelser', en: 'Approve on conditions' },
  pause: { da: 'Sæt på pause', en: 'Pause' },
  stop: { da: 'Stop', en: 'Stop' },
  delegate: { da: 'Uddelegér', en: 'Pass on' },
  back: { da: 'Tilbage til oplægget', en: 'Back to the paper' },
  note: { da: 'Bemærkning (valgfri)', en: 'Note (optional)' },
  whatMissing: { da: 'Hvad mangler?', en: 'What is missing?' },
  noMoney: { da: 'Mangler økonomi', en: 'Money is missing' },
  unclearGain: { da: 'Uklar gevinst', en: 'Unclear gain' },
  wrongTime: { da: 'Forkert tidspunkt', en: 'Wrong time' },
  other: { da: 'Andet', en: 'Other' },
  doWhat: { da: 'Skriv kort, hvad de skal gøre', en: 'Write briefly what they must do' },
  why: { da: 'Hvorfor?', en: 'Why?' },
  resume: { da: 'Tages op igen den', en: 'Taken up again on' },
  lesson: { da: 'Hvad har I lært?', en: 'What have you learned?' },
  condition: { da: 'Betingelse', en: 'Condition' },
  owner: { da: 'Ansvarlig', en: 'Responsible' },
  covers: { da: 'Betingelsen dækker det, der mangler', en: 'The condition makes up for what is missing' },
  to: { da: 'Til hvem?', en: 'To whom?' },
  choose: { da: 'Vælg', en: 'Choose' },
  readMore: { da: 'Læs mere, før du beslutter', en: 'Read more before you decide' },
  questions: { da: 'Spørgsmål', en: 'Questions' },
  money: { da: 'Økonomi', en: 'Money' },
  risks: { da: 'Risici', en: 'Risks' },
  sinceLast: { da: 'Nyt siden sidst', en: 'New since last' },
  sinceSent: { da: 'Ændret efter udsendelse', en: 'Changed since it was sent' },
  sinceSigned: { da: 'Ændret efter underskrift', en: 'Changed since it was signed' },
  openPoints: { da: 'Ukendt endnu', en: 'Not known yet' },
  setAside: { da: 'Mangler, og hvorfor', en: 'Missing, and why' },
  missing: { da: 'Mangler nu', en: 'Missing now' },
  attachments: { da: 'Bilag', en: 'Attachments' },
  worksheets: { da: 'Værktøjer', en: 'Worksheets' },
  adviser: { da: 'Rådgiverens vurdering', en: 'The adviser’s opinion' },
  noAdviser: { da: 'Ingen rådgiver har vurderet projektet.', en: 'No adviser has given an opinion.' },
  disclaimer: {
    da: 'Platformen vejleder. Den giver ikke juridisk rådgivning, og beslutningen er jeres. Underskriften er en intern godkendelse, der kan bevises, ikke en kvalificeret elektronisk signatur.',
    en: 'The platform guides. It gives no legal advice, and the decision is yours. The signature is an internal approval that can be proved, not a qualified electronic signature.',
  },
  was: { da: 'før', en: 'before' },
  now: { da: 'nu', en: 'now' },
  toProject: { da: 'Gå til projektet', en: 'Go to the project' },
  toHome: { da: 'Gå til Min side', en: 'Go to my page' },
  receipt: { da: 'Kvittering', en: 'Receipt' },
  next: { da: 'Hvad sker der nu?', en: 'What happens now?' },
  undo: { da: 'Fortryd beslutning', en: 'Undo the decision' },
  print: { da: 'Beslutningsoplæg til udskrift', en: 'Decision paper for print' },
  help: { da: 'Hjælp på', en: 'Help at' },
  accessibility: { da: 'Tilgængelighedserklæring', en: 'Accessibility statement' },
  privacy: { da: 'Privatliv', en: 'Privacy' },
  password: { da: 'Adgangskode', en: 'Password' },
  code: { da: 'Engangskode', en: 'One-time code' },
  code_help: { da: 'Sekscifret kode fra din app, eller en gendannelseskode', en: 'Six digits from your app, or a recovery code' },
} satisfies Record<string, TextView>;

export type Word = keyof typeof WORDS;
export type Say = { w: (word: Word) => string; text: (text: TextView) => string; both: (da: string, en: string) => string; language: Language };

export const sayIn = (language: Language): Say => ({
  language, w: (word) => WORDS[word][language], text: (text) => text[language], both: (da, en) => (language === 'da' ? da : en),
});

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;
const zone = { timeZone: 'Europe/Copenhagen' } as const;
/** `mandag den 30. november` */
export const longDay = (day: string, { language }: Say): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T00:00:00Z`));
export const shortDay = (day: string, { language }: Say): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', day: 'numeric', month: 'numeric', year: 'numeric' }).format(new Date(`${day}T00:00:00Z`));
export const momentWords = (moment: string, { language, both }: Say): string => {
  const day = new Intl.DateTimeFormat(LOCALES[language], { ...zone, day: 'numeric', month: 'numeric', year: 'numeric' }).format(new Date(moment));
  const time = new Intl.DateTimeFormat(LOCALES[language], { ...zone, hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
  return `${day} ${both('kl.', 'at')} ${time}`;
};
export const inDays = (days: number, { both }: Say): string => {
  if (days === 0) return both('i dag', 'today');
  if (days < 0) return both(`${-days} ${days === -1 ? 'dag' : 'dage'} over fristen`, `${-days} ${days === -1 ? 'day' : 'days'} overdue`);
  return both(`om ${days} ${days === 1 ? 'dag' : 'dage'}`, `in ${days} ${days === 1 ? 'day' : 'days'}`);
};
