import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { city } from './city.ts';
import { apportioned, Chance } from './chance.ts';
import { lineOf, type Row } from './row.ts';
import { grown, isIn, orderIn, parentIn } from './tree.ts';

const small = { seed: 1, scale: 1 / 1000 };

function hashOf(rows: Iterable<Row>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${row[0]}\t${lineOf(row)}`);
  return hash.digest('hex');
}

describe('a city', () => {
  test('has the same rows whenever it is made from the same seed', () => {
    expect(hashOf(city(small).rows())).toBe(hashOf(city(small).rows()));
  });

  test('has other rows for another seed, and at another scale', () => {
    const hashes = [small, { ...small, seed: 2 }, { ...small, scale: 1 / 900 }].map((options) =>
      hashOf(city(options).rows()),
    );
    expect(new Set(hashes).size).toBe(3);
  });

  test('begins with the same probe at every scale and for every seed', () => {
    const probe = [...city(small).probeRows()].map(lineOf);
    for (const options of [small, { ...small, seed: 7 }, { ...small, scale: 1 / 300 }]) {
      const rows = city(options).rows();
      for (const line of probe) {
        const { value, done } = rows.next();
        expect(done === true ? 'nothing' : lineOf(value)).toBe(line);
      }
    }
  });

  test('has at scale 1 what it is said to have, a tenth of the lines in its largest initiative', () => {
    const { sizes } = city({ seed: 1, scale: 1 });
    const sum = (of: 'lines' | 'submissions' | 'pledges' | 'measurements') =>
      sizes.reduce((all, size) => all + size[of], 0);
    expect(sizes).toHaveLength(1_000);
    expect([sum('lines'), sum('submissions'), sum('pledges'), sum('measurements')]).toEqual([
      200_000, 1_000_000, 200_000, 500_000,
    ]);
    const [largest] = sizes;
    expect(largest?.lines).toBeGreaterThanOrEqual(19_500);
    expect(largest?.lines).toBeLessThanOrEqual(20_500);
    expect(sizes.filter(({ lines }) => lines < 100).length).toBeGreaterThan(700);
  });

  test('refuses a scale that it was not made for', () => {
    expect(() => city({ seed: 1, scale: 0 })).toThrow(RangeError);
    expect(() => city({ seed: 1, scale: 2 })).toThrow(RangeError);
  });
});

describe('the tree of an initiative', () => {
  const sizes = city({ seed: 3, scale: 1 / 40 }).sizes;
  const trees = sizes.map((size) => ({ size, tree: grown(size, new Chance(size.lines)) }));

  test('has as many lines and levels as it should, and the levels are from 2 to 6', () => {
    for (const { size, tree } of trees) {
      expect(tree.count).toBe(size.lines + size.areas);
      expect(Math.max(...tree.level)).toBe(size.depth);
    }
    expect([...new Set(sizes.map(({ depth }) => depth))].sort()).toEqual([2, 3, 4, 5, 6]);
  });

  test('has in every edition each node once, after the one above it', () => {
    for (const { tree } of trees) {
      for (const edition of [1, 2, 3]) {
        const order = orderIn(tree, edition);
        const places = new Map([[-1, -1], ...order.map((node, place) => [node, place] as const)]);
        const early = order.filter(
          (node, place) => (places.get(parentIn(tree, node, edition)) ?? place) >= place,
        );
        expect(early).toEqual([]);
        const there = Array.from({ length: tree.count }, (_, node) => node);
        expect(order.toSorted((a, b) => a - b)).toEqual(there.filter((node) => isIn(tree, node, edition)));
      }
    }
  });

  test('changes from edition to edition: lines come, go, move and are renamed', () => {
    const { tree } = trees[0] ?? { tree: grown({ lines: 1, areas: 1, depth: 2 }, new Chance(0)) };
    expect(tree.since).toContain(2);
    expect(tree.until).toContain(2);
    expect(tree.movedIn).toContain(3);
    expect(tree.renamedIn).toContain(2);
  });
});

describe('a row', () => {
  test('keeps tabs, ends of lines, backslashes and missing values apart in the text of COPY', () => {
    expect(lineOf(['submission_text', 1, 'a\tb\nc\\d', null, '\\x00'])).toBe(
      '1\ta\\tb\\nc\\\\d\t\\N\t\\\\x00\n',
    );
  });
});

describe('chance', () => {
  test('is that of xoshiro128**', () => {
    // From the state 1, 2, 3, 4 as in the reference implementation.
    const chance = new Chance(0);
    Object.assign(chance, { a: 1, b: 2, c: 3, d: 4 });
    expect([chance.bits(), chance.bits(), chance.bits()]).toEqual([11_520, 0, 5_927_040]);
  });

  test('shares a count without a rest', () => {
    expect(apportioned(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportioned(7, [5, 2])).toEqual([5, 2]);
  });
});
