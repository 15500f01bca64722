import { unguarded, type OwnColumn } from '../export/own-format.js';
import { slotOf, GatheredLine } from './gathered-line.js';
import type { CellEstimate } from './amount-cells.js';
import type { Row } from './columns.js';
import type { FileFaultReason, FileFaults } from './file-fault.js';
import type { CostMapping, TreeColumns } from './mapping.js';

type Levels = (TreeColumns & { kind: 'levels' })['levels'];
type Parents = TreeColumns & { kind: 'parents' };

/** The lines of a file, in the order in which its rows tell of them. */
export class LineTree {
  readonly lines: GatheredLine[] = [];
  /** How many estimates the lines have. */
  estimateCount = 0;
  private readonly byName = new Map<string, GatheredLine>();
  private readonly samePath = new Map<string, { lines: GatheredLine[]; used: Map<string, number> }>();

  constructor(
    private readonly mapping: CostMapping,
    private readonly faults: FileFaults,
  ) {}

  /** Adds a row and its estimates to the line that it tells of. */
  add(row: Row, estimates: readonly CellEstimate[]): void {
    const { tree, objectClass } = this.mapping;
    const buys = (objectClass === undefined ? '' : row.cell(objectClass)) || undefined;
    if (tree.kind === 'levels') this.addToPath(row, tree.levels, estimates, buys);
    else if (tree.kind === 'parents') this.addToCode(row, tree, estimates, buys);
    else this.addToOwn(row, estimates);
  }

  private addToPath(
    row: Row,
    levels: Levels,
    estimates: readonly CellEstimate[],
    buys: string | undefined,
  ): void {
    const steps = levels.flatMap(({ title, code }) => {
      const step = { code: (code === undefined ? '' : row.cell(code)) || undefined, title: row.cell(title) };
      // A level that is empty in this row is passed over: what lies below it hangs from the level above.
      return step.title !== '' || step.code !== undefined
        ? [{ ...step, title: step.title || (step.code ?? '') }]
        : [];
    });
    let parent: GatheredLine | undefined;
    for (const [index, step] of steps.entries()) {
      const name = JSON.stringify([parent?.told.key, step.code, step.title]);
      if (index < steps.length - 1) {
        parent = this.byName.get(name) ?? this.make(row, { ...step, parentKey: parent?.told.key }, name);
        continue;
      }
      const nth = this.nthOfPath(row, JSON.stringify([name, buys]), estimates);
      const heading = this.byName.get(name);
      const line =
        nth.lines[nth.place] ??
        (heading && !heading.isTold
          ? heading
          : this.make(row, { ...step, parentKey: parent?.told.key }, name));
      nth.lines[nth.place] = line;
      line.objectClass = buys;
      this.addTo(line, estimates);
      return;
    }
    this.faults.add({ reason: 'NO_LINE', row: row.row, column: levels.map(({ title }) => title).join(', ') });
  }

  /** Which of the lines with this path the row belongs to: the first that has nothing yet where the row has something. */
  private nthOfPath(row: Row, path: string, estimates: readonly CellEstimate[]) {
    const same = this.samePath.get(path) ?? { lines: [], used: new Map<string, number>() };
    this.samePath.set(path, same);
    const slots = estimates.map(slotOf);
    const free = slots.reduce((most, slot) => Math.max(most, same.used.get(slot) ?? 0), 0);
    const place = this.mapping.samePath === 'lines' ? free : 0;
    const first = same.lines[0];
    if (free > 0 && this.mapping.samePath === undefined && first)
      this.faults.add({
        reason: 'SAME_PATH',
        row: row.row,
        value: first.told.title,
        beside: String(first.row),
      });
    for (const slot of slots) same.used.set(slot, place + 1);
    return { lines: same.lines, place };
  }

  private addToCode(
    row: Row,
    tree: Parents,
    estimates: readonly CellEstimate[],
    buys: string | undefined,
  ): void {
    const code = row.cell(tree.code);
    if (code === '') {
      this.faults.add({ reason: 'NO_LINE', row: row.row, column: tree.code });
      return;
    }
    const told = { code, title: row.cell(tree.title), parentKey: row.cell(tree.parentCode) || undefined };
    const known = this.byName.get(code);
    const line = known ?? this.make(row, { key: code, ...told }, code);
    const reason = differenceFrom(line, told, known ? buys : line.objectClass);
    if (reason) {
      this.faults.add({ reason, row: row.row, column: tree.code, value: code, beside: String(line.row) });
      return;
    }
    line.objectClass = buys;
    if (this.mapping.samePath !== 'sum' && this.isTwice(row, line, estimates)) return;
    this.addTo(line, estimates);
  }

  private addToOwn(row: Row, estimates: readonly CellEstimate[]): void {
    const text = (column: OwnColumn): string => unguarded(row.raw(column));
    const key = text('line');
    if (key === '') {
      this.faults.add({ reason: 'NO_LINE', row: row.row, column: 'line' });
      return;
    }
    const kind = text('kind');
    if (!['', 'line', 'area'].includes(kind)) {
      this.faults.add({ reason: 'UNKNOWN_KIND', row: row.row, column: 'kind', value: kind });
      return;
    }
    const known = this.byName.get(key);
    if (known && !this.isSame(row, known)) return;
    const line = known ?? this.makeOwn(row, key, text);
    if (this.isTwice(row, line, estimates)) return;
    this.addTo(line, estimates);
  }

  private makeOwn(row: Row, key: string, text: (column: OwnColumn) => string): GatheredLine {
    const told = {
      key,
      parentKey: text('parent') || undefined,
      ref: text('ref') || undefined,
      area: text('kind') === 'area',
      code: text('code') || undefined,
      title: text('title'),
    };
    const line = this.make(row, told, key);
    line.objectClass = text('object_class') || undefined;
    const maybe = (column: OwnColumn): string | null => unguarded(row.maybe(column)) || null;
    line.basis = {
      ...{ method: maybe('method'), confidence: maybe('confidence'), sourcing: maybe('sourcing') },
      ...{ recurrence: maybe('recurrence'), assumptions: maybe('assumptions') },
      ...{ source: maybe('source'), sourceUrl: maybe('source_url') },
    };
    return line;
  }

  /** A line's later rows may leave out what its first row told, but not tell it otherwise. */
  private isSame(row: Row, { told, objectClass, basis, row: first }: GatheredLine): boolean {
    const before: [OwnColumn, string | null | undefined][] = [
      ['parent', told.parentKey],
      ['ref', told.ref],
      ['kind', told.area === true ? 'area' : 'line'],
      ['code', told.code],
      ['title', told.title],
      ['object_class', objectClass],
      ['method', basis?.method],
      ['confidence', basis?.confidence],
      ['sourcing', basis?.sourcing],
      ['recurrence', basis?.recurrence],
      ['assumptions', basis?.assumptions],
      ['source', basis?.source],
      ['source_url', basis?.sourceUrl],
    ];
    const other = before.find(([column, was]) => !['', was ?? ''].includes(unguarded(row.maybe(column))));
    if (!other) return true;
    const [column] = other;
    const value = unguarded(row.maybe(column));
    this.faults.add({ reason: 'LINE_DIFFERS', row: row.row, column, value, beside: String(first) });
    return false;
  }

  private addTo(line: GatheredLine, estimates: readonly CellEstimate[]): void {
    this.estimateCount -= line.size;
    line.add(estimates);
    this.estimateCount += line.size;
  }

  private isTwice(row: Row, line: GatheredLine, estimates: readonly CellEstimate[]): boolean {
    const twice = estimates.find((estimate) => line.has(slotOf(estimate)));
    if (!twice) return false;
    const { column } = twice;
    this.faults.add({
      reason: 'ESTIMATE_TWICE',
      row: row.row,
      column,
      value: slotOf(twice),
      beside: String(line.row),
    });
    return true;
  }

  private make(
    row: Row,
    told: Omit<GatheredLine['told'], 'key'> & { key?: string | undefined },
    name: string,
  ): GatheredLine {
    const line = new GatheredLine({ ...told, key: told.key ?? String(this.lines.length + 1) }, row.row);
    this.lines.push(line);
    if (!this.byName.has(name)) this.byName.set(name, line);
    return line;
  }
}

function differenceFrom(
  { told, objectClass }: GatheredLine,
  again: { title: string; parentKey: string | undefined },
  buys: string | undefined,
): FileFaultReason | undefined {
  if (told.title !== again.title) return 'CODE_TWICE';
  if (told.parentKey !== again.parentKey) return 'TWO_PARENTS';
  return objectClass === buys ? undefined : 'LINE_DIFFERS';
}
