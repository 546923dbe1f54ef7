export * from './guide.ts';
export * from './process-models.ts';
export * from './roles.ts';
export * from './worksheets.ts';
