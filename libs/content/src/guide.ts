import { contentKey, text } from '@nybrud/domain';
import { z } from 'zod';
import { readJson } from './json-file.ts';
import { once } from './once.ts';

const choice = z.object({ key: contentKey, label: text });

/** The procedures that the guide can recommend, and what else can be chosen: their keys and names. */
export const procedures = once(() => {
  const recommended = z.array(choice.extend({ kind: z.string() })).parse(readJson('guide/outcomes.json')).filter(({ kind }) => kind === 'outcome');
  const { extraChoices } = z.object({ extraChoices: z.array(choice) }).parse(readJson('guide/guide.json'));
  return [...recommended.map(({ key, label }) => ({ key, label })), ...extraChoices];
});
