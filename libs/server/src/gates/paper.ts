import { sharedFields } from '@nybrud/content';
import type { DriftView, PaperView, TextView } from '@nybrud/contracts';
import {
  type Answer, diffAnswers, driftOf, type GateEnvelope, questionsAt, riskScore, rowsIn, usualRiskLimits, valueIn, type WorksheetEnvelope, worksheetEnvelope,
} from '@nybrud/domain';
import { sheetName } from '../answers/answers.service.ts';
import { formFor, formOf } from '../worksheets/worksheet-form.ts';
import { answerWords, type Around } from './answer-words.ts';
import { amountOf } from './approver-slots.ts';
import { presentBlocker } from './blocker.presenter.ts';
import { valuesNow } from './bound.ts';
import { openBlockers, phaseOfGate } from './gate-facts.ts';
import { TRACK_GATE } from './gate-sender.ts';
import type { GateGround } from './gate-ground.ts';
import type { Stage } from './gate-scenes.ts';
import type { Written } from './gate-facts.ts';
import { labelOfField, labelOfShared, labelOfTrack } from './names.ts';
import type { FrozenSheet } from './frozen-sheet.ts';
import { frozenOpenPoints } from './paper-open-points.ts';

export type Papers = { stage: Stage; envelope: GateEnvelope; frozen: FrozenSheet[]; written: Written; milestone: string; around: Around };
type Body = Omit<PaperView, 'request' | 'contentSha256' | 'undoMinutes'>;

export const readEnvelope = (text: string | null): WorksheetEnvelope | null => (text === null ? null : worksheetEnvelope.parse(JSON.parse(text)));

/** What the deciders read, composed of what was frozen: nothing is typed twice, and each line says where it comes from. */
export function paperBody(papers: Papers): Body {
  const { stage: { ground, people }, envelope, frozen, around } = papers;
  const { project } = ground;
  return {
    project: { id: project.id, title: envelope.names.project, need: project.need, caseNumber: project.caseNumber },
    summary: envelope.summary,
    recommendation: envelope.recommendation,
    trackChange: envelope.trackChange && { from: labelOfTrack(project.model, envelope.trackChange.from), to: labelOfTrack(project.model, envelope.trackChange.to), reason: envelope.trackChange.reason },
    questions: questionsIn(papers),
    softReasons: softReasonsIn(papers),
    money: moneyIn(papers),
    risks: risksIn(papers),
    openPoints: frozen.flatMap((sheet) => frozenOpenPoints(sheet).map(({ fieldKey, ...point }) => ({ ...point, source: { worksheetKey: sheet.key, instance: sheet.instance, fieldKey } }))),
    sinceLast: frozen.flatMap((sheet) => changesIn(sheet, around)),
    drift: presentDrift(ground, envelope.bound, around),
    worksheets: frozen.map(({ key, instance, no, contentSha256, envelope: { templateVersion } }) => ({ key, instance, no, contentSha256, label: formOf(key, templateVersion).label })),
    attachments: envelope.bound.filter(({ source }) => source === 'beslutningspunkt').map(({ value }) => documentIn(value)),
    answers: frozen.flatMap((sheet) => answersIn(sheet, around)),
    missing: missingNow(papers),
    amountOere: amountOf(ground),
    people: people.map(({ memberId, name }) => ({ memberId, name })),
  };
}

function questionsIn({ stage: { ground }, envelope }: Papers): PaperView['questions'] {
  if (envelope.gate.key === TRACK_GATE) return [];
  const phase = phaseOfGate(ground, envelope.gate.key);
  return questionsAt(phase.gateQuestions, envelope.gate.key).flatMap(({ key, question, options, expected }) => {
    const given = envelope.questions[key];
    if (!given) return [];
    const answer = options.find((one) => one.key === given.answer)?.label ?? { da: given.answer, en: given.answer };
    return [{ key, question, answer, reason: given.reason, expected: expected === null || expected === given.answer }];
  });
}

/** The reasons for what was missing and may be: named as the things are named now. */
function softReasonsIn({ stage, envelope, written, milestone }: Papers): PaperView['softReasons'] {
  const named = new Map(envelope.gate.key === TRACK_GATE ? [] : openBlockers(stage.ground, { gateKey: envelope.gate.key, milestone }, written).map((one) => {
    return [one.id, presentBlocker(one, { ...stage, phase: phaseOfGate(stage.ground, envelope.gate.key) }).label] as const;
  }));
  return Object.entries(envelope.softReasons).map(([id, reason]) => ({ label: named.get(id) ?? labelFrom(id), reason }));
}

/** When the thing is no longer missing: the kind of rule that was set aside. */
const labelFrom = (id: string): TextView => (id.includes('not_discussed') ? { da: 'Ikke drøftet', en: 'Not discussed' } : { da: 'Mangler', en: 'Missing' });

const MONEY = ['projekt.ramme_udvikling', 'projekt.ramme_indkoeb', 'projekt.anslaaet_vaerdi', 'projekt.finansiering'];

function moneyIn({ stage: { ground }, envelope, frozen, around }: Papers): PaperView['money'] {
  const frozenAt = new Map([...frozen.flatMap((sheet) => sheet.envelope.bound), ...envelope.bound].map(({ path, value }) => [path, value]));
  return MONEY.flatMap((path) => {
    const field = sharedFields().find(({ key }) => key === path);
    const value = frozenAt.has(path) ? frozenAt.get(path) : ground.shared[path]?.answer;
    const words = field ? answerWords(value, field, around) : { da: '', en: '' };
    return words.da === '' ? [] : [{ label: labelOfShared(path), source: null, words }];
  });
}

function risksIn({ stage: { ground }, envelope, frozen, around }: Papers): PaperView['risks'] {
  const bound = [...envelope.bound, ...frozen.flatMap((sheet) => sheet.envelope.bound)].find(({ path }) => path === 'projekt.risici');
  const given: Answer | undefined = bound ? asAnswer(bound.value) : (ground.shared['projekt.risici']?.answer ?? undefined);
  const rows = rowsIn(valueIn(given)) ?? [];
  return rows.flatMap((row) => {
    const [probability, consequence] = [scoreOf(row['likelihood']), scoreOf(row['impact'])];
    if (probability === null || consequence === null) return [];
    const { score, level } = riskScore(probability, consequence, usualRiskLimits);
    const owner = around.people.get(String(Object.entries(row['owner'] ?? {}).find(([key]) => key === 'memberId')?.[1] ?? '')) ?? '';
    return [{ title: textOf(row['risk']), probability, consequence, score, level: LEVELS[level], measure: textOf(row['measure']), owner }];
  }).sort((a, b) => b.score - a.score);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const LEVELS = { groen: 'low', gul: 'middle', roed: 'high' } as const;
const scoreOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  const score: unknown = typeof value === 'object' && value !== null && 'score' in value ? value.score : null;
  return typeof score === 'number' ? score : null;
};
const asAnswer = (value: unknown): Answer | undefined =>
  (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'value' && 'value' in value ? { kind: 'value', value: value.value } : undefined);

function documentIn(value: unknown): PaperView['attachments'][number] {
  const part = (key: string) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined);
  const [title, url, fileId] = [part('title'), part('url'), part('fileId')];
  return { title: typeof title === 'string' ? title : '', url: typeof url === 'string' ? url : null, fileId: typeof fileId === 'string' ? fileId : null };
}

/** The answers of a frozen worksheet in words, in the order of its form. */
function answersIn({ key, instance, envelope }: FrozenSheet, around: Around): PaperView['answers'] {
  const form = formOf(key, envelope.templateVersion);
  return form.sections.flatMap(({ fields }) => fields).flatMap((field) => {
    const shared = field.type === 'shared' ? sharedFields().find((one) => one.key === field.ref) : undefined;
    const given = shared ? envelope.bound.find(({ path }) => path === shared.key)?.value : envelope.answers[field.key];
    const words = answerWords(given ?? null, shared ?? field, around);
    return words.da === '' ? [] : [{ label: field.label, within: form.label, source: { worksheetKey: key, instance, fieldKey: field.key }, words }];
  });
}

/** What a worksheet said when it was frozen last, and says now. */
function changesIn({ key, instance, envelope, before }: FrozenSheet, around: Around): DriftView[] {
  if (!before) return [];
  const form = formOf(key, envelope.templateVersion);
  return diffAnswers(form, before.answers, envelope.answers).map(({ fieldKey, before: was, after: is }) => {
    const field = form.sections.flatMap(({ fields }) => fields).find((one) => one.key === fieldKey);
    const [signed, now] = field ? [answerWords(was, field, around), answerWords(is, field, around)] : [{ da: '', en: '' }, { da: '', en: '' }];
    return { label: labelOfField(form, fieldKey), within: form.label, source: { worksheetKey: key, instance, fieldKey }, signed, now, material: false };
  });
}

/** Bound values that are others today, in words. */
export function presentDrift(ground: GateGround, bound: GateEnvelope['bound'], around: Around): DriftView[] {
  const ofSheets = bound.filter(({ source }) => source !== 'beslutningspunkt');
  return driftOf({ bound: ofSheets }, valuesNow(ground, ofSheets)).map(({ path, source, signed, now, material }) => {
    const [templateKey = '', instance = ''] = source.split(':');
    const form = formFor(ground.project.model, templateKey);
    const fieldKey = path.slice(sheetName(templateKey, instance).length + 1);
    const shared = sharedFields().find(({ key }) => key === path);
    const field = shared ?? form.sections.flatMap(({ fields }) => fields).find(({ key }) => key === fieldKey);
    const ref = shared ? form.sections.flatMap(({ fields }) => fields).find((one) => one.ref === path)?.key : fieldKey;
    return {
      label: shared?.label ?? labelOfField(form, fieldKey), within: form.label, source: ref ? { worksheetKey: templateKey, instance, fieldKey: ref } : null, material,
      signed: field ? answerWords(signed, field, around) : { da: '', en: '' }, now: field ? answerWords(now, field, around) : { da: '', en: '' },
    };
  });
}

function missingNow({ stage, envelope, written, milestone }: Papers): PaperView['missing'] {
  if (envelope.gate.key === TRACK_GATE) return [];
  const phase = phaseOfGate(stage.ground, envelope.gate.key);
  return openBlockers(stage.ground, { gateKey: envelope.gate.key, milestone }, written).filter(({ force }) => force === 'hard').map((one) => {
    return { id: one.id, label: presentBlocker(one, { ...stage, phase }).label };
  });
}
