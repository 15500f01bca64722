import { useNavigate, useSearchParams } from 'react-router';
import { SearchPageDocument, type AddressKind, type SearchPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { spokenName } from '../platform/stated-total';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { SearchBox } from '../ui/search-box';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { resultsAfter, wordsIn } from './search-url';

const kinds: Record<AddressKind, string> = {
  INITIATIVE: 'Initiative',
  AREA: 'Area',
  COST_LINE: 'Cost line',
  EDITION: 'Edition of costs',
  DOCUMENT: 'Document',
  OBJECTIVE: 'Objective',
  INDICATOR: 'Indicator',
  PROCEEDING: 'Proceeding',
  SUBMISSION: 'Submission',
  FUNDING: 'Offer to pay',
  ALTERNATIVE: 'Alternative',
};

/** Addresses by their ref or by words of their title. */
export function SearchPage() {
  const { search: found } = usePage(SearchPageDocument);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const words = wordsIn(search);
  const go = (query: string) => void navigate(`/search?${new URLSearchParams({ q: query })}`);
  return (
    <>
      <Meta
        title={words ? `Search: ${words}` : 'Search'}
        description="Addresses by their ref, or by words of their title."
      />
      <Place steps={[{ label: 'Initiatives', href: '/' }, { label: 'Search' }]} />
      <PageTitle>{words ? `Addresses with “${words}”` : 'Search'}</PageTitle>
      <Section title="Look for">
        <SearchBox
          key={words}
          label="A ref, or words of a title"
          hint="Such as C-17, or contact directory."
          query={words}
          onSearch={go}
        />
      </Section>
      {words ? <Results found={found} words={words} isContinued={resultsAfter(search) !== null} /> : null}
    </>
  );
}

interface ResultsProps {
  found: SearchPageQuery['search'];
  words: string;
  isContinued: boolean;
}

function Results({ found: { nodes, pageInfo }, words, isContinued }: ResultsProps) {
  const here = (after?: string) =>
    `/search?${new URLSearchParams({ q: words, ...(after && { after }) })}#found`;
  return (
    <Section id="found" title="Found">
      {nodes.length === 0 ? (
        <EmptyState title={`Nothing has “${words}” in its title`}>
          What is published stands here under its title. Words of submissions are not searched.{' '}
          <Link href="/">All initiatives</Link> are on the first page.
        </EmptyState>
      ) : (
        <RowList
          label="Found"
          rows={nodes.map(({ ref, title, kind, place, standing }) => ({
            key: ref,
            sign: <RefChip refText={ref} strand={strandOfRef(ref)} />,
            body: (
              <>
                <Link href={pathOfRef(ref)}>{title}</Link>
                <Caption>
                  {[kinds[kind], ...place.map((step) => `${step.ref} ${spokenName(step.title)}`)].join(' / ')}{' '}
                  {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
                </Caption>
              </>
            ),
          }))}
        />
      )}
      {isContinued || pageInfo.hasNextPage ? (
        <ButtonRow>
          {isContinued ? (
            <ButtonLink isSmall href={here()}>
              Back to the first
            </ButtonLink>
          ) : null}
          {pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
            <ButtonLink isSmall href={here(pageInfo.endCursor)}>
              Show more
            </ButtonLink>
          ) : null}
        </ButtonRow>
      ) : null}
    </Section>
  );
}
