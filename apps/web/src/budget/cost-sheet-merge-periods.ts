import type { Sheet, SheetPeriod } from './cost-sheet';
import { byStart, renamedColumns } from './cost-sheet-periods';

interface Three {
  base: Sheet;
  theirs: Sheet;
  mine: Sheet;
}

const nameOf = ({ label, was }: SheetPeriod): string => was ?? label;
const named = (periods: readonly SheetPeriod[], label: string) => periods.find((one) => one.label === label);
const sameDays = (one: SheetPeriod, other: SheetPeriod): boolean =>
  one.startsOn === other.startsOn && one.endsOn === other.endsOn;

/** What a period of the base is called where it was saved: one with another label and the same days is the same. */
function theirName(period: SheetPeriod, { base, theirs }: Three): string {
  if (named(theirs.periods, period.label)) return period.label;
  const fresh = theirs.periods.find((one) => sameDays(one, period) && !named(base.periods, one.label));
  return fresh?.label ?? period.label;
}

const columnsBy = (sheet: Sheet, names: readonly SheetPeriod[]): Sheet => ({
  ...sheet,
  lines: renamedColumns(sheet.lines, names),
});

/**
 * Calls the periods of three sheets alike, so that cells meet where somebody renamed one: as they are called here, or
 * else as they were saved. Answers the periods of both together, with the labels by which they are saved.
 */
export function inOneTongue(sheets: Three): Three & { periods: SheetPeriod[] } {
  const { base, theirs, mine } = sheets;
  const all = base.periods.map((period) => {
    const here = mine.periods.find((one) => nameOf(one) === period.label);
    const there = theirName(period, sheets);
    const isMine = here !== undefined && here.label !== period.label;
    return { period, here, there, label: isMine ? here.label : there };
  });
  const names = (of: (one: (typeof all)[number]) => string) =>
    all.map((one) => ({ ...one.period, label: one.label, was: of(one) }));
  const kept = all.flatMap(({ period, here, there, label }): SheetPeriod[] => {
    const saved = named(theirs.periods, there);
    // Left out there or here, it is left out.
    if (!saved || !here) return [];
    const { startsOn, endsOn } = sameDays(here, period) ? saved : here;
    return [{ label, startsOn, endsOn, ...(label !== there && { was: there }) }];
  });
  const known = new Set(all.flatMap(({ there, label }) => [there, label]));
  const more = [...theirs.periods, ...mine.periods.filter(({ was }) => was === undefined)].filter(
    ({ label }, index, every) =>
      !known.has(label) &&
      !named(base.periods, label) &&
      every.findIndex((one) => one.label === label) === index,
  );
  return {
    base: columnsBy(
      base,
      names(({ period }) => period.label),
    ),
    theirs: columnsBy(
      theirs,
      names(({ there }) => there),
    ),
    mine: columnsBy(
      mine,
      names(({ here, period }) => here?.label ?? period.label),
    ),
    periods: [...kept, ...more].sort(byStart),
  };
}
