import { type SubmissionChannel, SubmissionPageDocument, type SubmissionPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { strandOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { Aside } from '../ui/aside';
import { WithAside } from '../ui/columns';
import { KeyValues } from '../ui/key-values';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Hash } from '../ui/receipt';
import { RefChip } from '../ui/ref-chip';
import { RichText } from '../ui/rich-text';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Caption, More } from '../ui/words';
import { authorOf, channelWords, sayWhen, shortened } from './voice-words';

type Submission = NonNullable<SubmissionPageQuery['submission']>;

/** One thing that was said: by whom, about what, to which proceeding, and how it can be checked. */
export function SubmissionPage() {
  const { submission } = usePage(SubmissionPageDocument);
  if (!submission) return null;
  const { ref, about, text } = submission;
  return (
    <>
      <Meta
        title={`${ref}: ${authorOf(submission)} about ${about.title}`}
        description={shortened(submission).text}
      />
      <Place steps={placeOf(submission)} />
      <PageTitle sign={<RefChip refText={ref} strand="voice" size="large" />}>
        {authorOf(submission)}
      </PageTitle>
      <Statement isSmall>
        {channelWords[submission.channel]} on <Underlined strand="voice">{sayWhen(submission)}</Underlined>,
        about{' '}
        <Link href={`/refs/${about.ref}`}>
          {about.ref} {about.title}
        </Link>
        .
      </Statement>
      <WithAside beside={<Beside submission={submission} />}>
        <Section strand="voice" title={submission.channel === 'SITE' ? 'In their words' : 'In our words'}>
          <div className="stack">
            <Standing submission={submission} />
            <RichText text={text} />
          </div>
        </Section>
      </WithAside>
    </>
  );
}

function placeOf({ ref, about }: Submission) {
  const { initiative } = about;
  const above = initiative && initiative.ref !== about.ref ? [initiative, about] : [about];
  return placeSteps(initiative?.forum, above, ref);
}

/** What a reader must know before they quote it. */
function Standing({ submission: { channel, standing } }: { submission: Submission }) {
  return (
    <>
      {standing === 'ILLUSTRATIVE' ? (
        <Notice kind="illustrative" title="Illustrative">
          <p>Nobody said this. It was invented to show how the platform works.</p>
        </Notice>
      ) : null}
      {channel === 'SITE' ? null : (
        <Notice title="Shortened and reworded by us">
          <p>The source beside it has what was really said. Quote that, not this.</p>
        </Notice>
      )}
    </>
  );
}

const dateNames: Record<SubmissionChannel, string> = { SITE: 'Received', MEETING: 'Said', LETTER: 'Dated' };

function Beside({ submission }: { submission: Submission }) {
  const { about, proceeding, edition, source, hash, channel, ref } = submission;
  const isOurs = channel === 'SITE';
  return (
    <>
      <Aside title="Record" strand="voice">
        <KeyValues
          pairs={[
            { name: dateNames[channel], value: sayWhen(submission, 'table') },
            {
              name: 'About',
              value: (
                <RefChip refText={about.ref} strand={strandOfRef(about.ref)} href={`/refs/${about.ref}`} />
              ),
            },
            {
              name: 'To',
              value: (
                <>
                  <RefChip refText={proceeding.ref} strand="voice" href={`/refs/${proceeding.ref}`} />{' '}
                  {proceeding.title}
                </>
              ),
            },
            ...(edition
              ? [
                  {
                    name: 'Saw',
                    value: <RefChip refText={edition.ref} strand="cost" href={`/refs/${edition.ref}`} />,
                  },
                ]
              : []),
            ...(source ? [{ name: 'Source', value: <SourceWords source={source} /> }] : []),
          ]}
        />
      </Aside>
      {isOurs ? (
        <Aside title="Check it" strand="voice">
          <Caption>SHA-256 over a salt, which its writer has, and the words.</Caption>
          <p>
            <Hash>{hash}</Hash>
          </p>
          <More href={`/receipts?number=${ref}`}>Check it with a receipt</More>
        </Aside>
      ) : null}
    </>
  );
}
