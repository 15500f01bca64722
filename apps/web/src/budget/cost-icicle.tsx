import type { CostPageQuery } from '../gql/graphql';
import { pathOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { Icicle, type IcicleCell } from '../ui/icicle';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { halfOf, icicleCells, notDrawn, type Drawn } from './icicle-cells';
import { costHref, type CostState } from './cost-url';
import { totalsIn } from './total';

interface CostIcicleProps {
  address: NonNullable<CostPageQuery['address']>;
  state: CostState;
  period: string | undefined;
  /** The cell or row that is pointed at. */
  current: string | undefined;
  onPoint: (key: string) => void;
}

/** The same selection as the tree, three levels deep, as widths. The tree is its table. */
export function CostIcicle({ address, state, period, current, onPoint }: CostIcicleProps) {
  const { ref, title, shownCost, chosenCost, drawnCost } = address;
  const { edition } = shownCost;
  const [whole] = totalsIn(chosenCost.totals, period);
  if (!edition || !whole || drawnCost.parts.count === 0) return null;
  const drawn: Drawn = {
    ref,
    title,
    whole,
    parts: drawnCost.parts,
    hrefOf: (of, partCount) => (partCount > 0 ? costHref(of, from(state)) : pathOfRef(of, state.edition)),
  };
  const root = icicleCells(drawn);
  if (!root)
    return (
      <Caption>
        {whole.base === null
          ? 'No amount is published, so that no widths can be drawn.'
          : 'What is not above zero has no width, so that none is drawn.'}
      </Caption>
    );
  const standing = standingOf(edition.standing);
  return (
    <div className="stack-tight">
      <Icicle
        key={[ref, edition.ref, period].join(' ')}
        label={`Parts of ${ref} in ${whole.period.label}, as wide as their base amounts in ${whole.currency}`}
        strand="cost"
        root={root}
        standing={standing}
        current={current}
        onPoint={onPoint}
      />
      <p className="icicle-reading">{readingOf(root, current)}</p>
      <Caption>
        {[
          halfOf(drawn),
          `Width is the base amount in ${whole.currency}; the largest part comes first.`,
          notDrawn(drawn),
        ]
          .filter(Boolean)
          .join(' ')}{' '}
        <Tag standing={standing} />
      </Caption>
    </div>
  );
}

/** A page that begins anew, with the same selection. */
const from = (state: CostState): CostState => ({
  ...state,
  isAllOpen: false,
  depth: 1,
  open: [],
  closed: [],
  pages: new Map(),
  after: null,
  find: '',
});

/** What stands in the cell that is pointed at, in full. */
function readingOf(root: IcicleCell, current: string | undefined): string {
  const found = current === undefined ? undefined : findIn(root, current);
  if (!found) return 'Point at a part, or walk with the arrow keys, to read it here.';
  const { name, title, value, share } = found;
  return `${name} ${title}: ${value}, ${share}`;
}

function findIn(cell: IcicleCell, key: string): IcicleCell | undefined {
  if (cell.key === key) return cell;
  return cell.cells.map((under) => findIn(under, key)).find((one) => one !== undefined);
}
