// A machine under load may need seconds for what a screen loads with its first click: a slow answer is not a wrong one.
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 10_000 });
