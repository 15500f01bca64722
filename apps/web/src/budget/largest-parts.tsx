import type { CostStrand_AddressFragment } from '../gql/graphql';
import { figureOfCount } from '../platform/count';
import { figureOf } from '../platform/money';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Share } from '../ui/share';
import { Nil } from '../ui/words';
import { shareText, shareIn } from './share-words';
import { shownPeriod, totalsIn } from './total';

type Shown = CostStrand_AddressFragment['shownCost'];

/** The first parts of a cost, the largest first, each a step into it. */
export function LargestParts({ shownCost }: { shownCost: Shown }) {
  const { edition, parts, totals } = shownCost;
  const period = shownPeriod(edition?.periods ?? [], null);
  const [whole] = totalsIn(totals, period);
  const rows = parts.nodes.map((part) => ({ ...part, total: totalsIn(part.totals, period)[0] }));
  const shown =
    rows.length < parts.count ? `, the largest ${rows.length} of ${figureOfCount(parts.count)}` : '';
  return (
    <DataTable
      caption={`Parts in ${period ?? 'this edition'}${shown}. ${whole ? `Base amounts in ${whole.currency}` : ''}`}
      rows={rows}
      rowKey={({ address }) => address.ref}
      columns={[
        {
          key: 'part',
          label: 'Part',
          cell: ({ address: { ref }, title }) => (
            <>
              <RefChip refText={ref} strand={strandOfRef(ref)} size="word" />{' '}
              <Link href={pathOfRef(ref)}>{title}</Link>
            </>
          ),
        },
        {
          key: 'base',
          label: 'Base',
          isNumeric: true,
          cell: ({ total }) =>
            total && total.base !== null ? (
              figureOf({ amountMinor: total.base, currency: total.currency })
            ) : (
              <Nil>not published</Nil>
            ),
        },
        {
          key: 'share',
          label: 'Share',
          isNumeric: true,
          cell: ({ total }) => {
            const part = shareIn(total, whole);
            return part === null ? null : <Share part={part} label={shareText(part)} />;
          },
        },
      ]}
    />
  );
}
