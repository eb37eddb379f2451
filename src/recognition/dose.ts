/** A quantity and a frequency made into a dose. */
import type { Dose } from '../vocabulary.ts';
import type { Frequency } from './frequency.ts';
import type { Quantity } from './quantity.ts';

/** Puts a quantity and a frequency together. `index`: which amount of a combination product; `parts`: how many drugs. */
export function combine(
  quantity: Quantity,
  frequency: Frequency | undefined,
  each: number | undefined,
  index: number,
  parts: number,
): Dose | undefined {
  // Drops and millilitres of a mixture hold all of its drugs.
  const mixed = quantity.amounts.length === 1 && (quantity.unit === 'drop' || quantity.unit === 'ml');
  if (parts > 1 && quantity.amounts.length !== parts && !mixed) return undefined;
  const listed = quantity.amounts[parts > 1 && !mixed ? index : 0]!;
  const solid = quantity.unit === 'mg' || quantity.unit === 'microgram' || quantity.unit === 'g';
  const perTime = frequency?.count ?? each;
  let amount = solid && perTime !== undefined && perTime > 0 && perTime <= 12 ? listed * perTime : listed;
  let perDay = frequency?.perDay;
  if (quantity.daily) {
    amount = listed / (perDay && perDay > 1 ? perDay : 1);
    perDay ??= 1;
  }
  amount = Math.round(amount * 1e6) / 1e6;
  return perDay === undefined ? { amount, unit: quantity.unit } : { amount, unit: quantity.unit, perDay };
}
