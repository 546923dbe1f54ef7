/** First letter of the first and the last name: "Mette Skov Holm" → "MH", "Åse" → "Å". */
export function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const ends = names.length > 1 ? [names.at(0), names.at(-1)] : [names.at(0)];
  return ends.map((word) => Array.from(word ?? '')[0] ?? '').join('').toLocaleUpperCase('da');
}
