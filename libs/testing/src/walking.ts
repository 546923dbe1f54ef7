import { randomUUID } from 'node:crypto';
import type { BlockerView, GateView, SignedOffView, WorksheetView } from '@nybrud/contracts';
import type { FieldType, GateDecision, RoleKey } from '@nybrud/domain';
import { type Around, type Asked, sampleAnswer } from './sample-values.ts';

type Reply = { status: number; body: ReturnType<typeof JSON.parse> }; // whatever the API answers
type Call = (path: string, payload?: object, headers?: Record<string, string>) => Promise<Reply>;
/** Calls of one person in their organisation. */
export type Hand = { get: Call; post: Call; put: Call; memberId: string };
/** Those who take a project through its phases, by what they are in it. */
export type Cast = Partial<Record<RoleKey, Hand>> & { project_lead: Hand; project_owner: Hand };

/** Walks a project through its gates as people would: fills in what is missing, answers the questions, sends and signs. */
export class Walker {
  constructor(
    private readonly cast: Cast,
    private readonly projectId: string,
    /** Proves who a decider is before they sign. */
    private readonly prove: (hand: Hand) => Promise<void>,
  ) {}

  private get lead(): Hand {
    return this.cast.project_lead;
  }

  private path(rest: string): string {
    return `/projects/${this.projectId}${rest}`;
  }

  async gate(gateKey: string, milestone?: string): Promise<GateView> {
    return this.ok(await this.lead.get(this.path(`/gates/${gateKey}${query({ milestone })}`)));
  }

  /** Fills in every field that a worksheet lacks; the hand that holds a field's role fills it. */
  async fill(worksheetKey: string, instance?: string, hand: Hand = this.lead): Promise<void> {
    for (let round = 0; round < 4; round++) {
      const sheet: WorksheetView = this.ok(await hand.get(this.path(`/worksheets/${worksheetKey}${query({ instance })}`)));
      const written = toWrite(sheet);
      if (written.length === 0) return;
      for (const field of written) {
        const answer = sampleAnswer(asked(sheet, field), this.around(sheet, hand));
        await this.save(hand, { worksheetKey, instance, fieldKey: field.key }, { answer, version: sheet.answers[field.key]?.version ?? 0 });
      }
    }
  }

  async save(hand: Hand, { worksheetKey, instance, fieldKey }: { worksheetKey: string; instance?: string | undefined; fieldKey: string }, body: { answer: object; version: number }): Promise<void> {
    const address = this.path(`/worksheets/${worksheetKey}/answers/${fieldKey}${query({ instance })}`);
    const said = await hand.put(address, body);
    const isCounted = said.status === 409 && typeof said.body.details?.version === 'number'; // fields of the project share one version
    this.ok(isCounted ? await hand.put(address, { ...body, version: said.body.details.version }) : said);
  }

  /** Everybody on the team declares, and somebody else assesses it. */
  async declare(): Promise<void> {
    const team = Object.entries(this.cast).filter(([role]) => role !== 'portfolio_lead');
    const people = [...new Map(team.map(([, hand]) => [hand.memberId, hand])).values()];
    const assessors = [this.cast.project_owner, this.cast.legal_adviser].flatMap((hand) => hand ?? []);
    for (const person of people) {
      await this.fill('habilitet', person.memberId, person);
      const assessor = assessors.find(({ memberId }) => memberId !== person.memberId);
      if (assessor) await this.fill('habilitet', person.memberId, assessor);
    }
  }

  /** One line in the log of contacts for each firm, shared with all. */
  async meetFirms(names: readonly string[]): Promise<void> {
    const hand = this.cast.procurement_officer ?? this.lead;
    for (const name of names) {
      const { instance }: { instance: string } = this.ok(await hand.post(this.path('/registers/kontaktlog')));
      await this.save(hand, { worksheetKey: 'kontaktlog', instance, fieldKey: 'virksomhed' }, { answer: { kind: 'value', value: name }, version: 0 });
      await this.fill('kontaktlog', instance, hand);
    }
  }

  async discuss(worksheetKey: string, instance?: string): Promise<void> {
    const move = (body: object) => this.lead.put(this.path(`/worksheets/${worksheetKey}/state${query({ instance })}`), body);
    await move({ state: 'klar_til_droeftelse' });
    await move({ state: 'droeftet', discussedOn: '2026-11-20', participants: ['Mette Holm', 'Aisha Rahimi'] });
  }

  /** Puts in order what a gate names as missing, in as many rounds as it takes. Whatever is left is returned. */
  async prepare(gateKey: string, milestone?: string): Promise<BlockerView[]> {
    for (let round = 0; round < 6; round++) {
      const gate = await this.gate(gateKey, milestone);
      const open = gate.blockers;
      if (open.length === 0) break;
      for (const blocker of open) await this.mend(gate, blocker, milestone);
    }
    return (await this.gate(gateKey, milestone)).blockers;
  }

  private async mend(gate: GateView, blocker: BlockerView, milestone: string | undefined): Promise<void> {
    const { kind, phaseKey, index, questionKey = '' } = blocker.subject;
    if (kind === 'question') return this.write(gate, `question:${questionKey}`, this.expectedAt(gate, questionKey));
    if (kind === 'criterion') return this.write(gate, `criterion:${phaseKey}:${index}`, true);
    if (kind === 'document') return this.write(gate, `document:${phaseKey}:${index}`, { title: 'Dokument i ESDH', url: 'https://esdh.example/1' });
    return this.mendSheet(gate, blocker, milestone);
  }

  private async mendSheet(gate: GateView, { subject, reason, id }: BlockerView, milestone: string | undefined): Promise<void> {
    const { worksheetKey, instance } = sheetOf(subject);
    if (worksheetKey === 'habilitet' || subject.kind === 'declarations') return this.declare();
    if (reason === 'too_few_firms') return this.meetFirms(['Lysværk ApS', 'Dagslys A/S']);
    if (reason === 'not_discussed') return this.discuss(worksheetKey, instance);
    if (reason === 'not_refreshed') return this.refresh(worksheetKey, instance);
    if (worksheetKey !== '') return this.fill(worksheetKey, ownInstance(worksheetKey, instance, milestone));
    if (reason === 'nobody_has_it') return this.write(gate, `reason:${id}`, 'Rollen er ikke besat endnu');
  }

  /** Takes a worksheet up again: one answer is given anew. */
  private async refresh(worksheetKey: string, instance: string | undefined): Promise<void> {
    const sheet: WorksheetView = this.ok(await this.lead.get(this.path(`/worksheets/${worksheetKey}${query({ instance })}`)));
    const field = sheet.template.sections.flatMap(({ fields }) => fields).find(({ key, type }) => type !== 'shared' && sheet.answers[key]?.answer?.kind === 'value');
    if (!field) throw new Error(`${worksheetKey} has no answer of its own to give anew`);
    const { answer, version } = sheet.answers[field.key] ?? { answer: null, version: 0 };
    await this.save(this.lead, { worksheetKey, instance, fieldKey: field.key }, { answer: answer ?? {}, version });
    await this.discuss(worksheetKey, instance);
  }

  private expectedAt({ questions }: GateView, key: string): object {
    const question = questions.find((one) => one.key === key);
    return { answer: question?.expected ?? question?.options[0]?.key ?? 'ja', reason: '' };
  }

  async write(gate: GateView, field: string, value: unknown): Promise<void> {
    const version = (await this.gate(gate.gateKey, gate.milestone?.id)).fields[field]?.version ?? 0;
    const address = this.path(`/gates/${gate.gateKey}/fields/${encodeURIComponent(field)}${query({ milestone: gate.milestone?.id })}`);
    this.ok(await this.lead.put(address, { value, version }));
  }

  /** Sends the gate to those who have its places. */
  async send(gateKey: string, { milestone, sender = this.lead }: { milestone?: string; sender?: Hand } = {}): Promise<string> {
    const gate = await this.gate(gateKey, milestone);
    const approvers = gate.slots.flatMap(({ role, candidates }) => candidates.slice(0, 1).map(({ memberId }) => ({ memberId, role })));
    const body = { approvers, dueOn: gate.rules.dueOn, milestone: milestone ?? null };
    return this.ok(await sender.post(this.path(`/gates/${gateKey}/requests`), body, key())).id;
  }

  /** All who are asked answer, in their turn. */
  async decide(requestId: string, decision: GateDecision | { outcome: 'go' } = { outcome: 'go' }): Promise<SignedOffView> {
    const hands = Object.values(this.cast);
    for (let turn = 0; turn < 6; turn++) {
      const paper = this.ok(await this.lead.get(this.path(`/requests/${requestId}`)));
      const place = paper.request.places.find((one: { isTurn: boolean }) => one.isTurn);
      const hand = hands.find(({ memberId }) => memberId === place?.person.memberId);
      if (!hand) throw new Error(`Nobody in the cast is asked: ${JSON.stringify(paper.request.places)}`);
      await this.prove(hand);
      const signed: SignedOffView = this.ok(await hand.post(this.path(`/requests/${requestId}/sign-offs`), { decision }, { 'if-match': `"${paper.contentSha256}"`, ...key() }));
      if (signed.decision) return signed;
    }
    throw new Error('The signatures never came to a decision');
  }

  /** From what is missing to a decision. */
  async pass(gateKey: string, milestone?: string): Promise<SignedOffView> {
    const left = await this.prepare(gateKey, milestone);
    const hard = left.filter(({ force }) => force === 'hard');
    if (hard.length > 0) throw new Error(`${gateKey} still lacks ${hard.map(({ id }) => id).join(', ')}`);
    const gate = await this.gate(gateKey, milestone);
    for (const { id } of left) await this.write(gate, `reason:${id}`, 'Det er aftalt med projektejeren');
    return this.decide(await this.send(gateKey, milestone === undefined ? {} : { milestone }));
  }

  private around({ lists, fieldTypes }: WorksheetView, { memberId }: Hand): Around {
    return { lists, memberId, itemFields: (type: FieldType) => (fieldTypes.find((one) => one.key === type)?.itemFields ?? []) as readonly Asked[] };
  }

  private ok({ status, body }: Reply) {
    if (status >= 400) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body;
  }
}

const query = (given: Record<string, string | undefined>): string => {
  const set = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return set.length > 0 ? `?${set.join('&')}` : '';
};
const key = () => ({ 'idempotency-key': randomUUID() });

const sheetOf = ({ worksheetKey = '', instance }: BlockerView['subject']) => ({ worksheetKey, instance: instance === '' ? undefined : instance });
const ownInstance = (worksheetKey: string, instance: string | undefined, milestone: string | undefined) =>
  instance ?? (worksheetKey === 'afproevning' ? milestone : undefined);

/** The fields that a worksheet lacks and that somebody writes: in the worksheet itself, and by hand. */
function toWrite({ template, missing, toldElsewhere, closed }: WorksheetView) {
  const fields = template.sections.flatMap(({ fields: all }) => all);
  const open = missing.filter(({ fieldKey }) => !toldElsewhere.includes(fieldKey) && !closed.includes(fieldKey));
  return open.flatMap(({ fieldKey }) => fields.filter(({ key: one, type }) => one === fieldKey && type !== 'computed' && type !== 'register'));
}

/** A shared field is described by what it shares. */
function asked({ shared }: WorksheetView, field: ReturnType<typeof toWrite>[number]): Asked {
  const source = field.type === 'shared' ? { ...field, ...shared[field.ref ?? ''] } : field;
  return { ...(source as Asked), key: field.key };
}
