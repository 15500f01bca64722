import { formatFigure } from '@plumbline/money/format';
import type { CostFile, PeriodSum } from '../budget/import/cost-file.js';
import type { CostImportOutcome } from '../budget/import/cost-import.service.js';

const count = new Intl.NumberFormat('en-GB');

/** What a file of costs says, in lines for the operator. */
export function importReport(fileName: string, file: CostFile): string {
  const { rowCount, lines, sums, leftOut, unusedColumns, periods } = file;
  const isHeading = new Set(lines.map(({ parentKey }) => parentKey));
  const headings = lines.filter(({ key }) => isHeading.has(key)).length;
  return [
    `${fileName}: ${counted(rowCount, 'row')}, ${counted(lines.length, 'line')} (${count.format(headings)} with parts), ${counted(periods.length, 'period')}`,
    ...sumLines(sums),
    ...leftOutLines(leftOut),
    ...(unusedColumns.length > 0 ? [`Columns that were not used: ${unusedColumns.join(', ')}`] : []),
    '',
  ].join('\n');
}

function leftOutLines({ rowCount, unreadableCount, sums }: CostFile['leftOut']): string[] {
  if (rowCount === 0) return [];
  const unreadable =
    unreadableCount > 0 ? `, ${count.format(unreadableCount)} of them with amounts that are none` : '';
  return [`Left out by the mapping: ${counted(rowCount, 'row')}${unreadable}`, ...sumLines(sums)];
}

function sumLines(sums: readonly PeriodSum[]): string[] {
  const rows = sums.map(({ period, currency, base, estimateCount, unpublishedCount }) => ({
    period,
    figure: `${formatFigure({ amountMinor: base, currency }, 'en-GB', { minor: true })} ${currency}`,
    of: `in ${counted(estimateCount, 'amount')}${unpublishedCount > 0 ? `, ${count.format(unpublishedCount)} not published` : ''}`,
  }));
  const widths = {
    period: Math.max(0, ...rows.map(({ period }) => period.length)),
    figure: Math.max(0, ...rows.map(({ figure }) => figure.length)),
  };
  return rows.map(
    ({ period, figure, of }) => `  ${period.padEnd(widths.period)}  ${figure.padStart(widths.figure)}  ${of}`,
  );
}

/** What an import would make of the lines of an initiative. */
export function foreseenLines(
  initiativeRef: string,
  { lineCount, newLineCount }: Pick<CostImportOutcome, 'lineCount' | 'newLineCount'>,
): string {
  const kept = count.format(lineCount - newLineCount);
  return `Of the lines, ${kept} would keep an address of ${initiativeRef}, and ${count.format(newLineCount)} would be new.\n`;
}

/** What an import did, and where it can be seen. */
export function outcomeLines(outcome: CostImportOutcome): string {
  const { initiativeRef, editionRef, number, lineCount, newLineCount } = outcome;
  const lines = `${counted(lineCount, 'line')}, ${count.format(newLineCount)} of them new`;
  return editionRef === null
    ? `Drafted for ${initiativeRef}: ${lines}. Nobody sees a draft; import with --publish to publish.\n`
    : `Published ${editionRef}, edition ${number} of ${initiativeRef}: ${lines}.\nBrowse it at /refs/${initiativeRef}/cost\n`;
}

function counted(number: number, noun: string): string {
  return `${count.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}
