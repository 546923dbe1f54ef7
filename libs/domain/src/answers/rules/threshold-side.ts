import { valueIn } from '../answered.ts';
import { type ComputedAnswer, computedValue } from '../computed-answer.ts';
import type { ComputedFacts, ThresholdFacts } from '../computed-facts.ts';
import { inputs, numberIn, obstacle } from './inputs.ts';

/** Whether the value reaches the threshold that applies on the day of the notice. Unconfirmed amounts are never used. */
export function thresholdSide({ shared, thresholds, purchase }: ComputedFacts): ComputedAnswer {
  const blocked = obstacle(inputs('', shared, 'projekt.anslaaet_vaerdi'));
  if (blocked) return blocked;
  const value = numberIn(valueIn(shared['projekt.anslaaet_vaerdi']));
  const row = thresholds.find((one) => applies(one, purchase));
  if (value === null || !row) return computedValue('ikke_bekraeftet');
  const { amountMinor: amount, verifiedBy, verifiedOn } = row;
  return computedValue(value >= amount ? 'over' : 'under', { amount, verifiedBy, verifiedOn });
}

function applies(row: ThresholdFacts, { buyerType, contractType, noticeOn }: ComputedFacts['purchase']): boolean {
  const isInForce = noticeOn !== null && row.validFrom <= noticeOn && noticeOn <= row.validTo;
  return isConfirmed(row) && isInForce && row.contractType === contractType && [buyerType, 'alle'].includes(row.buyerType);
}

const isConfirmed = ({ verifiedBy, verifiedOn, currency }: ThresholdFacts): boolean =>
  verifiedBy !== null && verifiedOn !== null && currency === 'DKK';
