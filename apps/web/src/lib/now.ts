import { useState } from 'react';

/** The moment a part of the page came up; it does not move while one reads. */
export const useNow = (): Date => useState(() => new Date())[0];
