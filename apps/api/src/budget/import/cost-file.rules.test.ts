import { describe, expect, test } from 'vitest';
import { readCostFile, type CostFile } from './cost-file.js';
import { readMapping } from './mapping-reader.js';
import { ownMapping } from './own-mapping.js';
import type { CostMapping } from './mapping.js';

const year = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
const levels = { currency: 'USD', levels: [{ title: 'Department' }, { title: 'Line' }] };
const wide = readMapping(JSON.stringify({ ...levels, periods: [{ column: '2024', ...year }] }));
const summed: CostMapping = { ...wide, samePath: 'sum' };
const inLines: CostMapping = { ...wide, samePath: 'lines' };
const byParent = readMapping(
  JSON.stringify({
    currency: 'USD',
    parent: { code: 'Code', parentCode: 'Under', title: 'Title' },
    periods: [{ column: '2024', ...year }],
  }),
);

async function* bytesOf(...pieces: (string | Uint8Array)[]) {
  for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
}
const read = (text: string | Uint8Array, mapping = wide) => readCostFile(bytesOf(text), mapping);
const faultsOf = async (text: string | Uint8Array, mapping = wide) => (await read(text, mapping)).faults.kept;
/** Each line as "parent > title: sums". */
function shape({ lines }: CostFile): string[] {
  const titles = new Map(lines.map(({ key, title }) => [key, title]));
  return lines.map(({ parentKey = '', code, title, estimates }) => {
    const amounts = estimates.map(({ period, base }) => `${period} ${base ?? 'not published'}`);
    return `${titles.get(parentKey) ?? ''} > ${code === undefined ? '' : `${code} `}${title}: ${amounts.join(', ')}`;
  });
}

describe('rows that tell a path', () => {
  test('share the headings above them', async () => {
    const file = await read('Department,Line,2024\nPolice,Staff,1\nPolice,Cars,2.5\nParks,Staff,-3\n');
    expect(file.faults.count).toBe(0);
    expect(shape(file)).toEqual([
      ' > Police: ',
      'Police > Staff: 2024 100',
      'Police > Cars: 2024 250',
      ' > Parks: ',
      'Parks > Staff: 2024 -300',
    ]);
    expect(file.sums).toEqual([
      { period: '2024', currency: 'USD', base: 50n, estimateCount: 3, unpublishedCount: 0 },
    ]);
  });

  const twice = 'Department,Line,2024\nPolice,Staff,1\nPolice,Staff,2\nPolice,Staff,\n';
  test('are added up where the mapping says so, and an amount that was not published stays in sight', async () => {
    expect(shape(await read(twice, summed))).toEqual([
      ' > Police: ',
      'Police > Staff: 2024 300',
      'Police > Staff: 2024 not published',
    ]);
  });

  test('stay lines where the mapping says so', async () => {
    expect(shape(await read(twice, inLines))).toEqual([
      ' > Police: ',
      'Police > Staff: 2024 100',
      'Police > Staff: 2024 200',
      'Police > Staff: 2024 not published',
    ]);
  });

  test('are refused where the mapping does not say what becomes of them', async () => {
    expect(await faultsOf(twice)).toEqual([
      { reason: 'SAME_PATH', row: 3, value: 'Staff', beside: '2' },
      { reason: 'SAME_PATH', row: 4, value: 'Staff', beside: '2' },
    ]);
  });

  test('hang from the level above where one is empty, and have their code for a title where they have none', async () => {
    const mapping = readMapping(
      JSON.stringify({
        ...levels,
        levels: [{ title: 'Department' }, { title: 'Office' }, { title: 'Line', code: 'No' }],
        periods: [{ column: '2024', ...year }],
      }),
    );
    const text =
      'Department,Office,No,Line,2024\nPolice,,7,,1\nPolice,North,,Cars,2\n,,8,Fees,3\nPolice,,,,4\n';
    expect(shape(await read(text, mapping))).toEqual([
      ' > Police: 2024 400',
      'Police > 7 7: 2024 100',
      'Police > North: ',
      'North > Cars: 2024 200',
      ' > 8 Fees: 2024 300',
    ]);
  });

  test('of one period each are one line, whether added up or not', async () => {
    const periods = { '24': year, '25': { startsOn: '2025-01-01', endsOn: '2025-12-31' } };
    const text = 'Department,Line,Year,Amount\nPolice,Staff,25,1\nPolice,Staff,24,2\nPolice,Staff,25,3\n';
    const long = { ...levels, periods: { amountColumn: 'Amount', periodColumn: 'Year', periods } };
    const sum = await read(text, readMapping(JSON.stringify({ ...long, samePath: 'sum' })));
    expect(shape(sum)).toEqual([' > Police: ', 'Police > Staff: 25 400, 24 200']);
    const lines = await read(text, readMapping(JSON.stringify({ ...long, samePath: 'lines' })));
    expect(shape(lines)).toEqual([' > Police: ', 'Police > Staff: 25 100, 24 200', 'Police > Staff: 25 300']);
  });

  test('of different object classes are different lines', async () => {
    const mapping: CostMapping = { ...summed, objectClass: 'Class' };
    const file = await read('Department,Line,Class,2024\nA,B,pay,1\nA,B,pay,2\nA,B,goods,4\n', mapping);
    expect(file.lines.map(({ objectClass, estimates }) => [objectClass, estimates[0]?.base])).toEqual([
      [undefined, undefined],
      ['pay', 300n],
      ['goods', 400n],
    ]);
  });
});

describe('a mapping', () => {
  test('leaves rows out, and counts and sums them', async () => {
    const mapping: CostMapping = {
      ...summed,
      keep: [{ column: 'Department', values: new Set(['A', 'B']) }],
      leaveOut: [{ column: 'Line', values: new Set(['Total']) }],
    };
    const file = await read('Department,Line,2024\nA,x,1\nC,x,2\nB,Total,4\nC,x,n/a\n', mapping);
    expect(file.sums.map(({ base }) => base)).toEqual([100n]);
    expect(file.leftOut).toEqual({
      rowCount: 3,
      unreadableCount: 1,
      sums: [{ period: '2024', currency: 'USD', base: 600n, estimateCount: 2, unpublishedCount: 0 }],
    });
  });

  test('reads fiscal years from the heads that its pattern chooses, and the dates that it tells win', async () => {
    const fiscalYears = {
      pattern: '^(TQ|[0-9]{4})$',
      startMonth: 10,
      dates: {
        '1976': { startsOn: '1975-07-01', endsOn: '1976-06-30' },
        TQ: { startsOn: '1976-07-01', endsOn: '1976-09-30' },
      },
    };
    const mapping = readMapping(
      JSON.stringify({ ...levels, unit: 1000, groupMark: ',', periods: { fiscalYears } }),
    );
    const file = await read('Department,Line,Note,1976,TQ,1977\nA,x,1978,"1,000",-1,2\n', mapping);
    expect(file.periods).toEqual([
      { label: '1976', startsOn: '1975-07-01', endsOn: '1976-06-30' },
      { label: 'TQ', startsOn: '1976-07-01', endsOn: '1976-09-30' },
      { label: '1977', startsOn: '1976-10-01', endsOn: '1977-09-30' },
    ]);
    expect(file.sums.map(({ base }) => base)).toEqual([100_000_000n, -100_000n, 200_000n]);
    expect(file.unusedColumns).toEqual(['Note']);
  });

  test('reads ranges, other marks, other delimiters, other encodings and a header further down', async () => {
    const mapping = readMapping(
      JSON.stringify({
        delimiter: ';',
        encoding: 'windows-1252',
        headerLine: 3,
        currency: { column: 'Währung' },
        decimalMark: ',',
        groupMark: '.',
        levels: [{ title: 'Titel' }],
        periods: [{ column: 'Mitte', low: 'Von', high: 'Bis', label: '2024', ...year }],
      }),
    );
    const text = 'Haushalt "2024\n\nTitel;Währung;Von;Mitte;Bis\nStraßen;EUR;1.000,50;2.000;3.000\n';
    const bytes = Uint8Array.from([...text].map((letter) => letter.codePointAt(0) ?? 0));
    const file = await read(bytes, mapping);
    expect(file.faults.kept).toEqual([]);
    expect(file.lines).toMatchObject([
      {
        title: 'Straßen',
        estimates: [{ period: '2024', currency: 'EUR', low: 100_050n, base: 200_000n, high: 300_000n }],
      },
    ]);
  });

  test('says whether an empty amount is an estimate that was not published, or none', async () => {
    const text = 'Department,Line,2024\nA,,\nA,x,1\n';
    expect((await read(text)).sums).toMatchObject([{ estimateCount: 2, unpublishedCount: 1 }]);
    const none = await read(text, { ...wide, emptyAmount: 'none' });
    expect(none.sums).toMatchObject([{ estimateCount: 1, unpublishedCount: 0 }]);
    expect(shape(none)).toEqual([' > A: ', 'A > x: 2024 100']);
  });
});

describe('rows that name their parent', () => {
  test('may come before it', async () => {
    const file = await read('Code,Under,Title,2024\n11,1,Pay,5\n1,,Staff,\n', byParent);
    expect(file.faults.kept).toEqual([]);
    expect(shape(file)).toEqual(['Staff > 11 Pay: 2024 500', ' > 1 Staff: 2024 not published']);
  });

  test.each([
    ['an unknown parent', '11,9,Pay,5', { reason: 'UNKNOWN_PARENT', row: 2, value: '9' }],
    ['a row under itself', '11,11,Pay,5', { reason: 'CYCLE', row: 2, value: '11' }],
    ['a cycle', '1,2,A,5\n2,1,B,5', { reason: 'CYCLE', row: 3, value: '2' }],
    [
      'one code with two titles',
      '1,,A,5\n1,,B,5',
      { reason: 'CODE_TWICE', row: 3, column: 'Code', value: '1', beside: '2' },
    ],
    [
      'one line twice',
      '1,,A,5\n1,,A,6',
      { reason: 'ESTIMATE_TWICE', row: 3, column: '2024', value: 'USD 2024', beside: '2' },
    ],
    [
      'one line under two parents',
      '1,,A,5\n2,,B,5\n3,1,C,1\n3,2,C,1',
      { reason: 'TWO_PARENTS', row: 5, column: 'Code', value: '3', beside: '4' },
    ],
    ['no code', ',,A,5', { reason: 'NO_LINE', row: 2, column: 'Code' }],
    ['no title', '1,,,5', { reason: 'BLANK_TITLE', row: 2, value: '1' }],
  ])('are refused where there is %s', async (_, rows, fault) => {
    expect(await faultsOf(`Code,Under,Title,2024\n${rows}\n`, byParent)).toContainEqual(fault);
  });
});

describe('a file', () => {
  const row = (amount: string) => `Department,Line,2024\nA,x,1\nA,"y\nz",2\n\n,,\nA,w,${amount}\n`;

  test.each<[string, string | Uint8Array, object]>([
    ['nothing in it', '', { reason: 'EMPTY_FILE' }],
    ['blank lines only', '\n \n,,\n', { reason: 'EMPTY_FILE' }],
    ['a header only', 'Department,Line,2024\n', { reason: 'ONLY_A_HEADER' }],
    ['a NUL byte', 'Department,Line,2024\nA,\0,1\n', { reason: 'BINARY', row: 2 }],
    [
      'another encoding',
      Uint8Array.of(68, 10, 0xe9, 10),
      { reason: 'OTHER_ENCODING', row: 2, beside: 'utf-8' },
    ],
    [
      'a quote that does not close',
      'Department,Line,2024\nA,x,1\nA,"y,1\nB,z,1\n',
      { reason: 'QUOTES_UNBALANCED', row: 3 },
    ],
    [
      'a quote within a cell',
      'Department,Line,2024\nA,12" pipe,1\n',
      { reason: 'QUOTES_UNBALANCED', row: 2 },
    ],
    [
      'a column missing',
      'Department;Line;2024\nA;x;1\n',
      { reason: 'COLUMN_MISSING', row: 1, column: 'Line', beside: 'Department;Line;2024' },
    ],
    [
      'a column twice',
      'Department,Line,2024,2024\nA,x,1,2\n',
      { reason: 'COLUMN_TWICE', row: 1, column: '2024', beside: '2024 [1]' },
    ],
    [
      'a cell too many',
      'Department,Line,2024\nA,x,1,000\n',
      { reason: 'WIDTH', row: 2, value: '4', beside: '3' },
    ],
    [
      'a row of no line',
      'Department,Line,2024\n,,5\n',
      { reason: 'NO_LINE', row: 2, column: 'Department, Line' },
    ],
    [
      'an amount that is none',
      row('5 apples'),
      { reason: 'NOT_A_NUMBER', row: 7, column: '2024', value: '5 apples' },
    ],
    [
      'marks that could mean two things',
      row('"1,234"'),
      { reason: 'MARKS_AMBIGUOUS', row: 7, column: '2024', value: '1,234' },
    ],
    [
      'too many decimals',
      row('1.005'),
      { reason: 'TOO_MANY_DECIMALS', row: 7, column: '2024', value: '1.005', beside: 'USD: 2' },
    ],
    [
      'an amount beyond what can be kept',
      row('92233720368547758.08'),
      { reason: 'TOO_LARGE', row: 7, column: '2024' },
    ],
    ['an amount in scientific notation', row('1.2E+07'), { reason: 'SCIENTIFIC', row: 7, column: '2024' }],
    [
      'another currency',
      row('€5'),
      { reason: 'OTHER_CURRENCY', row: 7, column: '2024', value: '€5', beside: 'USD' },
    ],
  ])('with %s is refused at the place', async (_, text, fault) => {
    expect(await faultsOf(text)).toContainEqual(expect.objectContaining(fault));
  });

  test('has all its faults counted, and fifty of them shown', async () => {
    const { faults } = await read(`Department,Line,2024\n${'A,x,no\n'.repeat(120)}`, inLines);
    expect([faults.count, faults.kept.length, faults.kept.at(-1)?.row]).toEqual([120, 50, 51]);
  });

  test('may have any line ends, a byte order mark, and letters cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('\ufeff"Department",Line,2024\r\nÀ,x,1\rB,y,2\nC,z,3');
    const cut = bytes.indexOf(0xc3) + 1;
    const file = await readCostFile(bytesOf(bytes.slice(0, cut), bytes.slice(cut)), wide);
    expect(file.faults.kept).toEqual([]);
    expect(shape(file).filter((line) => line.startsWith(' >'))).toEqual([' > À: ', ' > B: ', ' > C: ']);
  });
});

describe('a file of our own', () => {
  const head =
    'line,parent,ref,kind,code,title,object_class,period,starts_on,ends_on,currency,low,base,high\n';
  const own = (rows: string) => read(head + rows, ownMapping);

  test('may leave out in later rows what the first row of a line told', async () => {
    const file = await own(
      "1,,A-7,area,,'=Staff,,,,,,,,\n2,1,C-3,line,x,Pay,pay,2024,2024-01-01,2024-12-31,USD,1,2,3\n2,,,,,,,2024,2024-01-01,2024-12-31,KES,,,\n",
    );
    expect(file.faults.kept).toEqual([]);
    expect(file.lines).toMatchObject([
      { key: '1', ref: 'A-7', area: true, title: '=Staff', estimates: [] },
      {
        key: '2',
        parentKey: '1',
        ref: 'C-3',
        area: false,
        code: 'x',
        title: 'Pay',
        objectClass: 'pay',
        estimates: [
          { period: '2024', currency: 'USD', low: 100n, base: 200n, high: 300n },
          { period: '2024', currency: 'KES', base: null },
        ],
      },
    ]);
  });

  test.each([
    [
      'a title told otherwise',
      '1,,,,,A,,p,2024-01-01,2024-12-31,USD,,1,\n1,,,,,B,,,,,,,,',
      { reason: 'LINE_DIFFERS', row: 3, column: 'title', value: 'B', beside: '2' },
    ],
    [
      'an estimate twice',
      '1,,,,,A,,p,2024-01-01,2024-12-31,USD,,1,\n1,,,,,,,p,2024-01-01,2024-12-31,USD,,2,',
      { reason: 'ESTIMATE_TWICE', row: 3 },
    ],
    [
      'a period with other dates',
      '1,,,,,A,,p,2024-01-01,2024-12-31,USD,,1,\n2,,,,,B,,p,2024-01-01,2024-12-30,USD,,1,',
      { reason: 'PERIOD_DIFFERS', row: 3, beside: '2024-01-01 - 2024-12-31' },
    ],
    ['a period without dates', '1,,,,,A,,p,,,USD,,1,', { reason: 'PERIOD_UNKNOWN', row: 2 }],
    ['an amount without a period', '1,,,,,A,,,,,USD,,1,', { reason: 'PERIOD_UNKNOWN', row: 2 }],
    [
      'an unknown currency',
      '1,,,,,A,,p,2024-01-01,2024-12-31,DEM,,1,',
      { reason: 'CURRENCY_UNKNOWN', row: 2, column: 'currency', value: 'DEM' },
    ],
    ['half a range', '1,,,,,A,,p,2024-01-01,2024-12-31,USD,1,2,', { reason: 'RANGE_INCOMPLETE', row: 2 }],
    [
      'a range upside down',
      '1,,,,,A,,p,2024-01-01,2024-12-31,USD,3,2,1',
      { reason: 'RANGE_REVERSED', row: 2, value: '3 / 2 / 1' },
    ],
    ['an unknown kind', '1,,,thing,,A,,,,,,,,', { reason: 'UNKNOWN_KIND', row: 2, value: 'thing' }],
    ['a row without a line', ',,,,,A,,,,,,,,', { reason: 'NO_LINE', row: 2, column: 'line' }],
  ])('with %s is refused at the place', async (_, rows, fault) => {
    expect((await own(`${rows}\n`)).faults.kept).toContainEqual(expect.objectContaining(fault));
  });
});
