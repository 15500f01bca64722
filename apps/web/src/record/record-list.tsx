import type { RecordList_ActsFragment } from '../gql/graphql';
import { recordRow } from '../platform/record-row';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { HistoryList } from '../ui/history-list';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Caption } from '../ui/words';
import { FilterForm } from './record-filter';
import { searchOf, type RecordFilter } from './record-url';

interface RecordListProps {
  acts: RecordList_ActsFragment;
  /** The path of the page, whose files have its name with `.csv` and `.json` after it. */
  path: string;
  filter: RecordFilter;
  /** What would stand here, and who puts it there. */
  empty: string;
}

/** A page of a record with its filter, the way to the pages before and after, and the whole as files. */
export function RecordList({ acts: { nodes, pageInfo }, path, filter, empty }: RecordListProps) {
  const isFiltered = filter.operation !== null || filter.since !== null || filter.until !== null;
  const isContinued = filter.after !== null;
  return (
    <>
      <FilterForm path={path} filter={filter} />
      <Section id="acts" title={isContinued ? 'Further back' : 'Newest first'}>
        {nodes.length > 0 ? (
          <HistoryList label="Acts" rows={nodes.map((act) => recordRow(act, <Touched act={act} />))} />
        ) : (
          <EmptyState title={emptyTitle(isFiltered, isContinued)}>
            {isFiltered ? <Link href={path}>The whole record</Link> : empty}
          </EmptyState>
        )}
        <ButtonRow>
          {isContinued ? (
            <ButtonLink isSmall href={path + searchOf(filter)}>
              Back to the newest
            </ButtonLink>
          ) : null}
          {pageInfo.hasNextPage ? (
            <ButtonLink isSmall rel="next" href={path + searchOf(filter, pageInfo.endCursor)}>
              Show older ones
            </ButtonLink>
          ) : null}
        </ButtonRow>
        <Files path={path} filter={filter} />
      </Section>
    </>
  );
}

function emptyTitle(isFiltered: boolean, isContinued: boolean): string {
  if (isContinued) return 'Nothing lies further back';
  return isFiltered ? 'No act is like that' : 'No act yet';
}

/** All pages of the filter at once. Plain anchors: a file is no page of the site. */
function Files({ path, filter }: { path: string; filter: RecordFilter }) {
  const search = searchOf(filter);
  return (
    <div className="show-more">
      <Caption>
        All of it, with this filter: <a href={`${path}.csv${search}`}>as CSV</a>,{' '}
        <a href={`${path}.json${search}`}>as JSON</a>.
      </Caption>
    </div>
  );
}

type Act = RecordList_ActsFragment['nodes'][number];

/** What an act was about: the organisations, and the addresses that it touched. */
function Touched({ act: { addresses, addressCount, organisations } }: { act: Act }) {
  const more = addressCount - addresses.length;
  if (addressCount === 0 && organisations.length === 0) return null;
  return (
    <div className="ref-row">
      {organisations.map(({ slug, name }) => (
        <Link key={slug} href={`/organisations/${slug}`}>
          {name}
        </Link>
      ))}
      {addresses.map(({ ref }) => (
        <RefChip key={ref} refText={ref} href={pathOfRef(ref)} strand={strandOfRef(ref)} />
      ))}
      {more > 0 ? <span className="caption">and {more} more</span> : null}
    </div>
  );
}
