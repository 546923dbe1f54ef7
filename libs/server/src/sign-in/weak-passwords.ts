/** Beginnings that long passwords are stretched from. The list is ours and short: length does most of the work. */
const STEMS = ['password', 'adgangskode', 'kodeord', 'qwerty', 'asdfgh', 'nybrud', 'kommune', 'velkommen', 'sommer', 'vinter', 'efteraar', 'efterår', 'danmark', 'letmein', 'welcome', 'iloveyou', 'admin'];

/** Whether a password is mostly a common word, the person's own name or address, a run of keys, or one thing repeated. */
export function isWeakPassword(password: string, about: string[]): boolean {
  const plain = password.toLowerCase();
  const words = [...STEMS, ...about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3)];
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), plain).replace(/\d+/g, '');
  return rest.length < 6 || new Set(plain).size < 6 || isRun(plain);
}

/** abcdefghijkl, 123456789012: each character follows the one before it. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  return steps.filter((step) => Math.abs(step) === 1 || step === -9).length >= steps.length - 2;
}
