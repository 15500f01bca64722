import { useLocation } from 'react-router';
import { VoicePageDocument } from '../gql/graphql';
import { AddressTabs } from '../platform/address-tabs';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { strandOfRef } from '../platform/ref';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { More } from '../ui/words';
import { NextPage } from './next-page';
import { SubmissionList } from './submission-list';
import { voiceFinding } from './voice-words';

/** Everything that was said about an address and what lies under it, page by page. */
export function VoicePage() {
  const { address } = usePage(VoicePageDocument);
  const { search } = useLocation();
  if (!address) return null;
  const { ref, title, kind, latest, place, initiative, voice } = address;
  const finding = voiceFinding({ ref, kind, lineCount: latest.lineCount, ...voice });
  const isLater = new URLSearchParams(search).has('after');
  return (
    <>
      <Meta title={`What was said about ${ref} ${title}`} description={finding} path={`/refs/${ref}/voice`} />
      <Place steps={placeSteps(initiative?.forum, [...place, { ref, title }], 'Voice')} />
      <PageTitle
        sign={<RefChip refText={ref} strand={strandOfRef(ref)} size="large" href={`/refs/${ref}`} />}
      >
        What was said about {title}
      </PageTitle>
      <AddressTabs refText={ref} current="voice" />
      <Statement isSmall>{finding}</Statement>
      <Section
        strand="voice"
        title={isLater ? 'Further back' : 'Newest first'}
        lede={<More href={`/refs/${ref}#comment`}>Comment on {ref}</More>}
      >
        {voice.submissions.nodes.length > 0 ? (
          <SubmissionList
            label={`Submissions about ${ref}`}
            submissions={voice.submissions.nodes}
            about={ref}
          />
        ) : (
          <EmptyState title={isLater ? 'Nothing lies further back' : 'Nothing was said yet'}>
            What somebody says about {ref} while a proceeding is open stands here at once.
          </EmptyState>
        )}
        <NextPage path={`/refs/${ref}/voice`} pageInfo={voice.submissions.pageInfo} />
        {isLater ? (
          <ButtonRow>
            <ButtonLink href={`/refs/${ref}/voice`} look="quiet" isSmall>
              Back to the newest
            </ButtonLink>
          </ButtonRow>
        ) : null}
      </Section>
    </>
  );
}
