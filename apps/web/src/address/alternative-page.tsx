import { useSearchParams } from 'react-router';
import { AlternativeFactsOf } from '../alternative/alternative-facts';
import { sayCost, sayVoices } from '../alternative/alternative-words';
import { VoiceStrand } from '../consultation/voice-strand';
import { AlternativePageDocument, type AlternativePageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { More } from '../ui/words';
import { AddressHistory } from './address-history';
import { actsIn } from './address-url';

type Alternative = NonNullable<AlternativePageQuery['alternative']>;

/** Another way than the one that an initiative proposes, with what people say about it. */
export function AlternativePage() {
  const { alternative } = usePage(AlternativePageDocument);
  return alternative ? <Known alternative={alternative} /> : null;
}

function Known({ alternative }: { alternative: Alternative }) {
  const [search] = useSearchParams();
  const { ref, title, initiative, address } = alternative;
  const path = pathOfRef(ref);
  return (
    <>
      <Meta title={`${ref} ${title}`} description={alternative.summary} />
      <Place steps={placeSteps(initiative.forum, [initiative], ref)} />
      <PageTitle sign={<RefChip refText={ref} strand="cost" size="large" />}>{title}</PageTitle>
      <Finding alternative={alternative} />
      <div style={{ marginTop: 'var(--s-4)' }}>
        <More href={`${pathOfRef(initiative.ref)}/alternatives`}>
          All alternatives to {initiative.ref}, side by side
        </More>
      </div>
      <AlternativeFactsOf alternative={alternative} />
      <VoiceStrand address={address} />
      <AddressHistory
        address={address}
        isContinued={actsIn(search) !== null}
        hrefAt={(cursor) =>
          `${path}${cursor === null ? '' : `?${new URLSearchParams({ acts: cursor })}`}#history`
        }
      />
    </>
  );
}

/** What it would cost and who spoke, in two sentences. */
function Finding({ alternative }: { alternative: Alternative }) {
  const { cost } = alternative;
  const { marked, after } = sayVoices(alternative);
  return (
    <Statement isSmall>
      {cost === null ? (
        <>
          Nobody stated <Underlined strand="cost">what it would cost</Underlined>.
        </>
      ) : (
        <>
          It would cost <Underlined strand="cost">{sayCost(cost)}</Underlined>.
        </>
      )}{' '}
      <Underlined strand="voice">{marked}</Underlined>
      {after} {cost?.standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
    </Statement>
  );
}
