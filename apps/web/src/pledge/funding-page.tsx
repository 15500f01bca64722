import { useLocation } from 'react-router';
import { FundingPageDocument } from '../gql/graphql';
import { AddressTabs } from '../platform/address-tabs';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Tag } from '../ui/tag';
import { More } from '../ui/words';
import { fundingFinding } from './offer-counts';
import { PledgeList } from './pledge-list';

/** Every offer to pay for an address and what lies under it, page by page. */
export function FundingPage() {
  const { address } = usePage(FundingPageDocument);
  const isLater = new URLSearchParams(useLocation().search).has('after');
  if (!address) return null;
  const { ref, title, place, initiative, funding } = address;
  const { nodes, pageInfo } = funding.pledges;
  const finding = fundingFinding(ref, funding.counts);
  const here = `/refs/${ref}/funding`;
  return (
    <>
      <Meta title={`Offers to pay for ${ref} ${title}`} description={finding.text} path={here} />
      <Place steps={placeSteps(initiative?.forum, [...place, { ref, title }], 'Funding')} />
      <PageTitle
        sign={<RefChip refText={ref} strand={strandOfRef(ref)} size="large" href={pathOfRef(ref)} />}
      >
        Offers to pay for {title}
      </PageTitle>
      <AddressTabs refText={ref} current="funding" />
      <Statement isSmall>
        {finding.text} {finding.isIllustrative ? <Tag standing="illustrative" /> : null}
      </Statement>
      <Section
        strand="funding"
        title={isLater ? 'Further back' : 'Newest first'}
        lede={<More href={`${pathOfRef(ref)}#funding`}>Offer to pay for {ref}</More>}
      >
        {nodes.length > 0 ? (
          <div className="stack">
            <PledgeList pledges={nodes} about={ref} />
          </div>
        ) : (
          <EmptyState title={isLater ? 'Nothing lies further back' : 'Nobody has pledged'}>
            What a representative of an organisation offers stands here at once.
          </EmptyState>
        )}
        <ButtonRow>
          {pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
            <ButtonLink
              href={`${here}?${new URLSearchParams({ after: pageInfo.endCursor })}`}
              isSmall
              rel="next"
            >
              Show older ones
            </ButtonLink>
          ) : null}
          {isLater ? (
            <ButtonLink href={here} look="quiet" isSmall>
              Back to the newest
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Section>
    </>
  );
}
