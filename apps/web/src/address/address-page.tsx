import { useSearchParams } from 'react-router';
import { CostStrand } from '../budget/cost-strand';
import { VoiceStrand } from '../consultation/voice-strand';
import { AddressPageDocument, type AddressPageQuery } from '../gql/graphql';
import { ResultsStrand } from '../objective/results-strand';
import { EditLink } from '../platform/edit-link';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { pathOfRef } from '../platform/ref';
import { FundingStrand } from '../pledge/funding-strand';
import { WithAside } from '../ui/columns';
import { Notice } from '../ui/notice';
import { Lede } from '../ui/words';
import { AddressAside } from './address-aside';
import { AddressHead } from './address-head';
import { AddressHistory } from './address-history';
import { AddressStages } from './address-stages';
import { AddressStatement } from './address-statement';
import { AddressTrace } from './address-trace';
import { actsIn, editionIn } from './address-url';
import { CiteAside } from './cite-aside';
import { statementOf, textOf } from './statement-words';

type Address = NonNullable<AddressPageQuery['address']>;

/** The page of an initiative, an area or a line: what is known of it, its four strands, and how they are joined. */
export function AddressPage() {
  const { address } = usePage(AddressPageDocument);
  return address ? <Known address={address} /> : null;
}

function Known({ address }: { address: Address }) {
  const [search] = useSearchParams();
  const { ref, title, kind, initiative, shownCost } = address;
  const asked = editionIn(search);
  const edition = asked === null ? null : shownCost.edition;
  const summary = summaryOf(address);
  return (
    <>
      <Meta
        title={`${ref} ${title}`}
        description={statementOf(address).map(textOf).join(' ')}
        path={pathOfRef(ref, edition?.ref)}
      />
      <AddressHead address={address} />
      <AddressStatement address={address} />
      {summary ? (
        <div style={{ marginTop: 'var(--s-5)' }}>
          <Lede>{summary}</Lede>
        </div>
      ) : null}
      {kind === 'INITIATIVE' && initiative ? <AddressStages initiative={initiative} /> : null}
      <EditionNotice address={address} asked={asked} />
      <WithAside beside={<Beside address={address} />}>
        <CostStrand address={address} />
        <VoiceStrand address={address} />
        <FundingStrand address={address} />
        <ResultsStrand address={address} />
      </WithAside>
      <AddressTrace address={address} />
      <AddressHistory
        address={address}
        isContinued={actsIn(search) !== null}
        hrefAt={(cursor) => historyHref(ref, { edition: edition?.ref, acts: cursor })}
      />
    </>
  );
}

function Beside({ address }: { address: Address }) {
  const { ref, title, kind, initiative, shownCost } = address;
  return (
    <>
      {kind === 'INITIATIVE' ? <EditLink refText={ref} /> : null}
      {kind === 'INITIATIVE' && initiative ? <AddressAside initiative={initiative} /> : null}
      <CiteAside refText={ref} title={title} edition={shownCost.edition} />
    </>
  );
}

function EditionNotice({
  address: { initiative, shownCost },
  asked,
}: {
  address: Address;
  asked: string | null;
}) {
  const latest = initiative?.editions[0];
  if (asked === null || asked === latest?.ref) return null;
  return shownCost.edition ? (
    <Notice title={`You are reading edition ${shownCost.edition.number}`}>
      <p>A later edition is published. An edition never changes, so that what cites it stays true.</p>
    </Notice>
  ) : (
    <Notice title={`${asked} is no edition of this initiative`}>
      <p>Its editions stand beside. The costs below are empty for that reason.</p>
    </Notice>
  );
}

/** What it is, where that was written down: of an initiative and of its areas. */
function summaryOf({ ref, kind, initiative }: Address): string | undefined {
  if (kind === 'INITIATIVE') return initiative?.summary;
  return initiative?.areas.find((area) => area.ref === ref)?.summary;
}

function historyHref(
  ref: string,
  { edition, acts }: { edition: string | undefined; acts: string | null },
): string {
  const search = new URLSearchParams({ ...(edition && { edition }), ...(acts !== null && { acts }) });
  const query = search.toString();
  return `/refs/${ref}${query ? `?${query}` : ''}#history`;
}
