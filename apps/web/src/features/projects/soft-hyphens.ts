const LONG = 12;
const EDGE = 4;
const SOFT_HYPHEN = '\u00AD';
const BETWEEN_VOWELS = /(?<=[aeiouyæøå])[^aeiouyæøå\W\d_]+(?=[aeiouyæøå])/gi;

/**
 * Shows where a long word may be broken in a narrow column. Browsers seldom know how Danish words are divided, and would break
 * them anywhere: "Behovskortlægni ng".
 */
export const withSoftHyphens = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) => (word.length < LONG ? word : divided(word)));

function divided(word: string): string {
  return word.replaceAll(BETWEEN_VOWELS, (consonants, at: number) => {
    const cut = placeIn(consonants);
    const before = at + cut;
    if (before < EDGE || word.length - before < EDGE) return consonants;
    return consonants.slice(0, cut) + SOFT_HYPHEN + consonants.slice(cut);
  });
}

/** Two consonants that can begin a Danish syllable together. */
const PAIR = /(?:[bfgkp][lr]|[dt]r|tv|kn|[bfh]j)$/i;

/** After the s that joins two words (behovs-kort), else before what can begin a syllable (kort-læg-ning, an-kring). */
function placeIn(consonants: string): number {
  const joint = consonants.slice(0, -1).toLowerCase().lastIndexOf('s');
  if (joint >= 0) return joint + 1;
  return consonants.length - (PAIR.test(consonants) ? 2 : 1);
}
