/** Logistic regression with a lasso penalty, by accelerated proximal gradient steps (FISTA); deterministic. */

export interface Example {
  /** Indices of the features it has. */
  features: readonly number[];
  label: 0 | 1;
  /** How many examples it counts for. */
  times: number;
}

const STEPS = 600;
const POWER_STEPS = 30;

/** The weight of each of `count` features, and the bias, which pays no penalty: log odds of label 1. */
export function learn(
  examples: readonly Example[],
  count: number,
  penalty: number,
): { weights: Float64Array; bias: number } {
  // The bias is one more feature that all have.
  const size = count + 1;
  const step = 4 / largestEigenvalue(examples, size);
  let weights = new Float64Array(size);
  const ahead = Float64Array.from(weights);
  let momentum = 1;
  for (let n = 0; n < STEPS; n++) {
    const slope = new Float64Array(size);
    for (const { features, label, times } of examples) {
      const off = times * (1 / (1 + Math.exp(-score(ahead, features))) - label);
      for (const feature of features) slope[feature]! += off;
      slope[count]! += off;
    }
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const moved = ahead[i]! - step * slope[i]!;
      const held = i === count ? 0 : step * penalty;
      next[i] = moved > held ? moved - held : moved < -held ? moved + held : 0;
    }
    const more = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    for (let i = 0; i < size; i++) ahead[i] = next[i]! + ((momentum - 1) / more) * (next[i]! - weights[i]!);
    weights = next;
    momentum = more;
  }
  return { weights: weights.subarray(0, count), bias: weights[count]! };
}

function score(weights: Float64Array, features: readonly number[]): number {
  let sum = weights[weights.length - 1]!;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** Of the matrix of examples times itself, by power iteration; a little high, so that steps are never too long. */
function largestEigenvalue(examples: readonly Example[], size: number): number {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 1;
  for (let n = 0; n < POWER_STEPS; n++) {
    const next = new Float64Array(size);
    for (const { features, times } of examples) {
      const sum = times * score(vector, features);
      for (const feature of features) next[feature]! += sum;
      next[size - 1]! += sum;
    }
    value = Math.sqrt(next.reduce((total, x) => total + x * x, 0));
    vector = next.map((x) => x / value);
  }
  return value * 1.05;
}
