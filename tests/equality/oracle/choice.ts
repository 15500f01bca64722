import { unknownLast, type Asked } from './asked.js';
import { linesOf } from './line.js';
import { demandStorable } from './page.js';
import type { Tables } from './rows.js';
import { estimatesAt, sumsOf, type Choice } from './total.js';

/** An address in an edition, of whose lines some are chosen. */
interface Chosen extends Choice {
  address: { id: string };
  edition: Tables['edition'] | undefined;
}

type ClassTotal = { objectClass: string | null; total: ReturnType<typeof sumsOf>[number] };

/** The larger sum first, what is not known last. */
function largerFirst({ base: a }: ClassTotal['total'], { base: b }: ClassTotal['total']): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const less = BigInt(a) - BigInt(b);
  return less < 0n ? 1 : less > 0n ? -1 : 0;
}

/** Classes as bytes are ordered; lines without one come last. */
const byClass = (a: string | null, b: string | null): number =>
  a === null || b === null ? unknownLast(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The sums over the chosen lines at and under an address, by the class of each line itself. */
export function classesOf(
  { address, edition, ...choice }: Chosen,
  { period }: { period?: string | null },
  asked: Asked,
): ClassTotal[] {
  demandStorable(period);
  if (!edition) return [];
  const classes = new Map(linesOf(asked, edition).map((line) => [line.line_id, line.object_class || null]));
  const estimates = estimatesAt(asked, edition, { top: address.id, choice });
  const classOf = ({ line_id: line }: (typeof estimates)[number]) => classes.get(line) ?? null;
  return [...new Set(estimates.map(classOf))]
    .flatMap((objectClass) =>
      sumsOf(
        asked,
        estimates.filter((estimate) => classOf(estimate) === objectClass),
      ).map((total) => ({ objectClass, total })),
    )
    .filter(({ total }) => total.period.label === (period ?? total.period.label))
    .sort(
      (a, b) =>
        a.total.ordinal - b.total.ordinal ||
        unknownLast(a.total.currency, b.total.currency) ||
        largerFirst(a.total, b.total) ||
        byClass(a.objectClass, b.objectClass),
    );
}
