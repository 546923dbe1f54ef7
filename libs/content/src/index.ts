export * from './editions.ts';
export * from './guide.ts';
export { currentProcessModel, demandProcessModel, findProcessModel, processModels } from './process-models.ts';
export * from './published.ts';
export * from './roles.ts';
export * from './unknown-content.ts';
export {
  fieldTypeTexts, findRegister, findWorksheetTemplate, registers, sharedFields, worksheetStates, worksheetTemplates, worksheetTransitions,
} from './worksheets.ts';
