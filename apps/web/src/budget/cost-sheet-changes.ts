import type { CostDraftChangesInput, CostDraftLineInput } from '../gql/graphql';
import { renamedColumns } from './cost-sheet-periods';
import { cellOf, parentsOf, type Sheet, type SheetLine } from './cost-sheet';
import type { Reader } from './cost-sheet-reading';

export type SheetChanges = Omit<CostDraftChangesInput, 'key' | 'version'>;

/** What is to be sent so that what is saved becomes what is typed. The lines must be without a fault. */
export function changesBetween(saved: Sheet, typed: Sheet, read: Reader): SheetChanges {
  // Columns that are called otherwise are no change of the lines in them.
  const before = placed(renamedColumns(saved.lines, typed.periods));
  const after = placed(typed.lines);
  const put = typed.lines.filter(({ key }) => isOther(before.get(key), after.get(key)));
  const isReordered = saved.lines.map(({ key }) => key).join() !== typed.lines.map(({ key }) => key).join();
  return {
    ...(typed.title !== saved.title && { title: typed.title }),
    ...(typed.periods !== saved.periods &&
      samePeriods(saved, typed) === false && { periods: [...typed.periods] }),
    lines: put.map((line) =>
      sentLine(line, after.get(line.key)?.parent ?? null, read(line, typed.periods).estimates),
    ),
    removed: saved.lines.filter(({ key }) => !after.has(key)).map(({ key }) => key),
    ...(isReordered && { order: typed.lines.map(({ key }) => key) }),
  };
}

export const isUnchanged = ({ title, periods, lines, removed, order }: SheetChanges): boolean =>
  title === undefined && !periods && lines.length + removed.length === 0 && !order;

const samePeriods = (saved: Sheet, typed: Sheet): boolean =>
  JSON.stringify(saved.periods) === JSON.stringify(typed.periods);

interface PlacedLine {
  line: SheetLine;
  parent: string | null;
}

function placed(lines: readonly SheetLine[]): Map<string, PlacedLine> {
  const parents = parentsOf(lines);
  return new Map(lines.map((line, index) => [line.key, { line, parent: parents[index] ?? null }]));
}

function isOther(before: PlacedLine | undefined, after: PlacedLine | undefined): boolean {
  if (!before || !after) return true;
  return before.parent !== after.parent || !sameCells(before.line, after.line);
}

export function sameCells(one: SheetLine, other: SheetLine): boolean {
  if (one === other || one.cells === other.cells) return true;
  const columns = new Set([...Object.keys(one.cells), ...Object.keys(other.cells)]);
  return [...columns].every((column) => cellOf(one, column).trim() === cellOf(other, column).trim());
}

const sentLine = (
  line: SheetLine,
  parent: string | null,
  estimates: CostDraftLineInput['estimates'],
): CostDraftLineInput => ({
  key: line.key,
  parent,
  title: cellOf(line, 'title'),
  code: cellOf(line, 'code').trim() || null,
  objectClass: cellOf(line, 'objectClass').trim() || null,
  estimates,
});
