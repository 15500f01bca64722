export interface Axis {
  /** The ends of the scale. Zero always lies between them: a bar that does not start there lies. */
  from: number;
  to: number;
  ticks: readonly number[];
}

/** Values that lie closer together cannot be told apart on any scale of people's amounts, and break arithmetic. */
const leastSpan = 1e-9;

/**
 * A scale from zero with round steps (1, 2, 2.5 or 5 times a power of ten) that reaches past every value.
 * Written here because the scale library we know of costs a reader 11 kB for this one straight line.
 */
export function axisFor(values: readonly number[], steps = 5): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low < leastSpan ? 1 : high - low) / steps);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { from: tidy(first * step), to: tidy(last * step), ticks };
}

/** Where a value lies on an axis, in percent of its length. */
export function percentOn({ from, to }: Pick<Axis, 'from' | 'to'>, value: number): number {
  return (100 * (value - from)) / (to - from);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions leave behind: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
