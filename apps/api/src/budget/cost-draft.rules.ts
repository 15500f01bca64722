import { isValidPeriod, type Period } from '@plumbline/calendar/period';
import type { Fault } from '../platform/refusal/refusal.js';
import { onOneLine, optionalTextFault, textFault, tidiedOrNull } from '../platform/text/text.rules.js';
import type { CostLineFault } from './cost-draft.refusals.js';
import { asTree, faultsOfLine, type NewEstimate } from './edition-line.js';

export const longestTitle = 200;
export const longestReason = 500;
const longestLabel = 40;
export const longestLine = { title: 500, code: 100, objectClass: 200 } as const;
/** What is larger is made from a file. */
export const mostLines = 10_000;
export const mostChanges = 6_000;
const mostPeriods = 40;

/** A line of a draft without its estimates. `key` is its ref, or what a client made for it. */
export interface DraftLine {
  key: string;
  parent: string | null;
  isArea: boolean;
  title: string;
  code: string | null;
  objectClass: string | null;
}

/** A line as it is to be. */
export interface LineChange {
  key: string;
  parent?: string | null;
  title: string;
  code?: string | null;
  objectClass?: string | null;
  estimates: readonly NewEstimate[];
}

export interface PeriodChange extends Period {
  was?: string | null;
}

export interface Changes {
  lines: readonly LineChange[];
  removed: readonly string[];
  order?: readonly string[] | null | undefined;
}

/** What changes make of the lines of a draft. */
export interface Changed {
  /** In their order. */
  lines: DraftLine[];
  /** Each line before what lies under it. */
  parentsFirst: DraftLine[];
  faults: CostLineFault[];
  /** Whether the order names every line once. */
  isOrdered: boolean;
}

/** A line as it is kept: what was written over several lines stands on one. */
export const tidyLine = ({ title, code, objectClass, ...line }: LineChange): LineChange => ({
  ...line,
  title: onOneLine(title),
  code: oneLineOrNull(code),
  objectClass: oneLineOrNull(objectClass),
});

function oneLineOrNull(text: string | null | undefined): string | null {
  const kept = tidiedOrNull(text);
  return kept === null ? null : onOneLine(kept);
}

/**
 * Changes the lines of a draft, and says what then does not stand.
 *
 * @param areas the titles of the initiative's areas by their refs
 */
export function changedLines(
  held: readonly DraftLine[],
  { lines: put, removed, order }: Changes,
  { areas, periods }: { areas: ReadonlyMap<string, string>; periods: ReadonlySet<string> },
): Changed {
  const byKey = new Map(held.map((line) => [line.key, line]));
  const gone = new Set(removed);
  for (const key of gone) byKey.delete(key);
  const faults: CostLineFault[] = [];
  const seen = new Set<string>();
  for (const change of put) {
    if (seen.has(change.key) || gone.has(change.key))
      faults.push({ code: 'DUPLICATE_KEY', key: change.key, place: 'key' });
    seen.add(change.key);
    faults.push(...lineFaults(change, { areas, periods }));
    byKey.set(change.key, draftLine(change, areas));
  }
  const lines = inOrder(byKey, order);
  const tree = asTree(
    lines.map(({ key, parent, title }) => ({ key, title, parentKey: parent ?? undefined, estimates: [] })),
  );
  faults.push(...tree.faults.map(({ code, key }): CostLineFault => ({ code, key, place: 'parent' })));
  const isOrdered = lines.length === byKey.size && (!order || order.length === byKey.size);
  return { lines, parentsFirst: tree.placed.flatMap(({ key }) => byKey.get(key) ?? []), faults, isOrdered };
}

const draftLine = (
  { key, parent = null, title, code = null, objectClass = null }: LineChange,
  areas: ReadonlyMap<string, string>,
): DraftLine => ({ key, parent, isArea: areas.has(key), title, code, objectClass });

function inOrder(byKey: ReadonlyMap<string, DraftLine>, order: Changes['order']): DraftLine[] {
  return order ? [...new Set(order)].flatMap((key) => byKey.get(key) ?? []) : [...byKey.values()];
}

/** What does not stand in a line by itself. */
function lineFaults(
  line: LineChange,
  { areas, periods }: { areas: ReadonlyMap<string, string>; periods: ReadonlySet<string> },
): CostLineFault[] {
  const { key, title, estimates } = line;
  const area = areas.get(key);
  const faults: CostLineFault[] = [];
  if (area !== undefined && (area !== title || (line.parent ?? null) !== null))
    faults.push({ code: 'AREA_CHANGED', key, place: 'title' });
  for (const place of ['title', 'code', 'objectClass'] as const) {
    const fault = optionalTextFault(place, line[place], longestLine[place]);
    if (fault?.code === 'TOO_LONG' || fault?.code === 'UNSAFE_CHARACTERS')
      faults.push({ code: fault.code, key, place });
  }
  const isEmpty = textFault('title', title, longestLine.title)?.code === 'EMPTY';
  const own = faultsOfLine({ key, title: isEmpty ? '' : title, estimates }, periods);
  for (const { code, value } of own) faults.push({ code, key, place: value ?? 'title' });
  return faults;
}

/**
 * What does not stand in the periods of a draft. Those that overlap already, as a file may have them, may go on.
 *
 * @param held the periods until now
 */
export function periodFaults(
  periods: readonly PeriodChange[],
  held: readonly Period[] = [],
): (Fault | undefined)[] {
  const labels = new Set<string>();
  const formers = new Set<string>();
  return [
    periods.length > mostPeriods
      ? { field: 'periods', code: 'TOO_LARGE', limit: String(mostPeriods) }
      : undefined,
    ...periods.map((period, index): Fault | undefined => {
      const field = `periods.${index}`;
      const { label } = period;
      const former = period.was ?? label;
      const isTwice = labels.has(label) || formers.has(former);
      labels.add(label);
      formers.add(former);
      if (isTwice) return { field: `${field}.label`, code: 'TAKEN' };
      if (!isValidPeriod(period) && label.trim() !== '')
        return { field: `${field}.endsOn`, code: 'PERIOD_REVERSED' };
      const isHeld = isAsHeld(period, held);
      const over = periods
        .slice(0, index)
        .find((other) => overlap(period, other) && !(isHeld && isAsHeld(other, held)));
      if (over) return { field: `${field}.endsOn`, code: 'TAKEN' };
      return textFault(`${field}.label`, label, longestLabel);
    }),
  ];
}

const overlap = (one: Period, other: Period): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

const isAsHeld = ({ label, was, startsOn, endsOn }: PeriodChange, held: readonly Period[]): boolean =>
  held.some((one) => one.label === (was ?? label) && one.startsOn === startsOn && one.endsOn === endsOn);
