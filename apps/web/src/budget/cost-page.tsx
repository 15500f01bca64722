import { Fragment, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CostPageDocument, type CostPageQuery } from '../gql/graphql';
import { AddressTabs } from '../platform/address-tabs';
import { sayCount, sentenceCase } from '../platform/count';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { spokenName } from '../platform/stated-total';
import { Notice, NoticePair } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { More } from '../ui/words';
import { besideHref } from './beside-url';
import { BreakdownNotice } from './breakdown-notice';
import { costStatement } from './cost-page-words';
import { CostCompared } from './cost-compared';
import { CostConverted } from './cost-converted';
import { CostEditLink } from './cost-edit-link';
import { CostGrowth } from './cost-growth';
import { CostPicker } from './cost-picker';
import { CostPicture } from './cost-picture';
import { CostWhere } from './cost-where';
import { readCostState } from './cost-url';
import { FoundLines } from './found-lines';
import { StatedDifferences } from './stated-differences';
import { shownPeriod } from './total';

type Address = NonNullable<CostPageQuery['address']>;

/** The costs of an address, line by line, in an edition and a period. */
export function CostPage() {
  const { address, search, convertibleCurrencies } = usePage(CostPageDocument);
  return address ? <Known address={address} found={search} currencies={convertibleCurrencies} /> : null;
}

interface KnownProps {
  address: Address;
  found: CostPageQuery['search'];
  currencies: CostPageQuery['convertibleCurrencies'];
}

function Known({ address, found, currencies }: KnownProps) {
  const [search] = useSearchParams();
  const state = useMemo(() => readCostState(search), [search]);
  const { ref, title, shownCost } = address;
  const { edition } = shownCost;
  const period = shownPeriod(edition?.periods ?? [], state.period);
  const sentences = costStatement(shownCost, { name: spokenName(title), period });
  return (
    <>
      <Meta
        title={`${ref} Cost of ${title}`}
        description={sentences.map(({ before, marked, after }) => before + marked + after).join(' ')}
      />
      <Head address={address} />
      <Statement isSmall>
        {sentences.map(({ before, marked, after }) => (
          <Fragment key={before}>
            {before}
            <Underlined strand="cost">{marked}</Underlined>
            {after}{' '}
          </Fragment>
        ))}
        {edition?.standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Statement>
      {address.kind === 'INITIATIVE' ? <CostEditLink initiative={ref} /> : null}
      <AlternativesLink address={address} />
      <CostPicker address={address} state={state} period={period} />
      <div className="stack">
        <Notices address={address} />
        <StatedDifferences cost={shownCost} level={2} />
      </div>
      {found ? <FoundLines found={found} address={address} state={state} /> : null}
      <CostWhere address={address} state={state} period={period} />
      {shownCost.totals.length > 0 ? (
        <Section title="Period by period" strand="cost">
          <CostPicture refText={ref} shownCost={shownCost} />
          <p>
            <More href={besideHref(ref, { edition: state.edition, period: state.period, own: state })}>
              Set it beside another cost
            </More>
          </p>
        </Section>
      ) : null}
      <CostGrowth refText={ref} cost={shownCost} />
      {shownCost.totals.length > 0 ? (
        <CostConverted refText={ref} state={state} shownCost={shownCost} currencies={currencies} />
      ) : null}
      {edition && shownCost.compared ? (
        <CostCompared refText={ref} compared={shownCost.compared} edition={edition} />
      ) : null}
    </>
  );
}

/** The way to other ways, where an initiative has any on record. */
function AlternativesLink({ address: { ref, kind, initiative } }: { address: Address }) {
  const count = initiative?.alternatives.length ?? 0;
  if (kind !== 'INITIATIVE' || count === 0) return null;
  return (
    <div style={{ marginTop: 'var(--s-4)' }}>
      <More href={`${pathOfRef(ref)}/alternatives`}>
        {sentenceCase(sayCount(count, 'alternative'))}, side by side
      </More>
    </div>
  );
}

function Head({ address: { ref, kind, title, place, initiative } }: { address: Address }) {
  const above = kind === 'INITIATIVE' ? [{ ref, title }] : [...place, { ref, title }];
  return (
    <>
      <Place steps={placeSteps(initiative?.forum, above, 'Cost')} />
      <PageTitle sign={<RefChip refText={ref} size="large" strand={strandOfRef(ref)} />}>
        <span className="strand-word" data-strand="cost">
          Cost
        </span>{' '}
        of {title}
      </PageTitle>
      <AddressTabs refText={ref} current="cost" />
    </>
  );
}

function Notices({ address: { shownCost } }: { address: Address }) {
  const { edition, breakdown } = shownCost;
  return (
    <NoticePair>
      {edition?.standing === 'ILLUSTRATIVE' ? (
        <Notice kind="illustrative" title="You are reading an illustrative edition">
          <p>{edition.reason ?? 'It was built to show how this page works.'}</p>
          <p>Hatched bars are illustrative wherever they appear.</p>
        </Notice>
      ) : null}
      {breakdown ? <BreakdownNotice breakdown={breakdown} level={2} /> : null}
    </NoticePair>
  );
}
