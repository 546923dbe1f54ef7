import { expect, it } from '@jest/globals';
import { isWeakPassword } from './weak-passwords.ts';

const about = ['Mette Holm', 'mette.holm@fjordby.example'];

it.each(['kommune2026!!', 'Velkommen1234', 'mette.holm123', 'abcdefghijklmn', '123456789012', 'aaaaaaaaaaaaaa', 'fjordbyfjordby', 'qwerty123456'])('refuses %s', (password) => {
  expect(isWeakPassword(password, about)).toBe(true);
});

it.each(['gyldne heste spiser is', 'Tre-Kaniner-På-Taget', 'x9!kTm2#vQpLz'])('accepts %s', (password) => {
  expect(isWeakPassword(password, about)).toBe(false);
});
