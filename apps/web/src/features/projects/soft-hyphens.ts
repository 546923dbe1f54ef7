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

/** A compound is divided between its words; only a word that is none is divided by syllables. */
function divided(word: string): string {
  const compound = cutWhere(word, jointIn);
  return compound === word ? cutWhere(word, syllableIn) : compound;
}

function cutWhere(word: string, placeIn: (consonants: string) => number): string {
  return word.replaceAll(BETWEEN_VOWELS, (consonants, at: number) => {
    const cut = placeIn(consonants);
    const before = at + cut;
    if (cut < 0 || before < EDGE || word.length - before < EDGE) return consonants;
    return consonants.slice(0, cut) + SOFT_HYPHEN + consonants.slice(cut);
  });
}

/** After the s that joins two words: behovs-kortlægning. */
const jointIn = (consonants: string) => consonants.slice(0, -1).toLowerCase().lastIndexOf('s') + 1 || -1;

/** Two consonants that can begin a Danish syllable together. */
const PAIR = /(?:[bfgkp][lr]|[dt]r|tv|kn|[bfh]j)$/i;

/** Before what can begin a syllable: eva-lu-e-ring, imple-men-te-ring. */
const syllableIn = (consonants: string) => consonants.length - (PAIR.test(consonants) ? 2 : 1);
