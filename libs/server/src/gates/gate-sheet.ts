import { Injectable } from '@nestjs/common';
import { type GateFieldParams, gateFieldValues, type GateFieldView, type SaveGateField } from '@nybrud/contracts';
import { type Actor, answerQuestion, gateAnswer, type GateAnswers, type Phase, type PlaceInPhase, questionsAt, type SoftReasons } from '@nybrud/domain';
import { z } from 'zod';
import { AnswersService, sheetName, type Sheets } from '../answers/answers.service.ts';
import { invalidRequest, orRefuse, ProblemException } from '../http/problem.ts';

/** What the team writes for a decision is kept as answers are: in a worksheet of its own for each gate, with versions. */
const TEMPLATE = { key: 'beslutningspunkt', version: 1 };
const instanceOf = (gateKey: string, milestone: string | null) => (milestone === null ? gateKey : `${gateKey}:${milestone}`);

const isKind = (kind: string): kind is keyof typeof gateFieldValues => Object.hasOwn(gateFieldValues, kind);
const kindOf = (field: string) => field.split(':')[0] ?? '';
const after = (field: string) => field.slice(field.indexOf(':') + 1);

export type GateDocument = z.infer<typeof gateFieldValues.document>;
/** What has been written for one gate. */
export type GateSheet = {
  fields: Record<string, GateFieldView>;
  answers: GateAnswers;
  confirmations: PlaceInPhase[];
  documents: (PlaceInPhase & { document: GateDocument })[];
  softReasons: SoftReasons;
  summary: string;
  recommendation: string[];
};

@Injectable()
export class GateSheets {
  constructor(private readonly answers: AnswersService) {}

  /** Reads what was written for a gate out of the project's sheets. */
  read(sheets: Sheets, gateKey: string, milestone: string | null): GateSheet {
    const sheet = sheets[sheetName(TEMPLATE.key, instanceOf(gateKey, milestone))] ?? {};
    const fields = Object.fromEntries(Object.entries(sheet).map(([key, { answer, version, by, at }]) => {
      return [key, { value: answer?.kind === 'value' ? answer.value : null, version, by, at }];
    }));
    const told = Object.entries(fields).filter(([, { value }]) => value !== null);
    const of = <T>(kind: string, schema: z.ZodType<T>) =>
      told.filter(([key]) => kindOf(key) === kind).flatMap(([key, { value }]) => {
        const parsed = schema.safeParse(value);
        return parsed.success ? [[after(key), parsed.data] as const] : [];
      });
    return {
      fields,
      answers: Object.fromEntries(of('question', gateAnswer)),
      confirmations: of('criterion', gateFieldValues.criterion).map(([place]) => placeIn(place)),
      documents: of('document', gateFieldValues.document).map(([place, document]) => ({ ...placeIn(place), document })),
      softReasons: Object.fromEntries(of('reason', gateFieldValues.reason)),
      summary: of('summary', gateFieldValues.summary)[0]?.[1] ?? '',
      recommendation: of('recommendation', gateFieldValues.recommendation)[0]?.[1] ?? [],
    };
  }

  /** Keeps one field over the version that was read. The place in the phase, or the question, must be the gate's own. */
  async save(actor: Actor, { projectId, gateKey, field }: GateFieldParams, { value, version }: SaveGateField, { phase, milestone }: { phase: Phase; milestone: string | null }): Promise<GateFieldView> {
    const judged = value === null ? null : judge(field, value, { phase, gateKey });
    const saved = await this.answers.save(actor, {
      projectId, fieldKey: field, confidential: false, version,
      worksheet: { ...TEMPLATE, instance: instanceOf(gateKey, milestone) },
      answer: judged === null ? null : { kind: 'value', value: judged },
    });
    return { value: judged, version: saved.version, by: saved.by, at: saved.at };
  }
}

function placeIn(place: string): PlaceInPhase {
  const [phaseKey = '', index = ''] = place.split(':');
  return { phaseKey, index: Number(index) };
}

function judge(field: string, value: NonNullable<SaveGateField['value']>, { phase, gateKey }: { phase: Phase; gateKey: string }): unknown {
  const kind = kindOf(field);
  if (!isKind(kind)) throw new ProblemException('unknown_field', { details: { field } });
  const parsed = gateFieldValues[kind].safeParse(value);
  if (!parsed.success) throw invalidRequest(parsed.error.issues.map(({ message, path }) => ({ message, path: ['body', 'value', ...path] })));
  if (kind === 'question') {
    const question = questionsAt(phase.gateQuestions, gateKey).find(({ key }) => key === after(field));
    return orRefuse(answerQuestion(question, gateAnswer.parse(value)));
  }
  if (kind === 'criterion' || kind === 'document') demandPlace(phase, kind, placeIn(after(field)), field);
  return parsed.data;
}

function demandPlace(phase: Phase, kind: 'criterion' | 'document', { phaseKey, index }: PlaceInPhase, field: string): void {
  const isThere = kind === 'criterion' ? phase.entryCriteria[index]?.check === undefined && phase.entryCriteria[index] : phase.deliverables[index]?.kind === 'document';
  if (phaseKey !== phase.key || !isThere) throw new ProblemException('unknown_field', { details: { field } });
}
