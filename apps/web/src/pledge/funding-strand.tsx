import { useApolloClient } from '@apollo/client/react';
import { type FundingStrand_AddressFragment, MoreOffersDocument } from '../gql/graphql';
import { useGrowingList } from '../platform/growing-list';
import { EmptyState } from '../ui/empty-state';
import { Fault } from '../ui/field';
import { ShowMore } from '../ui/show-more';
import { Strand } from '../ui/strand';
import { Tag } from '../ui/tag';
import { Finding } from '../ui/words';
import { allOf, fundingFinding } from './offer-counts';
import { OfferPicture } from './offer-picture';
import { PledgeDoor } from './pledge-door';
import { PledgeList } from './pledge-list';

/** Who would pay for an address and what lies under it, how firmly, and the way to pledge. */
export function FundingStrand({ address }: { address: FundingStrand_AddressFragment }) {
  const { ref, funding } = address;
  const { text, isIllustrative } = fundingFinding(ref, funding.counts);
  return (
    <Strand
      strand="funding"
      name="Funding"
      question="Who pays, how firmly, and what is missing?"
      id="funding"
    >
      <Finding>
        {text} {isIllustrative ? <Tag standing="illustrative" /> : null}
      </Finding>
      {allOf(funding.counts) > 0 ? <Offers key={ref} address={address} /> : <NobodyYet about={ref} />}
      <PledgeDoor key={`pledge ${ref}`} about={ref} edition={address.latest} />
    </Strand>
  );
}

function NobodyYet({ about }: { about: string }) {
  return (
    <EmptyState title="Nobody has pledged">
      Who pays for {about}, how much, for which year and on what condition would stand here. A representative
      of an organisation can put it there.
    </EmptyState>
  );
}

function Offers({ address }: { address: FundingStrand_AddressFragment }) {
  const { ref, funding } = address;
  const client = useApolloClient();
  const total = allOf(funding.counts);
  const list = useGrowingList({
    first: funding.pledges,
    keyOf: (pledge) => pledge.ref,
    load: async (after) => {
      const { data } = await client.query({ query: MoreOffersDocument, variables: { ref, after } });
      return data?.address?.funding.pledges;
    },
  });
  const after = new URLSearchParams({ after: funding.pledges.pageInfo.endCursor ?? '' });
  return (
    <>
      {list.nodes.some(({ withdrawnAt }) => withdrawnAt === null) ? (
        <OfferPicture address={address} pledges={list.nodes} />
      ) : null}
      <PledgeList pledges={list.nodes} about={ref} />
      {total > funding.pledges.nodes.length ? (
        <ShowMore
          shown={list.nodes.length}
          total={total}
          unit="offers to pay"
          href={`/refs/${ref}/funding?${after}`}
          onMore={() => void list.loadMore()}
          isLoading={list.isLoading}
        />
      ) : null}
      <div role="status">
        {list.hasFailed ? <Fault id="more-offers">No more could be loaded. Try again.</Fault> : null}
      </div>
    </>
  );
}
