import { expect, it } from '@jest/globals';
import { compareNames } from './order.ts';

it('puts æ, ø and å last, and Aa with Å', () => {
  const names = ['Aarhus', 'Bo', 'Ørsted', 'Aakær', 'Zebra', 'Ålborg', 'Hedelund', 'Æblehave', 'Åben', 'Aabenraa'];
  expect(names.toSorted(compareNames)).toEqual(['Bo', 'Hedelund', 'Zebra', 'Æblehave', 'Ørsted', 'Åben', 'Aabenraa', 'Aakær', 'Ålborg', 'Aarhus']);
});
