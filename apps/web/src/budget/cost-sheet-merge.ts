import { cellOf, type Column, type Sheet, type SheetLine } from './cost-sheet';
import { inOneTongue } from './cost-sheet-merge-periods';
import { sameCells } from './cost-sheet-changes';

/** A cell that two people changed to different texts, or a line that one changed and the other left out or moved. */
export interface Clash {
  key: string;
  title: string;
  /** Nothing where it is about the line as a whole. */
  column: Column | null;
  theirs: string;
  mine: string;
}

/** What two people made of one saved sheet, put together. Where they clash, mine stands in it and both are told. */
export interface Merged {
  sheet: Sheet;
  clashes: Clash[];
}

const left = 'left out';

/**
 * Puts together what somebody else saved and what was typed here since the same version.
 *
 * @param before what both began with
 */
export function mergeSheets(before: Sheet, saved: Sheet, typed: Sheet): Merged {
  const { base, theirs, mine, periods } = inOneTongue({ base: before, theirs: saved, mine: typed });
  const [was, there, here] = [byKey(base), byKey(theirs), byKey(mine)];
  const clashes: Clash[] = [];
  const theirsFirst = shapeOf(theirs) !== shapeOf(base);
  const [frame, other] = theirsFirst ? [theirs, mine] : [mine, theirs];
  const result: SheetLine[] = [];
  for (const line of woven(frame.lines, other.lines)) {
    const [before, them, me] = [was.get(line.key), there.get(line.key), here.get(line.key)];
    if (them && me) {
      const { cells, clashing } = mergedCells(line.key, { before, them, me });
      clashes.push(...clashing);
      result.push({ ...line, cells });
      if (theirsFirst && before && me.level !== before.level && me.level !== them.level)
        clashes.push({
          key: line.key,
          title: cellOf(me, 'title'),
          column: null,
          theirs: 'moved',
          mine: 'moved otherwise',
        });
    } else if (!before) result.push(line);
    else if (me && !sameCells(me, before)) {
      clashes.push({
        key: line.key,
        title: cellOf(me, 'title'),
        column: null,
        theirs: left,
        mine: 'changed, and kept',
      });
      result.push(line);
    } else if (them && !sameCells(them, before))
      clashes.push({
        key: line.key,
        title: cellOf(them, 'title'),
        column: null,
        theirs: 'changed',
        mine: left,
      });
  }
  const title = mine.title === base.title ? theirs.title : mine.title;
  if (mine.title !== base.title && theirs.title !== base.title && mine.title !== theirs.title)
    clashes.push({ key: '', title: 'The edition', column: 'title', theirs: theirs.title, mine: mine.title });
  return { sheet: { title, periods, lines: levelled(result) }, clashes };
}

const byKey = (sheet: Sheet): Map<string, SheetLine> => new Map(sheet.lines.map((line) => [line.key, line]));

/** Order and levels as a text: whether somebody added, left out or moved a line. */
const shapeOf = ({ lines }: Sheet): string => lines.map(({ key, level }) => `${key} ${level}`).join();

/** The lines of one sheet in its order, and between them those that only the other has, after what they follow there. */
function woven(frame: readonly SheetLine[], other: readonly SheetLine[]): SheetLine[] {
  const known = new Set(frame.map(({ key }) => key));
  const followers = new Map<string, SheetLine[]>();
  let anchor = '';
  for (const line of other) {
    if (known.has(line.key)) anchor = line.key;
    else followers.set(anchor, [...(followers.get(anchor) ?? []), line]);
  }
  return [
    ...(followers.get('') ?? []),
    ...frame.flatMap((line) => [line, ...(followers.get(line.key) ?? [])]),
  ];
}

/** No line lies deeper than one below the line before it. */
function levelled(lines: readonly SheetLine[]): SheetLine[] {
  let deepest = 1;
  return lines.map((line) => {
    const level = Math.min(line.level, deepest);
    deepest = level + 1;
    return level === line.level ? line : { ...line, level };
  });
}

function mergedCells(
  key: string,
  { before, them, me }: { before: SheetLine | undefined; them: SheetLine; me: SheetLine },
): { cells: Record<Column, string>; clashing: Clash[] } {
  const cells: Record<Column, string> = {};
  const clashing: Clash[] = [];
  for (const column of new Set([...Object.keys(them.cells), ...Object.keys(me.cells)])) {
    const [was, theirs, mine] = [
      before ? cellOf(before, column) : '',
      cellOf(them, column),
      cellOf(me, column),
    ];
    cells[column] = mine === was ? theirs : mine;
    if (mine !== was && theirs !== was && mine !== theirs)
      clashing.push({ key, title: cellOf(me, 'title'), column, theirs, mine });
  }
  return { cells, clashing };
}
