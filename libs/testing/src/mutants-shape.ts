/** One wall taken away. `foundBy`: beginnings of the findings that must tell of it. */
export type Mutant = { name: string; sql: string; foundBy: string[] };

/** Findings of the numbered questions to the catalogue. */
export const gate = (...numbers: number[]): string[] => numbers.map((number) => `catalogue ${number} `);
export const RIGHTS = 'catalogue rights on tables';
