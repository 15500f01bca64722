import { useApolloClient } from '@apollo/client/react';
import { MoreVoiceDocument, type VoiceStrand_AddressFragment } from '../gql/graphql';
import { useGrowingList } from '../platform/growing-list';
import { ShowMore } from '../ui/show-more';
import { Strand } from '../ui/strand';
import { Fault } from '../ui/field';
import { Finding } from '../ui/words';
import { ClosedNotice } from './closed-notice';
import { CommentForm } from './comment-form';
import { SubmissionList } from './submission-list';
import { voiceFinding } from './voice-words';

/** What was said about an address and what lies under it, and the way to say something. */
export function VoiceStrand({ address }: { address: VoiceStrand_AddressFragment }) {
  const { ref, kind, shownCost, initiative, voice } = address;
  const { count, since, proceeding } = voice;
  return (
    <Strand strand="voice" name="Voice" question="What did people say, and what came of it?">
      <Finding>{voiceFinding({ ref, kind, lineCount: shownCost.lineCount, count, since })}</Finding>
      {count > 0 ? <Heard key={`heard:${ref}`} address={address} /> : null}
      {proceeding ? (
        <CommentForm
          key={`comment:${ref}`}
          about={ref}
          edition={shownCost.edition?.ref ?? null}
          proceeding={proceeding}
        />
      ) : (
        <ClosedNotice about={ref} proceedings={initiative?.proceedings ?? []} />
      )}
    </Strand>
  );
}

function Heard({ address: { ref, voice } }: { address: VoiceStrand_AddressFragment }) {
  const client = useApolloClient();
  const list = useGrowingList({
    first: voice.submissions,
    keyOf: (submission) => submission.ref,
    load: async (after) => {
      const { data } = await client.query({ query: MoreVoiceDocument, variables: { ref, after } });
      return data?.address?.voice.submissions;
    },
  });
  return (
    <>
      <SubmissionList label={`Submissions about ${ref}, newest first`} submissions={list.nodes} about={ref} />
      {voice.count > voice.submissions.nodes.length ? (
        <ShowMore
          shown={list.nodes.length}
          total={voice.count}
          unit="submissions"
          href={`/refs/${ref}/voice?${new URLSearchParams({ after: voice.submissions.pageInfo.endCursor ?? '' })}`}
          onMore={() => void list.loadMore()}
          isLoading={list.isLoading}
        />
      ) : null}
      <div role="status">
        {list.hasFailed ? <Fault id="more-voice">No more could be loaded. Try again.</Fault> : null}
      </div>
    </>
  );
}
