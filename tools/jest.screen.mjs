// Jest for what people see: components and screens in a simulated browser.
import { resolve } from 'node:path';
import preset, { jsc, swc } from './jest.preset.mjs';

const tsx = { ...jsc, parser: { ...jsc.parser, tsx: true }, transform: { ...jsc.transform, react: { runtime: 'automatic' } } };

export default {
  ...preset,
  testEnvironment: 'jsdom',
  setupFiles: [resolve(import.meta.dirname, 'jest.browser.mjs')],
  setupFilesAfterEnv: [resolve(import.meta.dirname, 'jest.patience.mjs')],
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(jsc), '^.+\\.tsx$': swc(tsx) },
  moduleNameMapper: { '\\.css$': resolve(import.meta.dirname, 'jest.css.mjs') },
};
