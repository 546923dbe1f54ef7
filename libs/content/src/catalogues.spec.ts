import { expect, it } from '@jest/globals';
import { contentKey, roleKey, text } from '@nybrud/domain';
import { z } from 'zod';
import { readJson } from './json-file.ts';
import { currentProcessModel } from './process-models.ts';
import { registers, sharedFields, worksheetTemplates } from './worksheets.ts';

const key = contentKey;
const state = z.object({ key, label: text });
const states = z.object({ states: z.array(state), transitions: z.array(z.object({ from: key, to: key })) });

it.each(['worksheet-states', 'request-states'])('moves only between states that exist in %s', (name) => {
  const { states: known, transitions } = states.parse(readJson(`${name}.json`));
  const keys = known.map((one) => one.key);
  expect(transitions.flatMap(({ from, to }) => [from, to]).filter((one) => !keys.includes(one))).toEqual([]);
  expect(keys.filter((one) => !transitions.some(({ from, to }) => from === one || to === one))).toEqual([]);
});

const recipient = z.union([z.strictObject({ dynamic: key }), z.strictObject({ role: roleKey, fromOffset: z.int().optional() })]);
const message = z.object({
  key, mandatory: z.boolean(), trigger: text, to: z.array(recipient).min(1), timing: z.record(z.string(), z.unknown()), timingText: text,
  text, email: text, placeholders: z.array(key),
});
const notifications = z.object({
  dynamicRecipients: z.array(state), emailNeverContains: z.array(key), timingRule: z.string(), notifications: z.array(message),
});

it('sends messages to people who can be found, with words that can be filled in', () => {
  const { dynamicRecipients, notifications: messages, emailNeverContains } = notifications.parse(readJson('notifications.json'));
  const named = (line: string) => [...line.matchAll(/\{([a-z_]+)\}/g)].map(([, name = '']) => name);
  expect(messages).toHaveLength(32);
  const found = messages.flatMap(({ to }) => to.flatMap((one) => ('dynamic' in one ? [one.dynamic] : [])));
  expect(found.filter((one) => !dynamicRecipients.some((known) => known.key === one))).toEqual([]);
  for (const { key: name, text: inside, email, placeholders } of messages) {
    const used = [inside.da, inside.en].flatMap(named);
    expect([name, used.filter((one) => !placeholders.includes(one))]).toEqual([name, []]);
    expect([name, [email.da, email.en].flatMap(named).filter((one) => emailNeverContains.includes(one))]).toEqual([name, []]);
  }
});

it('measures only what is answered somewhere', () => {
  const indicator = z.object({ key, label: text, formula: text, unit: text, inputs: z.array(z.string()), view: z.enum(['organisation', 'copi']) });
  const indicators = z.array(indicator).parse(readJson('indicators.json'));
  const documents = /^(projekt|idekort|markedsdialog|business_case|evaluering)\./;
  const inDocuments = [...worksheetTemplates(), ...registers()].flatMap((document) =>
    document.sections.flatMap(({ fields }) => fields.map((field) => `${document.key}.${field.key}`)));
  const known = [...sharedFields().map((one) => one.key), ...inDocuments];
  const answered = (input: string) => known.some((one) => input === one || input.startsWith(`${one}.`));
  expect(indicators).toHaveLength(27);
  expect(indicators.flatMap(({ inputs }) => inputs).filter((input) => documents.test(input) && !answered(input))).toEqual([]);
});

it('uses no threshold as a rule before somebody has confirmed it', () => {
  const row = z.object({
    validFrom: z.iso.date(), validTo: z.iso.date(), amountMinor: z.int().positive(), currency: z.enum(['EUR', 'DKK']), source: z.string().min(1),
    verifiedBy: z.null(), verifiedOn: z.null(),
  });
  expect(z.object({ rows: z.array(row) }).parse(readJson('thresholds.json')).rows).toHaveLength(8);
});

it('has one label for each of the choices', () => {
  const labels = z.record(key, text).parse(readJson('option-labels.json'));
  const fields = [...sharedFields(), ...worksheetTemplates().flatMap(({ sections }) => sections.flatMap((section) => section.fields))];
  const lists = fields.filter((field) => field.key !== 'projekt.synlighed').flatMap((field) => [field, ...(field.columns ?? [])]);
  expect(Object.keys(labels)).toHaveLength(237); // and three for who sees a project, whose keys are codes
  expect(lists.flatMap(({ options = [] }) => options).filter((option) => labels[option.key]?.da !== option.label.da)).toEqual([]);
});

it.each([
  ['separation-rules', z.array(z.strictObject({ number: z.int(), text })).length(9)],
  ['disclaimers', z.array(z.strictObject({ key, text, shownAt: z.array(key).min(1) })).length(3)],
  ['empty-states', z.array(z.strictObject({ key, text, sourceUrl: z.url().optional() })).length(5)],
  ['open-points', z.array(z.strictObject({ key, confirmBy: z.enum(['copi', 'procurement_lawyer']), text, untilThen: text })).length(10)],
  ['design-rules', z.array(z.looseObject({ key, label: text, text })).min(10)],
  ['document-metadata', z.array(z.looseObject({ key, label: text, type: z.string() })).length(14)],
])('reads %s', (name, shape) => {
  expect(shape.safeParse(readJson(`${name}.json`)).error?.issues ?? []).toEqual([]);
});

it('shows disclaimers where there is something to show them at', () => {
  const places = z.array(z.object({ shownAt: z.array(key) })).parse(readJson('disclaimers.json')).flatMap(({ shownAt }) => shownAt);
  expect(places.filter((place) => place !== 'guide' && !worksheetTemplates().some((template) => template.key === place))).toEqual([]);
  expect(currentProcessModel().gateAnswerRule.da).toMatch(/skal I skrive hvorfor/);
});
