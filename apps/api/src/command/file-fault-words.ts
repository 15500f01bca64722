import type { FileFault, FileFaultReason } from '../budget/import/file-fault.js';

type Words = (fault: FileFault) => string;

const words: Record<FileFaultReason, Words> = {
  EMPTY_FILE: () => 'the file is empty',
  ONLY_A_HEADER: () => 'the file has a header and no rows',
  NOTHING_KEPT: () => 'the mapping keeps none of the rows',
  BINARY: () => 'this is no text file (it holds a NUL byte); save it as CSV in UTF-8, or name its "encoding"',
  OTHER_ENCODING: ({ beside = '' }) =>
    `this is not text in ${beside}; name the file's "encoding" in the mapping`,
  QUOTES_UNBALANCED: () => 'a quotation mark in the row that begins here is not closed, or not doubled',
  RECORD_TOO_LONG: () =>
    'the row that begins here does not end; a quotation mark in it is probably not closed',
  COLUMN_MISSING: ({ beside = '' }) => `there is no such column; the file has: ${beside}`,
  COLUMN_TWICE: ({ beside = '' }) =>
    `several columns have this name; name one by its place among them, such as "${beside}"`,
  NO_PERIOD_COLUMNS: ({ beside = '' }) =>
    `no column matches the pattern of fiscal years; the file has: ${beside}`,
  WIDTH: ({ beside = '' }) => `the row has another number of cells than the header, which has ${beside}`,
  NO_LINE: () => 'nothing in this row says which line it belongs to',
  PERIOD_UNKNOWN: ({ beside }) =>
    beside === undefined
      ? 'this is not read as a period'
      : `this period is not in the mapping, which has: ${beside}`,
  PERIOD_DIFFERS: ({ beside = '' }) => `this period had other dates in a row before: ${beside}`,
  CURRENCY_UNKNOWN: () => 'this is no currency code of ISO 4217',
  NOT_A_NUMBER: () => 'this is no amount',
  MARKS_AMBIGUOUS: () => 'say in the mapping which "decimalMark" and "groupMark" the amounts have',
  SCIENTIFIC: () =>
    'an amount in scientific notation has lost its last digits; format the column as a number',
  OTHER_CURRENCY: ({ beside = '' }) => `the amount names another currency than ${beside}`,
  TOO_MANY_DECIMALS: ({ beside = '' }) => `more decimals than the currency has (${beside})`,
  TOO_LARGE: () => 'the amount is larger than can be kept',
  RANGE_INCOMPLETE: () => 'a range has a low, a base and a high amount',
  RANGE_REVERSED: () => 'the low amount is at most the base, and the base at most the high',
  SAME_PATH: ({ beside = '' }) =>
    `row ${beside} has the same path and period; say in the mapping whether "samePath" is "sum" or "lines"`,
  CODE_TWICE: ({ beside }) =>
    beside === undefined ? 'another line has it' : `row ${beside} has it with another title`,
  ESTIMATE_TWICE: ({ beside = '' }) => `the line of row ${beside} has an amount for this already`,
  LINE_DIFFERS: ({ beside = '' }) => `row ${beside} says otherwise of the same line`,
  TWO_PARENTS: ({ beside = '' }) => `row ${beside} puts the same line under another parent`,
  UNKNOWN_PARENT: () => 'no row is this parent',
  CYCLE: () => 'the line lies under itself',
  BLANK_TITLE: () => 'the line has no title',
  UNKNOWN_KIND: () => 'the kind is "line" or "area"',
  UNKNOWN_AREA: () => 'the initiative has no area with this title',
  UNKNOWN_REF: () => 'the initiative has no line, or no area, with this ref',
  REF_TWICE: () => 'another row keeps the same address',
  TOO_MANY_LINES: ({ beside = '' }) => `the file has more than ${beside} lines`,
  TOO_MANY_ESTIMATES: ({ beside = '' }) => `the file has more than ${beside} amounts`,
  TEXT_TOO_LONG: ({ beside = '' }) => `the text is longer than ${beside} characters`,
  TEXT_UNSAFE: () => 'the text has characters that cannot be seen or that turn text around',
  RATE_WITHOUT_UNIT: () =>
    'a quantity, its unit and its rate stand together, and a range of rates has both ends',
  RATE_REVERSED: () => 'the low rate is above the rate, the rate above the high one, or one is too large',
  BASIS_FAULTY: ({ value = '' }) =>
    `how the line was estimated does not stand at ${value}: it is not one of the known words, or too long`,
};

/** "row 17, column amount, "1.2.3": this is no amount". */
export function fileFaultWords(fault: FileFault): string {
  const { row, column, value, reason } = fault;
  const where = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
    ...(value === undefined ? [] : [JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)]),
  ];
  return `${where.length === 0 ? '' : `${where.join(', ')}: `}${words[reason](fault)}`;
}

/** The faults of a file, a line for each that was kept, and the count of the others. */
export function fileFaultLines(faults: readonly FileFault[], count: number): string {
  const more = count > faults.length ? [`… and ${count - faults.length} more`] : [];
  const head = count === 1 ? 'Nothing was imported: 1 fault.' : `Nothing was imported: ${count} faults.`;
  return [
    head,
    ...faults.map((fault) => `  ${fileFaultWords(fault)}`),
    ...more.map((line) => `  ${line}`),
  ].join('\n');
}
