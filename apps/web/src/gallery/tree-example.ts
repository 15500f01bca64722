import type { Standing } from '../ui/standing';
import type { TreeRow } from '../ui/tree-keys';
import type { TreeRest } from '../ui/tree-line';

export interface TreeSpecimen extends TreeRow {
  title: string;
  objectClass: string;
  range: { low: number; base: number; high: number } | null;
  standing: Standing;
  part: number;
  change: string;
}

type Sketch = [
  ref: string,
  title: string,
  objectClass: string,
  thousands: [number, number, number] | null,
  part: number,
  change: string,
];

const areas: readonly { sketch: Sketch; lines: readonly Sketch[] }[] = [
  {
    sketch: ['A-6', 'Watch and coordination, day and night', '3 lines', [816, 1020, 1242], 0.33, '+$120,000'],
    lines: [
      ['C-11', 'Duty officers, 24 × 7', 'Staff', [576, 720, 864], 0.71, '+$120,000'],
      ['C-12', 'Incident managers', 'Staff', [192, 240, 288], 0.24, 'no change'],
      ['C-13', 'Incident tracking system', 'Software', [60, 60, 60], 0.06, 'no change'],
    ],
  },
  { sketch: ['A-7', 'Analysis and guidance', '3 lines', [396, 588, 792], 0.19, '+$20,000'], lines: [] },
  {
    sketch: ['A-8', 'Trusted channels and contacts', '2 lines', [288, 360, 456], 0.12, '+$64,000'],
    lines: [
      ['C-17', 'Contact directory upkeep', 'Staff', [96, 120, 144], 0.33, '+$64,000'],
      [
        'C-18',
        'Secure messaging service, shared with every registry that asks for it',
        'Services',
        null,
        0,
        'no change',
      ],
    ],
  },
  {
    sketch: ['A-9', 'Exercises and training', '310 lines', [243, 583, 912], 0.19, '+$43,400'],
    lines: [['C-20', 'Joint exercises', 'Services', [90, 300, 480], 0.51, '−$60,000']],
  },
];

/** The rows that show while these areas are open, as a page of a real tree would hand them over. */
export function rowsShown(open: readonly string[]): (TreeSpecimen | TreeRest)[] {
  return areas.flatMap(({ sketch, lines }, index) => {
    const [ref] = sketch;
    const area = row(sketch, {
      level: 1,
      position: index,
      size: areas.length,
      isExpanded: open.includes(ref),
    });
    if (!area.isExpanded) return [area];
    const children = lines.map((line, position) =>
      row(line, { level: 2, position, size: ref === 'A-9' ? 310 : lines.length, isExpanded: undefined }),
    );
    const rest = { restOf: ref, level: 2, shown: lines.length, total: 310, isLoading: true };
    return lines.length === 0 || ref === 'A-9' ? [area, ...children, rest] : [area, ...children];
  });
}

interface Placed {
  level: number;
  position: number;
  size: number;
  /** Nothing for a line, which has no children. */
  isExpanded: boolean | undefined;
}

function row([ref, title, objectClass, thousands, part, change]: Sketch, placed: Placed): TreeSpecimen {
  const [low, base, high] = thousands?.map((value) => value * 1000) ?? [];
  return {
    key: ref,
    name: ref,
    title,
    objectClass,
    range: low === undefined || base === undefined || high === undefined ? null : { low, base, high },
    standing: thousands ? 'illustrative' : 'unknown',
    part,
    change,
    level: placed.level,
    posInSet: placed.position + 1,
    setSize: placed.size,
    hasChildren: placed.isExpanded !== undefined,
    isExpanded: placed.isExpanded ?? false,
    expandHref: placed.isExpanded === undefined ? undefined : `?open=${ref}#trees`,
  };
}
