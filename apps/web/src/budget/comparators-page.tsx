import { formatDecimal } from '@plumbline/money';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { ComparatorsPageDocument, type ComparatorsPageQuery } from '../gql/graphql';
import { sayInstant } from '../platform/dates';
import { Meta } from '../platform/meta';
import { moneyOf } from '../platform/money';
import { usePage } from '../platform/page';
import { useMay } from '../platform/permission';
import { SourceWords } from '../platform/source-words';
import { TakeAway } from '../platform/take-away';
import { WhoMay } from '../platform/who-may';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { comparatorsAfter } from './comparator-url';
import { perPostRule, sayComparator, sayEnds } from './comparator-words';
import { whoMayRecordComparators } from './who-may-edit-costs';

const NewComparator = lazy(async () => ({ default: (await import('./comparator-form')).NewComparator }));
const ComparatorChanges = lazy(async () => ({
  default: (await import('./comparator-form')).ComparatorChanges,
}));

type Row = ComparatorsPageQuery['comparators']['nodes'][number];

const says = 'What response teams and the like cost elsewhere, with the year and where that comes from.';

/** All that costs are compared with here. What the server sends is the same for everybody. */
export function ComparatorsPage() {
  const { comparators } = usePage(ComparatorsPageDocument);
  const may = useMay({ do: 'RECORD_REFERENCE', about: null });
  return (
    <>
      <Meta title="Comparators" description={says} path="/comparators" />
      <Place steps={[{ label: 'Initiatives', href: '/' }, { label: 'Comparators' }]} />
      <PageTitle>Comparators</PageTitle>
      <Statement isSmall>
        {says} The cost of an initiative is set beside them, for each full-time post and year.
      </Statement>
      <Section id="comparators" title="The last recorded first" lede={perPostRule}>
        <List comparators={comparators} may={may === true} />
      </Section>
      <Section id="record" title="Record a comparator">
        {may ? (
          <Suspense fallback={<Skeleton label="The form is loading" lines={4} />}>
            <NewComparator />
          </Suspense>
        ) : (
          <WhoMay anchor="record">{whoMayRecordComparators}</WhoMay>
        )}
      </Section>
    </>
  );
}

interface ListProps {
  comparators: ComparatorsPageQuery['comparators'];
  may: boolean;
}

function List({ comparators: { nodes, pageInfo }, may }: ListProps) {
  const [search] = useSearchParams();
  const isContinued = comparatorsAfter(search) !== null;
  return (
    <div className="stack">
      {nodes.length === 0 ? (
        <EmptyState title={isContinued ? 'Nothing lies further on' : 'No comparator is recorded'}>
          What something like it costs elsewhere would be here. {whoMayRecordComparators}
        </EmptyState>
      ) : (
        <>
          <RowList label="Comparators" rows={nodes.map((row) => ({ key: row.key, body: body(row, may) }))} />
          <TakeAway
            name="comparators"
            what="the comparators on this page"
            rows={[head, ...nodes.map(plainRow)]}
          />
        </>
      )}
      <ButtonRow>
        {isContinued ? (
          <ButtonLink isSmall href="/comparators">
            Back to the first
          </ButtonLink>
        ) : null}
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <ButtonLink
            isSmall
            rel="next"
            href={`/comparators?${new URLSearchParams({ after: pageInfo.endCursor })}`}
          >
            Show more
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </div>
  );
}

function body(row: Row, may: boolean) {
  const { title, perPost, note, source, standing, withdrawnAt, withdrawnFor } = row;
  return (
    <div className="stack-tight">
      <p>
        {title} {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </p>
      <p>
        {sayComparator(row)}{' '}
        {perPost ? `For each post and year ${sayEnds(perPost)}.` : 'It cannot be told for each post.'}
      </p>
      <Caption>
        {note ? `${note} ` : ''}
        <SourceWords source={source} />
      </Caption>
      {withdrawnAt ? (
        <Caption>
          <Status shape="dashed-ring" word={`Withdrawn ${sayInstant(withdrawnAt)}`} />: {withdrawnFor}
        </Caption>
      ) : may ? (
        <Suspense>
          <ComparatorChanges comparator={row} />
        </Suspense>
      ) : null}
    </div>
  );
}

const head = [
  ...[
    'title',
    'amounts of',
    'tell of',
    'fewest posts',
    'most posts',
    'currency',
    'low',
    'base',
    'high',
    'year',
  ],
  ...['low for a post', 'base for a post', 'high for a post', 'note', 'standing', 'source', 'link'],
  ...['recorded at', 'withdrawn at', 'withdrawn for'],
];

function plainRow(row: Row): string[] {
  const { currency, perPost, source } = row;
  const plain = (amountMinor: string | null | undefined) =>
    amountMinor ? formatDecimal(moneyOf({ amountMinor, currency })) : '';
  return [
    ...[
      row.title,
      row.measured.toLowerCase(),
      row.covers.toLowerCase(),
      row.postsLow ?? '',
      row.postsHigh ?? '',
    ],
    ...[currency, plain(row.low), plain(row.base), plain(row.high), row.periodLabel],
    ...[plain(perPost?.low), plain(perPost?.base), plain(perPost?.high)],
    ...[row.note ?? '', row.standing.toLowerCase(), source.title, source.url ?? ''],
    ...[row.recordedAt, row.withdrawnAt ?? '', row.withdrawnFor ?? ''],
  ];
}
