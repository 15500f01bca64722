import { isValidPeriod } from '@plumbline/calendar/period';
import type { Sheet, SheetLine, SheetPeriod } from './cost-sheet';

/** What does not stand in a period, at its field. */
export interface PeriodFault {
  field: 'label' | 'endsOn';
  message: string;
}

/** What does not stand in a period beside the others of a sheet. */
export function periodFault(period: SheetPeriod, others: readonly SheetPeriod[]): PeriodFault | undefined {
  const { label, startsOn, endsOn } = period;
  if (label.trim() === '' || [...label].length > 40)
    return { field: 'label', message: 'Write a label of 40 characters at most, such as FY12.' };
  if (others.some((one) => one.label === label))
    return { field: 'label', message: `There is ${label} already.` };
  if (!isValidPeriod(period))
    return { field: 'endsOn', message: 'Give a first day, and a last day on it or after it.' };
  const over = others.find((one) => one.startsOn <= endsOn && startsOn <= one.endsOn);
  return (
    over && { field: 'endsOn', message: `It has days of ${over.label}. Give days that no other period has.` }
  );
}

/** The sheet with another label, first or last day of a period. Its amounts stay. */
export function withPeriod(sheet: Sheet, from: SheetPeriod, to: SheetPeriod): Sheet {
  const was = from.was ?? from.label;
  const { label, startsOn, endsOn } = to;
  const made: SheetPeriod = { label, startsOn, endsOn, ...(was !== label && { was }) };
  const periods = sheet.periods.map((one) => (one === from ? made : one)).sort(byStart);
  return { ...sheet, periods, lines: renamed(sheet.lines, new Map([[from.label, to.label]])) };
}

/** Lines as they were saved, their columns called as the periods are now. */
export function renamedColumns(
  lines: readonly SheetLine[],
  periods: readonly SheetPeriod[],
): readonly SheetLine[] {
  return renamed(
    lines,
    new Map(periods.flatMap(({ label, was }) => (was === undefined ? [] : [[was, label] as const]))),
  );
}

/** A sheet that was saved: its periods are called what they are. */
export const asSaved = (sheet: Sheet): Sheet => ({
  ...sheet,
  periods: sheet.periods.map(({ label, startsOn, endsOn }) => ({ label, startsOn, endsOn })),
});

/** What was typed while an earlier state was saved: its periods were saved by the labels that they had then. */
export const savedSince = (now: Sheet, sent: Sheet): Sheet => ({
  ...now,
  periods: now.periods.map(({ was, ...period }): SheetPeriod => {
    const there = sent.periods.find((one) => (one.was ?? one.label) === (was ?? period.label))?.label;
    return there === undefined || there === period.label ? period : { ...period, was: there };
  }),
});

export const byStart = (one: SheetPeriod, other: SheetPeriod): number =>
  one.startsOn < other.startsOn ? -1 : 1;

function renamed(lines: readonly SheetLine[], labels: ReadonlyMap<string, string>): readonly SheetLine[] {
  if ([...labels].every(([from, to]) => from === to)) return lines;
  const named = (column: string): string => {
    const [, before = '', label] = /^((?:[A-Z]{3}:)?(?:low|base|high) )(.*)$/s.exec(column) ?? [];
    return label === undefined ? column : `${before}${labels.get(label) ?? label}`;
  };
  return lines.map((line) => ({
    ...line,
    cells: Object.fromEntries(Object.entries(line.cells).map(([column, text]) => [named(column), text])),
  }));
}
