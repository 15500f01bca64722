import type { NewEstimate, NewLine } from '../edition-line.js';

/** An estimate of the edition published last, amounts in minor units as texts. */
export interface LastEstimate {
  period: string;
  currency: string;
  low: string | null;
  base: string | null;
  high: string | null;
}

/** A line of the edition published last. */
export interface LastLine {
  lineId: string;
  parentId: string | null;
  ref: string;
  title: string;
  code: string | null;
  objectClass: string | null;
  estimates: readonly LastEstimate[];
}

export interface AmountDifference {
  period: string;
  currency: string;
  before: string | null;
  after: string | null;
}

/** How one line would differ. */
export interface LineDifference {
  ref: string | null;
  title: string;
  isAdded: boolean;
  isRemoved: boolean;
  titleBefore: string | null;
  isMoved: boolean;
  isRenamed: boolean;
  amounts: AmountDifference[];
}

export interface Comparison {
  added: number;
  removed: number;
  moved: number;
  renamed: number;
  amounts: number;
  lines: LineDifference[];
}

const mostShown = 500;

/**
 * Compares lines of a new edition with those of the last, as what is published from a draft is compared: a line is moved
 * where its parent is another, and renamed where its title, code or class is.
 * @param kept the address that each line keeps, by its key
 */
export function compareLines(
  lines: readonly NewLine[],
  { last, kept }: { last: readonly LastLine[]; kept: ReadonlyMap<string, string> },
): Comparison {
  const before = new Map(last.map((line) => [line.lineId, line]));
  const comparison: Comparison = { added: 0, removed: 0, moved: 0, renamed: 0, amounts: 0, lines: [] };
  for (const line of lines) {
    const id = kept.get(line.key);
    const old = id === undefined ? undefined : before.get(id);
    if (id !== undefined) before.delete(id);
    const parentId = line.parentKey === undefined ? null : (kept.get(line.parentKey) ?? line.parentKey);
    note(comparison, differenceOf(line, old, parentId));
  }
  for (const old of before.values()) note(comparison, removal(old));
  return comparison;
}

function differenceOf(line: NewLine, old: LastLine | undefined, parentId: string | null): LineDifference {
  const isSame =
    old?.title === line.title &&
    old.code === (line.code ?? null) &&
    old.objectClass === (line.objectClass ?? null);
  return {
    ref: old?.ref ?? null,
    title: line.title,
    isAdded: old === undefined,
    isRemoved: false,
    titleBefore: old?.title ?? null,
    isMoved: old !== undefined && old.parentId !== parentId,
    isRenamed: old !== undefined && !isSame,
    amounts: amountsOf(line.estimates.map(asLast), old?.estimates ?? []),
  };
}

const removal = (old: LastLine): LineDifference => ({
  ...{ ref: old.ref, title: old.title, isAdded: false, isRemoved: true },
  ...{ titleBefore: old.title, isMoved: false, isRenamed: false },
  amounts: amountsOf([], old.estimates),
});

const asLast = ({ period, currency, low = null, base, high = null }: NewEstimate): LastEstimate => ({
  ...{ period, currency, low: low?.toString() ?? null },
  ...{ base: base?.toString() ?? null, high: high?.toString() ?? null },
});

const slotOf = ({ period, currency }: LastEstimate): string => `${currency} ${period}`;
const endsOf = ({ low, base, high }: LastEstimate): string => `${low} ${base} ${high}`;

function amountsOf(after: readonly LastEstimate[], before: readonly LastEstimate[]): AmountDifference[] {
  const old = new Map(before.map((estimate) => [slotOf(estimate), estimate]));
  const differences: AmountDifference[] = [];
  for (const estimate of after) {
    const was = old.get(slotOf(estimate));
    old.delete(slotOf(estimate));
    if (was && endsOf(was) === endsOf(estimate)) continue;
    const { period, currency, base } = estimate;
    differences.push({ period, currency, before: was?.base ?? null, after: base });
  }
  for (const { period, currency, base } of old.values())
    differences.push({ period, currency, before: base, after: null });
  return differences;
}

function note(comparison: Comparison, line: LineDifference): void {
  const stays = !line.isAdded && !line.isRemoved;
  comparison.added += line.isAdded ? 1 : 0;
  comparison.removed += line.isRemoved ? 1 : 0;
  comparison.moved += line.isMoved ? 1 : 0;
  comparison.renamed += line.isRenamed ? 1 : 0;
  comparison.amounts += stays && line.amounts.length > 0 ? 1 : 0;
  const differs = !stays || line.isMoved || line.isRenamed || line.amounts.length > 0;
  if (differs && comparison.lines.length < mostShown)
    comparison.lines.push({ ...line, amounts: line.amounts.slice(0, 20) });
}
