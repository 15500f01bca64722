import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCostFile } from './cost-file.js';
import { guessMapping } from './guess/guess.rules.js';
import { readSample } from './guess/sample.rules.js';
import { readMapping } from './mapping-reader.js';

// Made after the form of what each publisher gives out: its heads, marks, encoding and quirks. The figures are illustrative.
const folder = new URL('../../../../../tests/world/foreign/', import.meta.url);

async function brought(name: string, currency?: string) {
  const head = readFileSync(new URL(`${name}.csv`, folder));
  const { mapping, sureness } = guessMapping(readSample({ head }, {}), { fileName: 'table.csv' });
  const whole = readMapping(JSON.stringify({ ...(currency && { currency }), ...mapping }));
  const bytes = async function* () {
    yield await Promise.resolve(head);
  };
  const file = await readCostFile(bytes(), whole);
  const sums = file.sums.map((sum) => `${sum.period} ${sum.base} ${sum.currency}`);
  return { mapping, sureness, file, sums };
}

// What the publisher's own row of a total says where it has one, else what its rows add up to.
test.each([
  ['brazil', 'windows-1252', 1, ['2023 5496574539438 BRL']],
  ['germany', 'windows-1252', 1_000, ['2023 918504100000 EUR']],
  ['united-kingdom', 'windows-1252', 1_000, ['2022-23 2860437800000 GBP', '2023-24 737224000000 GBP']],
  [
    'india',
    'utf-8',
    10_000_000,
    [
      '2021-2022 91196426840000000 INR',
      '2023-2024 232143900390000000 INR',
      '2022-2023 225179583290000000 INR',
    ],
  ],
  ['japan', 'shift_jis', 1_000, ['令和6年度 84661296000 JPY']],
  ['kenya', 'utf-8', 1, ['2023/24 8769949318100 KES']],
  ['ukraine', 'windows-1251', 1_000, ['2024 40631254320000 UAH']],
  ['egypt', 'utf-8', 1_000_000, ['2023/2024 8358606820000000 EGP', '2022/2023 7615327100000000 EGP']],
  ['switzerland', 'utf-8', 1, ['2022 749727845299 CHF', '2023 770772854223 CHF', '2024 1025771330063 CHF']],
  ['poland', 'windows-1250', 1_000, ['2023 5435573700000 PLN', '2024 5364617000000 PLN']],
  ['sweden', 'utf-16le', 1_000, ['2024 17155450100000 SEK']],
  ['china', 'gb18030', 10_000, ['2024 656998630000 CNY']],
])('a table in the form of %s adds up to what it says itself', async (name, encoding, unit, expected) => {
  const { mapping, sureness, file, sums } = await brought(name);
  expect(file.faults.kept).toEqual([]);
  expect(sums).toEqual(expected);
  expect(mapping).toMatchObject({ encoding, unit });
  expect(sureness.unit < 0.75).toBe(unit !== 1);
});

test.each([
  ['france', 'EUR', ['2024 11771144629700 EUR']],
  ['mexico', 'MXN', ['2023 1205655651725 MXN']],
  ['argentina', 'ARS', ['2023 529985290000000 ARS', '2024 311348310000000 ARS']],
])(
  'a table in the form of %s does not say its currency, and is asked for it',
  async (name, currency, sums) => {
    const read = await brought(name, currency);
    expect(read.mapping).not.toHaveProperty('currency');
    expect(read.sureness.currency).toBe(0);
    expect(read.file.faults.kept).toEqual([]);
    expect(read.sums).toEqual(sums);
  },
);

test('a dollar that nobody names is said to be doubtful', async () => {
  const { sureness, file, sums } = await brought('canada');
  expect(file.faults.kept).toEqual([]);
  expect(sums.map((sum) => sum.split(' ')[1])).toEqual(['5737633136400', '6022016143300', '4605479823500']);
  expect(sureness.currency).toBe(0.5);
});

test('what was appropriated first and adjusted later is not added up: one turn is kept, and said', async () => {
  const { mapping, sureness, file, sums } = await brought('south-africa', 'ZAR');
  expect(mapping?.keep).toEqual([{ column: 'Budget Phase', values: ['Main appropriation'] }]);
  expect(sums).toEqual(['2022 536064171100 ZAR', '2023 370450309100 ZAR']);
  expect(file.leftOut.rowCount).toBe(24);
  // "Financial year 2022" does not say when it begins.
  expect(sureness.periods).toBe(0.6);
});

test('a line that numbers the columns is no line of amounts', () => {
  const text = 'Kod;Nazwa;Plan 2024\n1;2;3\n01;Rady;120,50\n02;Drogi;300,00\n';
  const { mapping } = guessMapping(readSample({ head: new TextEncoder().encode(text) }, {}), {
    fileName: 'a.csv',
  });
  expect(mapping?.leaveOut).toEqual([{ column: 'Nazwa', values: ['2'] }]);
});
