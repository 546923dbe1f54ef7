import type { AnswerView, SaveAnswer, WorksheetView } from '@nybrud/contracts';
import type { Field } from '@nybrud/domain';

const both = (da: string) => ({ da, en: `${da} (en)` });
const question = (key: string, da: string, change: Partial<Field> = {}): Field => ({
  key, label: both(da), help: both(`Om ${da.toLowerCase()}.`), gloss: '', type: 'short_text', required: true, ...change,
});

export const PROJECT = '01900000-0000-7000-8000-000000000010';
export const HERE = `/api/fjordby/projects/${PROJECT}/worksheets/behov`;
export const PAGE = `/fjordby/projekter/${PROJECT}/vaerktoejer/behov`;

export const answered = (value: unknown, version = 1, by = 'Jens Madsen', at = '2026-11-20T09:30:00.000Z'): AnswerView => ({
  answer: { kind: 'value', value }, version, by, at,
});

/** A small worksheet of two sections that nobody has answered. */
export const worksheet = (change: Partial<WorksheetView> = {}): WorksheetView => ({
  project: { id: PROJECT, title: 'Døgnrytmelys' },
  template: {
    key: 'behov', version: 1, label: both('Behovskortlægning'), help: both('Find ud af, hvad problemet er.'), gloss: '', kind: 'worksheet', order: 1, phaseUse: {},
    sections: [
      { key: 'problem', label: both('Problemet'), help: both('Hvad er der galt?'), fields: [question('maal', 'Mål'), question('ramte', 'Hvem rammer det?')] },
      {
        key: 'aftaler', label: both('Aftaler'), help: both('Hvem gør hvad?'), fields: [question('noter', 'Noter', { required: false })],
      },
    ],
  },
  shared: {}, answers: {}, noLongerAsked: [], fieldTypes: [], lists: {},
  missing: [{ fieldKey: 'maal', sectionKey: 'problem', reason: 'unanswered' }, { fieldKey: 'ramte', sectionKey: 'problem', reason: 'unanswered' }],
  openPoints: [], toldElsewhere: [], computed: {}, progress: { answered: 0, total: 3 }, people: [], notes: {}, prefill: {}, closed: [], filledBy: {},
  instance: '', about: null, repeat: null, instances: [], status: 'not_begun', state: 'kladde', stateSince: null, lastDiscussedOn: null,
  can: { edit: true, seeConfidential: false, editNotes: false, begin: false, states: [] }, ...change,
});

/** A worksheet in which everything is answered. */
export const filled = (change: Partial<WorksheetView> = {}): WorksheetView =>
  worksheet({
    answers: { maal: answered('Færre fald'), ramte: answered('Beboerne'), noter: answered('Ring til Aisha', 3) },
    missing: [], progress: { answered: 3, total: 3 }, ...change,
  });

/** Today, since an answer of an earlier day is told by its day. */
export const SAVED_AT = `${new Date().toISOString().slice(0, 10)}T13:32:00.000Z`;

/** What the server says to an answer that it takes. */
export const saved = ({ answer, version }: SaveAnswer, more: Partial<WorksheetView> = {}) => {
  const { missing, openPoints, computed, progress, prefill, status, state, stateSince, lastDiscussedOn } = worksheet(more);
  return { field: { answer, version: version + 1, by: 'Mette Holm', at: SAVED_AT }, missing, openPoints, computed, progress, prefill, status, state, stateSince, lastDiscussedOn };
};
