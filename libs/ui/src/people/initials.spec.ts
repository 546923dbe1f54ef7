import { expect, it } from '@jest/globals';
import { initialsOf } from './initials.ts';

it.each([
  ['Mette Holm', 'MH'],
  ['Åse Ørskov Aagaard', 'ÅA'],
  ['  bo  ', 'B'],
  ['', ''],
])('"%s" has the initials "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials));
