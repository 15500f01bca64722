import type { CostIcicle_AddressFragment } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { sayMoney } from '../platform/money';
import type { Plain } from '../platform/plain';
import type { IcicleCell } from '../ui/icicle';
import { shareIn, shareText } from './share-words';
import type { Total as WholeTotal } from './total';

/** As much of a sum as a width needs. */
type Total = Pick<WholeTotal, 'period' | 'currency' | 'base'>;

type Parts = Plain<CostIcicle_AddressFragment>['drawnCost']['parts'];
type Part = Omit<Parts['nodes'][number], 'parts'> & { parts?: Parts | Parts['nodes'][number]['parts'] };

/** An address whose parts are drawn, largest first. */
export interface Drawn {
  ref: string;
  title: string;
  whole: Total;
  parts: Parts;
  /** The page that begins with a part; that of a part without parts is its own. */
  hrefOf: (ref: string, partCount: number) => string;
}

/**
 * Cells of less than this share of the whole width are drawn together, and one alone leads nowhere: nobody could hit it.
 * Where the picture is at its narrowest this is 24 pixels (WCAG 2.2, target size).
 */
export const narrowest = 0.04;

/** What is above a row of cells. */
interface Above {
  ref: string;
  base: bigint;
  /** Its share of the width of the picture. */
  width: number;
  level: number;
}

/**
 * The whole, its parts and their parts, as wide as their base amounts. What is negative or not published has no width.
 * Nothing where the whole has none.
 */
export function icicleCells(drawn: Drawn): IcicleCell | undefined {
  const { ref, title, whole, parts } = drawn;
  if (whole.base === null || BigInt(whole.base) <= 0n) return undefined;
  const above = { ref, base: BigInt(whole.base), width: 1, level: 1 };
  return {
    key: ref,
    part: 1,
    name: ref,
    title,
    share: 'the whole',
    value: compact(whole.base, whole.currency),
    cells: cellsUnder(drawn, above, { count: parts.count, nodes: parts.nodes }),
  };
}

function cellsUnder(
  drawn: Drawn,
  above: Above,
  { count, nodes }: { count: number; nodes: readonly Part[] },
): IcicleCell[] {
  const { currency } = drawn.whole;
  const known = nodes.flatMap((part) => {
    const base = part.totals.find((total) => isDrawn(total, drawn.whole))?.base ?? null;
    return base === null ? [] : [{ part, base: BigInt(base) }];
  });
  const positive = known.filter(({ base }) => base > 0n);
  const beside = above.base - known.reduce((sum, { base }) => sum + base, 0n);
  const left = beside > 0n ? beside : 0n;
  const all = positive.reduce((sum, { base }) => sum + base, left);
  if (all === 0n) return [];
  // Exact until here: a width is the only thing that is rounded.
  const widthOf = (base: bigint): number => Number((base * 1_000_000n) / all) / 1_000_000;
  const isSmall = (base: bigint): boolean => widthOf(base) * above.width < narrowest;
  const small = positive.filter(({ base }) => isSmall(base));
  const shown = small.length > 1 || left > 0n ? positive.filter(({ base }) => !isSmall(base)) : positive;
  const cells = shown.map(({ part, base }) => cellOf(drawn, { part, base, above, width: widthOf(base) }));
  const rest = small.filter((one) => !shown.includes(one)).reduce((sum, { base }) => sum + base, left);
  if (rest === 0n) return cells;
  const more = small.filter((one) => !shown.includes(one)).length + Math.max(0, count - nodes.length);
  const name = more === 0 ? 'Not in its parts' : `${more.toLocaleString('en')} more`;
  const title = more === 0 ? 'its own amounts' : sayCount(more, 'smaller part');
  const share = sayShare(rest, drawn.whole);
  return [
    ...cells,
    {
      key: `${above.ref} rest`,
      part: widthOf(rest),
      name,
      title,
      share,
      value: compact(String(rest), currency),
      cells: [],
    },
  ];
}

interface Placed {
  part: Part;
  base: bigint;
  above: Above;
  width: number;
}

function cellOf(drawn: Drawn, { part, base, above, width }: Placed): IcicleCell {
  const { address, title, partCount, parts } = part;
  const { ref } = address;
  const within = { ref, base, width: above.width * width, level: above.level + 1 };
  return {
    key: ref,
    part: width,
    name: ref,
    title,
    share: sayShare(base, drawn.whole),
    value: compact(String(base), drawn.whole.currency),
    href: within.width < narrowest ? undefined : drawn.hrefOf(ref, partCount),
    cells: parts && parts.count > 0 ? cellsUnder(drawn, within, parts) : [],
  };
}

const isDrawn = ({ currency, period }: Total, whole: Total): boolean =>
  currency === whole.currency && period.label === whole.period.label;

const compact = (amountMinor: string, currency: string): string =>
  sayMoney({ amountMinor, currency }, { compact: 'picture' });

function sayShare(base: bigint, whole: Total): string {
  const share = shareIn({ base: String(base), currency: whole.currency }, whole);
  return share === null ? '' : `${shareText(share)} of the whole`;
}

/** What is not drawn among the parts that were read: negative amounts, and those that were not published. */
export function notDrawn({ parts, whole }: Pick<Drawn, 'parts' | 'whole'>): string | undefined {
  const all = parts.nodes.flatMap((part) => [part, ...part.parts.nodes]);
  const totals = all.flatMap((part) => part.totals.filter((total) => isDrawn(total, whole)));
  const negative = totals.filter(({ base }) => base?.startsWith('-') ?? false).length;
  const unpublished = totals.filter(({ base }) => base === null).length;
  const said = [
    negative > 0 ? `${sayCount(negative, 'part')} below zero` : undefined,
    unpublished > 0 ? `${sayCount(unpublished, 'part')} without a published amount` : undefined,
  ].filter((words) => words !== undefined);
  if (said.length === 0) return undefined;
  const rest = negative > 0 ? ' Beside amounts below zero, the others fill the width.' : '';
  return `Not drawn: ${said.join(' and ')}.${rest}`;
}

/** How few parts make up more than half, in a sentence; nothing where one alone does, or not all were read. */
export function halfOf({ parts, whole }: Pick<Drawn, 'parts' | 'whole'>): string | undefined {
  if (whole.base === null || BigInt(whole.base) <= 0n) return undefined;
  const bases = parts.nodes.map((part) => ({
    ref: part.address.ref,
    base: BigInt(part.totals.find((total) => isDrawn(total, whole))?.base ?? 0),
  }));
  if (bases.some(({ base }) => base < 0n)) return undefined;
  let sum = 0n;
  const needed: string[] = [];
  for (const { ref, base } of bases) {
    if (2n * sum > BigInt(whole.base)) break;
    sum += base;
    needed.push(ref);
  }
  if (
    needed.length < 2 ||
    needed.length > 4 ||
    needed.length >= parts.count ||
    2n * sum <= BigInt(whole.base)
  )
    return undefined;
  const last = needed.at(-1) ?? '';
  return `${needed.slice(0, -1).join(', ')} and ${last} come to more than half.`;
}
