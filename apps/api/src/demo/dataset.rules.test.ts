import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readDataset } from './dataset.js';
import type { Basis, EditionItem, LineItem } from './edition.entry.js';
import { eachOf, FaultyEntry, readWhole, type Entry } from './entry.js';
import { readOrganisation } from './organisation.entry.js';
import { readSubmission } from './submission.entry.js';

const ends = ['low', 'base', 'high'] as const;

/** The amount in cents that a quantity and a rate make, in the n-th period; nothing where it has a fraction of a cent. */
function priced(edition: EditionItem, basis: Basis, period: number, end: (typeof ends)[number]) {
  const centsPerEuro = BigInt(edition.dollarsPerEuro.replace('.', ''));
  const growth = BigInt(100 + Number(edition.growthPercent)) ** BigInt(period);
  const whole = 100n ** BigInt(period);
  const grown = BigInt(basis.quantities[period] ?? -1) * BigInt(basis.rateEur[end]) * centsPerEuro * growth;
  return grown % whole === 0n ? grown / whole : undefined;
}

function slips(edition: EditionItem): string[] {
  const periods = edition.periods.keys().toArray();
  const ofLine = ({ key, basis, estimates }: LineItem) =>
    basis === null
      ? []
      : periods.flatMap((period) =>
          ends
            .filter((end) => priced(edition, basis, period, end) !== estimates[period]?.[end])
            .map((end) => `${key} ${period} ${end}`),
        );
  const sum = (period: number, end: (typeof ends)[number]) =>
    edition.lines.reduce((total, { estimates }) => total + (estimates[period]?.[end] ?? 0n), 0n);
  const ofTotals = periods.flatMap((period) =>
    ends
      .filter((end) => sum(period, end) !== edition.totals[period]?.[end])
      .map((end) => `total ${period} ${end}`),
  );
  return [...edition.lines.flatMap(ofLine), ...ofTotals];
}

/** The lines that changed since the edition before without a reason, and those that have a reason without a change. */
function unexplained(editions: readonly EditionItem[], { key, initiative, lines, changes }: EditionItem) {
  const at = editions.findIndex((edition) => edition.key === key);
  const before = editions.slice(0, at).findLast((edition) => edition.initiative === initiative)?.lines ?? [];
  const known = (list: readonly LineItem[]) =>
    new Map(
      list.map(({ key: line, title, area, parent, estimates }) => [line, { title, area, parent, estimates }]),
    );
  const [old, now] = [known(before), known(lines)];
  const changed = [...old.keys(), ...now.keys().filter((line) => !old.has(line))].filter(
    (line) => !isDeepStrictEqual(old.get(line), now.get(line)),
  );
  const explained = changes.map(({ line }) => line);
  return [
    ...changed.filter((line) => !explained.includes(line)),
    ...explained.filter((line) => !changed.includes(line)),
  ];
}

describe('the build-ups', () => {
  test('are quantity times rate times conversion, to the cent, and sum to their totals', async () => {
    const { editions } = await readDataset();
    expect(editions.map(({ lines }) => lines.length)).toEqual([14, 19, 15, 20]);
    for (const edition of editions) expect(slips(edition)).toEqual([]);
  });

  test('are caught when an amount is a cent off', async () => {
    const [edition] = (await readDataset()).editions;
    const [first, ...rest] = edition?.lines ?? [];
    if (!edition || !first) throw new Error('no line to change');
    const [year, ...later] = first.estimates;
    if (!year) throw new Error('no year to change');
    const off = { ...first, estimates: [{ ...year, base: year.base + 1n }, ...later] };
    expect(slips({ ...edition, lines: [off, ...rest] })).toEqual(['c1-analysts 0 base', 'total 0 base']);
  });

  test('give a reason for every line that changed since the edition before, and for no other', async () => {
    const { editions } = await readDataset();
    const revised = editions.slice(2);
    expect(revised.map(({ key }) => key)).toEqual(['e3', 'e4']);
    for (const edition of revised) expect(unexplained(editions, edition)).toEqual([]);
  });

  test('are caught when a change has no reason, or a reason no change', async () => {
    const { editions } = await readDataset();
    const [, , edition] = editions;
    const [first, ...rest] = edition?.changes ?? [];
    if (!edition || !first) throw new Error('no change to leave out');
    const wrong = { ...edition, changes: [...rest, { line: 'c1-analysts', reason: 'None' }] };
    expect(unexplained(editions, wrong)).toEqual(['c1-root-equipment', 'c1-analysts']);
  });

  test('say for every line with an amount what it was made of', async () => {
    const { editions } = await readDataset();
    const unsaid = editions.flatMap(({ lines }) =>
      lines.filter(({ basis, estimates }) => (basis === null) !== (estimates.length === 0)),
    );
    expect(unsaid).toEqual([]);
  });
});

const organisation = { key: 'a-registry', name: 'A', role: 'REGISTRY', standing: 'ILLUSTRATIVE' };
const said = {
  key: 's',
  title: 'T',
  about: 'a',
  proceeding: 'q',
  receivedAt: '2010-03-08T12:00:00Z',
  text: 'Words',
  source: 'Line 1',
};
const place = (read: (entry: Entry) => unknown, value: unknown): string => {
  try {
    eachOf([value], 'file.json', read);
    return 'stands';
  } catch (error) {
    if (error instanceof FaultyEntry) return error.message;
    throw error;
  }
};

describe('the reader of data files', () => {
  test('takes what it should', () => {
    expect(place(readOrganisation, organisation)).toBe('stands');
    expect(place(readSubmission, said)).toBe('stands');
  });

  test.each([
    [readOrganisation, 'a word', 'file.json[0]: is not an object'],
    [
      readOrganisation,
      { ...organisation, name: '' },
      'file.json[0].name: is not a text, or has spaces at an end',
    ],
    [
      readOrganisation,
      { ...organisation, name: undefined },
      'file.json[0].name: is not a text, or has spaces at an end',
    ],
    [
      readOrganisation,
      { ...organisation, standing: 'TRUE' },
      'file.json[0].standing: is none of RECORD, ILLUSTRATIVE',
    ],
    [
      readOrganisation,
      { ...organisation, standing: 'RECORD' },
      'file.json[0].source: is missing from a record',
    ],
    [readOrganisation, { ...organisation, regoin: 'Africa' }, 'file.json[0].regoin: is not known here'],
    [
      readSubmission,
      { ...said, source: undefined },
      'file.json[0].source: is not a text, or has spaces at an end',
    ],
    [readSubmission, { ...said, sourceUrl: 'icann.org' }, 'file.json[0].sourceUrl: is not a link'],
    [readSubmission, { ...said, receivedAt: '8 March' }, 'file.json[0].receivedAt: is not an instant in UTC'],
    [
      readSubmission,
      { ...said, receivedAt: '2010-13-08T12:00:00Z' },
      'file.json[0].receivedAt: is not an instant in UTC',
    ],
  ])('names the file, the place in it and the fault', (read, value, fault) => {
    expect(place(read, value)).toBe(fault);
  });

  test.each([
    [(entry: Entry) => entry.day('it'), '2010-02-30', 'is not a calendar date'],
    [(entry: Entry) => entry.minor('it'), '4.2', 'is not an amount in minor units'],
    [(entry: Entry) => entry.minor('it'), 42, 'is not a text, or has spaces at an end'],
    [(entry: Entry) => entry.whole('it'), 1.5, 'is not a whole number'],
    [(entry: Entry) => entry.flag('it'), 'yes', 'is neither true nor false'],
    [(entry: Entry) => entry.decimal('it'), '1e3', 'is not a decimal number'],
    [(entry: Entry) => entry.texts('it'), [1], 'is not a text'],
    [(entry: Entry) => entry.wholes('it'), [1, -1], 'is not a whole number'],
    [(entry: Entry) => entry.texts('it'), 'one', 'is not a list'],
    [(entry: Entry) => entry.text('that'), 'one', 'is missing'],
  ])('refuses a field of another kind: %s of %j', (read, it, fault) => {
    expect(() => readWhole<unknown>({ it }, 'file.json', read)).toThrow(fault);
  });
});
