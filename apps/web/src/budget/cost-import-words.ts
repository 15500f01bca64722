import type { Told } from './cost-import-sending';

const taken: Readonly<Record<string, string>> = {
  EMPTY: 'The file is empty.',
  TOO_LARGE: 'The file is larger than is taken here. Divide it, or ask the operator.',
  OTHER_PIECE: 'The file changed while it was sent. Choose it again.',
  CUT: 'The file did not come whole. Choose it again.',
  TOO_MANY_COLUMNS: 'The table has more than 500 columns. Leave out those that are not needed.',
  SPREADSHEET:
    'This is a workbook of a spreadsheet. Open it there, choose “Save as”, and the form “CSV UTF-8”.',
  ARCHIVE: 'This is an archive. Unpack it, and choose the table in it.',
  PDF: 'This is a PDF. Ask its publisher for the table as CSV.',
  WEB_PAGE: 'This is a page of the web, not a table. Follow its link to the file itself.',
  JSON: 'This is JSON. Save the table as CSV.',
  BINARY: 'This is no text. Save the table as CSV.',
};

/** What was refused, and how to go on. */
export function refusalWords(told: Told): string {
  if (told.__typename === 'CostFileNotTaken')
    return taken[String(told['reason'])] ?? 'The file is not taken.';
  if (told.__typename === 'CostFileNotFound')
    return 'The file is not here any more: it is kept for a day. Choose it again.';
  if (told.__typename === 'Forbidden') return 'Only editors of this initiative may bring its costs.';
  if (told.__typename === 'MappingFaulty') return mappingWords(String(told['path']));
  if (told.__typename === 'Faulty') return 'Write a title for the edition, of 200 characters at most.';
  if (told.__typename === 'FileFaulty') return 'The file has faults. Read it again, and mend them.';
  return 'Something failed, and nothing was written. Try again in a moment.';
}

function mappingWords(path: string): string {
  if (path.startsWith('currency'))
    return 'Say which currency the amounts are in, by its code of three letters.';
  if (path.startsWith('periods'))
    return 'Say which column has amounts, and the first and last day of its period.';
  if (path === '' || path.startsWith('levels'))
    return 'Say which column names the lines: at least one is a level.';
  return `This does not stand: ${path}. Choose it anew.`;
}

const faults: Readonly<Record<string, string>> = {
  ...{
    EMPTY_FILE: 'the file is empty',
    ONLY_A_HEADER: 'there are heads and no rows',
    NOTHING_KEPT: 'no row is kept',
  },
  ...{ BINARY: 'this is no text', OTHER_ENCODING: 'these letters are of another encoding' },
  ...{
    QUOTES_UNBALANCED: 'a quotation mark is not closed, or not doubled',
    RECORD_TOO_LONG: 'the row does not end',
  },
  ...{ COLUMN_MISSING: 'there is no such column', COLUMN_TWICE: 'several columns are called so' },
  ...{
    WIDTH: 'the row has another number of cells than the heads',
    NO_LINE: 'nothing says which line this is',
  },
  ...{
    PERIOD_UNKNOWN: 'this is not read as a period',
    CURRENCY_UNKNOWN: 'this is no currency that is known',
  },
  ...{ NOT_A_NUMBER: 'this is no amount', MARKS_AMBIGUOUS: 'the marks are others than were said' },
  ...{
    SCIENTIFIC: 'the last digits are lost: format the column as a number',
    TOO_LARGE: 'the amount is too large',
  },
  ...{
    OTHER_CURRENCY: 'another currency is named',
    TOO_MANY_DECIMALS: 'there are more decimals than the currency has',
  },
  ...{ TEXT_TOO_LONG: 'the text is too long', TEXT_UNSAFE: 'there are characters that cannot be seen' },
  ...{
    BLANK_TITLE: 'the line has no title',
    TOO_MANY_LINES:
      'there are more lines than the 250,000 that are taken: use fewer levels, so that rows add up, or divide the file',
  },
  TOO_MANY_ESTIMATES:
    'there are more amounts than the 1,000,000 that are taken: use fewer levels or periods, or divide the file',
};

export interface TableFault {
  reason: string;
  row?: number;
  column?: string;
  value?: string;
}

export const faultWords = ({ reason }: TableFault): string =>
  faults[reason] ?? 'this row contradicts another';
