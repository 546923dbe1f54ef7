/** One wall taken away. `foundBy`: beginnings of the findings that must tell of it. */
export type Mutant = { name: string; sql: string; foundBy: string[] };

/** Findings of the numbered questions to the catalogue. */
export const gate = (...numbers: number[]): string[] => numbers.map((number) => `catalogue ${number} `);
/** What is tried at every table, at one: % is its name. */
export const at = (table: string) => ({ name, sql, foundBy }: Mutant): Mutant => ({
  name: name.replaceAll('%', table), sql: sql.replaceAll('%', table), foundBy: foundBy.map((beginning) => beginning.replaceAll('%', table)),
});
export const RIGHTS = 'catalogue rights on tables';
