/** What an average letter of the small text measures; SVG does not break lines by itself. */
const letter = 7;

/** The lines that a text needs in a width, broken between words only. Other text than the small one says how wide its letters are. */
export function wrapWords(text: string, width: number, letterWidth = letter): string[] {
  const room = Math.max(4, Math.floor(width / letterWidth));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a text stands on one line. */
export const textWidth = (text: string, unit: number): number => text.length * letter * unit;
