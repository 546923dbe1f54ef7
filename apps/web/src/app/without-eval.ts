/**
 * zod asks once whether it may make code out of text, to go faster. Our content security policy says no, and every browser
 * would report the question. Loaded first: zod reads this when it is loaded itself, with the first form.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
