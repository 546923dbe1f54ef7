const danish = new Intl.Collator('da-DK', { numeric: true });

/** Danish order: æ, ø, å last, and Aa as Å. For both languages, since the names are Danish. */
export const compareNames = (one: string, other: string): number => danish.compare(one, other);
