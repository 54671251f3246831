import type { Random } from './random';

/**
 * Splits a whole number by weights with the largest-remainder method; the parts sum to `total` exactly.
 * Every part is at least its minimum (default 0); the minimums must fit into the total.
 */
export function apportion(total: number, weights: readonly number[], minimums?: readonly number[]): number[] {
  if (!minimums) return byLargestRemainder(total, weights);
  const weightSum = sum(weights);
  const rest = total - sum(minimums);
  if (rest < 0) throw new RangeError(`minimums of ${sum(minimums)} do not fit into ${total}`);
  const wanted = weights.map((weight, at) =>
    Math.max(0, (total * weight) / weightSum - (minimums[at] as number)),
  );
  return byLargestRemainder(rest, wanted).map((part, at) => part + (minimums[at] as number));
}

/** As `apportion`, with an upper limit for every part; what does not fit goes where there is room. */
export function apportionWithin(
  total: number,
  weights: readonly number[],
  limits: readonly number[],
): number[] {
  if (total > sum(limits)) throw new RangeError(`${total} do not fit within ${sum(limits)}`);
  const parts = byLargestRemainder(total, weights).map((part, at) => Math.min(part, limits[at] as number));
  const rooms = parts.map((part, at) => (limits[at] as number) - part);
  return byLargestRemainder(total - sum(parts), rooms).map((extra, at) => extra + (parts[at] as number));
}

/** Random positive whole parts that sum to `total`. */
export function randomParts(total: number, count: number, random: Random): number[] {
  const weights = Array.from({ length: count }, () => 0.4 + random.next());
  return apportion(
    total,
    weights,
    weights.map(() => 1),
  );
}

function byLargestRemainder(total: number, weights: readonly number[]): number[] {
  const weightSum = sum(weights);
  if (total === 0 || weightSum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / weightSum);
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, total - sum(parts))) parts[at] = (parts[at] as number) + 1;
  return parts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, part) => total + part, 0);
}
