import { apportioned, Chance } from './chance.ts';
import { initiativeRows } from './initiative.ts';
import { probeSeed, probeSize, probeSociety } from './probe.ts';
import { referenceRows } from './references.ts';
import type { Row } from './row.ts';
import { emptySociety, societyRows } from './society.ts';
import { Register, type Size } from './subject.ts';

export interface CityOptions {
  /** The same seed gives the same rows. */
  seed: number;
  /** From 1/1000 to 1. */
  scale: number;
}

export interface City extends CityOptions {
  /** The initiatives around the probe, the largest first. */
  sizes: Size[];
  /** The rows of the probe, which are also the first of all rows. */
  probeRows(): Generator<Row>;
  /** All rows, made as they are asked for: no more than one initiative is in memory. */
  rows(): Generator<Row>;
}

const whole = {
  initiatives: 1_000,
  lines: 200_000,
  submissions: 1_000_000,
  pledges: 200_000,
  measurements: 500_000,
};

// However small the city, a few initiatives differ in size and depth.
const fewestInitiatives = 5;

/**
 * A city that never was: initiatives with their costs, what was said, offered and measured, and the acts that made all
 * of it. Sizes follow Zipf's law, so that at scale 1 the largest initiative has a tenth of the 200,000 lines and most
 * have less than a hundred.
 */
export function city({ seed, scale }: CityOptions): City {
  if (!(scale >= 1 / 1000 && scale <= 1)) throw new RangeError('The scale of a city is from 1/1000 to 1');
  const sizes = sizesOf(seed, scale);
  return {
    ...{ seed, scale, sizes },
    *probeRows() {
      yield* probeRows(new Register());
    },
    *rows() {
      const register = new Register();
      yield* probeRows(register);
      const society = emptySociety();
      const size = {
        organisations: Math.ceil(1_500 * scale) + 8,
        participants: Math.ceil(20_000 * scale) + 12,
      };
      yield* societyRows(society, size, register, new Chance(seed, 1));
      for (const [index, initiative] of sizes.entries())
        yield* initiativeRows(new Chance(seed, 2, index).bits(), initiative, { register, society });
    },
  };
}

function* probeRows(register: Register): Generator<Row> {
  yield* referenceRows(register);
  const society = emptySociety();
  yield* societyRows(society, probeSociety, register, new Chance(probeSeed, 1));
  yield* initiativeRows(probeSeed, probeSize, { register, society });
}

function sizesOf(seed: number, scale: number): Size[] {
  const chance = new Chance(seed, 0);
  const count = Math.max(fewestInitiatives, Math.round(whole.initiatives * scale));
  const share = (all: number, weights: readonly number[]) => apportioned(Math.round(all * scale), weights);
  // The offset makes the first of a thousand a tenth of all.
  const ranks = Array.from({ length: count }, (_, index) => 1 / (index + 1.434));
  const lines = share(whole.lines, shuffledButFirst(ranks, chance));
  // What is large gets more attention, but not by rule.
  const attention = () => lines.map((size) => size * Math.exp(chance.swing()));
  const submissions = share(whole.submissions, attention());
  const pledges = share(whole.pledges, attention());
  const measurements = share(whole.measurements, attention());
  return lines.map((size, index) => {
    const objectives = Math.min(12, Math.ceil(Math.log2(size / 15 + 1)) + chance.between(1, 2));
    return {
      lines: size,
      ...shapeOf(size, index, chance),
      submissions: submissions[index] ?? 0,
      pledges: pledges[index] ?? 0,
      measurements: measurements[index] ?? 0,
      objectives,
      indicators: objectives * chance.between(2, 4),
      documents: chance.between(1, 6),
      isOpen: index === 0 || chance.happens(0.1),
    };
  });
}

/** Small ones are flat; the first of a city have every depth that there is. */
function shapeOf(lines: number, index: number, chance: Chance): { areas: number; depth: number } {
  const deepest = lines < 60 ? 4 : lines < 300 ? 5 : 6;
  const depth = index < fewestInitiatives ? 6 - index : chance.between(lines > 2_000 ? 4 : 2, deepest);
  return { depth, areas: Math.min(lines, chance.between(3, lines > 1_000 ? 12 : 6)) };
}

/** The largest stays the first; the others come in any order. */
function shuffledButFirst(items: readonly number[], chance: Chance): number[] {
  const [first = 0, ...others] = items;
  for (let index = others.length - 1; index > 0; index -= 1) {
    const other = chance.below(index + 1);
    [others[index], others[other]] = [others[other] ?? 0, others[index] ?? 0];
  }
  return [first, ...others];
}
