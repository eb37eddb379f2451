import type { Dose } from '../../vocabulary.ts';

const IN_MG: Partial<Record<Dose['unit'], number>> = { mg: 1, g: 1000, microgram: 0.001 };

/**
 * The amount a day in `unit`, or undefined when it cannot be known: no dose, a unit that does not convert, or no
 * frequency, in which case one administration is the least it can be and says nothing about the most.
 */
export function dailyAmount(dose: Dose | undefined, unit: Dose['unit']): number | undefined {
  if (!dose || dose.perDay === undefined) return undefined;
  const amount = dose.amount * dose.perDay;
  if (dose.unit === unit) return amount;
  const from = IN_MG[dose.unit];
  const to = IN_MG[unit];
  return from === undefined || to === undefined ? undefined : (amount * from) / to;
}
