import type { CostPageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Caption, More } from '../ui/words';
import { costHref, mostNamed, type CostState } from './cost-url';

interface FoundLinesProps {
  found: NonNullable<CostPageQuery['search']>;
  address: NonNullable<CostPageQuery['address']>;
  state: CostState;
}

/** The lines whose titles have the words that are looked for, each with its place and the way to see it there. */
export function FoundLines({ found, address: { ref }, state }: FoundLinesProps) {
  const lines = found.nodes.filter(({ kind }) => kind === 'COST_LINE' || kind === 'AREA');
  const many = found.pageInfo.hasNextPage
    ? `The first ${lines.length} lines`
    : sentenceCase(sayCount(lines.length, 'line'));
  return (
    <Section
      title={`Lines with “${state.find}”`}
      strand="cost"
      lede={lines.length > 0 ? `${many} under ${ref}.` : undefined}
    >
      {lines.length === 0 ? (
        <EmptyState title="None was found">
          No title under {ref} has these words.{' '}
          <Link href={costHref(ref, { ...state, find: '' })}>Show all lines</Link>
        </EmptyState>
      ) : (
        <RowList
          label="Lines found"
          rows={lines.map((line) => ({
            key: line.ref,
            sign: <RefChip refText={line.ref} strand={strandOfRef(line.ref)} />,
            body: (
              <>
                <Link href={pathOfRef(line.ref)}>{line.title}</Link>
                <Caption>{line.place.map(({ title }) => title).join(' / ')}</Caption>
                <More href={inTree(ref, { state, place: line.place })}>
                  Show it in the tree<span className="visually-hidden">: {line.ref}</span>
                </More>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}

/** The tree with everything open that lies above a line. */
function inTree(
  root: string,
  { state, place }: { state: CostState; place: readonly { ref: string }[] },
): string {
  const refs = place.map(({ ref }) => ref);
  const below = refs.slice(refs.indexOf(root) + 1);
  const open = [...new Set([...below, ...state.open])].slice(0, mostNamed);
  const closed = state.closed.filter((ref) => !below.includes(ref));
  return costHref(root, { ...state, open: state.isAllOpen ? [] : open, closed, find: '', after: null });
}
