import { canonicalJson } from '../canonical/canonical-json.ts';

/** Whether two values say the same; what is not there says the same as nothing. */
export const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);
