// Zod tries once whether it may make code from text. Our content security policy refuses, and the browser reports each refusal as a
// fault. Zod reads this setting when it is first loaded, with a form; to import zod here would bring it into the first page.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
