import { useState } from 'react';

/** The secret of a link stands after its `#`: browsers never send that part to anybody. */
export const useLinkToken = (): string => useState(() => globalThis.location.hash.slice(1))[0];
