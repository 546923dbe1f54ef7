// The worksheet that is measured: the largest, 25 questions and with the columns of their tables 63 fields, each of them answered.
export const WORKSHEET = 'behovskortlaegning';
/** Fields of running text, which the saves take turns in. */
export const SAVED = ['situation', 'etik_data', 'baeredygtighed', 'behovsbeskrivelse'];
const ROWS = 3;

export const words = (text) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const id = (at) => `0197a000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const CELLS = {
  short_text: 'Nattevagten finder ikke beboerens hjælpemidler', rich_text: words('Medarbejderne bruger tid på at ringe rundt, og borgerne venter.'), number: 5,
  money: 100_000, date: '2026-11-24', period: { from: '2026-11-24' }, yes_no: 'ja', rating: 3, link: { title: 'Rapport', url: 'https://co-pi.dk/' },
};

const optionsOf = ({ options, optionsSource }, { lists }) => options ?? lists[optionsSource] ?? [];
function cell(field, sheet) {
  if (field.type === 'person') return { memberId: sheet.people[0].memberId };
  if (field.type === 'choice') return optionsOf(field, sheet)[0]?.key;
  if (field.type === 'multi_choice') return optionsOf(field, sheet).slice(0, 2).map(({ key }) => key);
  return CELLS[field.type];
}

function valueOf(field, sheet) {
  if (field.type === 'rating') return { score: 3, reason: 'Set fra begge sider' };
  const columns = field.columns ?? sheet.fieldTypes.find(({ key }) => key === field.type)?.itemFields;
  if (!columns) return cell(field, sheet);
  return Array.from({ length: ROWS }, (_, at) => ({ id: id(at), ...Object.fromEntries(columns.map((column) => [column.key, cell(column, sheet)])) }));
}

/** Answers every field that is answered in the worksheet itself, through the API, so that each answer is one that it takes. */
export async function fill(ask, path) {
  const sheet = await ask('GET', path);
  const own = sheet.template.sections.flatMap(({ fields }) => fields).filter(({ type }) => !['shared', 'computed', 'register'].includes(type));
  for (const field of own) await ask('PUT', `${path}/answers/${field.key}`, { answer: { kind: 'value', value: valueOf(field, sheet) }, version: 0 });
  return own.length;
}
