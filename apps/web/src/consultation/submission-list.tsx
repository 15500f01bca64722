import type { SubmissionRow_SubmissionFragment } from '../gql/graphql';
import { strandOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { authorOf, channelWords, sayWhen, shortened } from './voice-words';

interface SubmissionListProps {
  label: string;
  submissions: readonly SubmissionRow_SubmissionFragment[];
  /** The address that the list is about: rows about another one under it say so. */
  about?: string | undefined;
}

/** What was said, newest first: who, how it came in, when, and how it begins. */
export function SubmissionList({ label, submissions, about }: SubmissionListProps) {
  return (
    <RowList
      label={label}
      rows={submissions.map((submission) => ({
        key: submission.ref,
        sign: <RefChip refText={submission.ref} strand="voice" href={`/refs/${submission.ref}`} />,
        body: <SubmissionRow submission={submission} isAboutOther={submission.about.ref !== about} />,
      }))}
    />
  );
}

interface SubmissionRowProps {
  submission: SubmissionRow_SubmissionFragment;
  isAboutOther: boolean;
}

function SubmissionRow({ submission, isAboutOther }: SubmissionRowProps) {
  const { ref, about } = submission;
  const { text, isCut } = shortened(submission);
  return (
    <>
      <p>
        <strong>{authorOf(submission)}</strong>
        {isAboutOther ? (
          <>
            {' about '}
            <RefChip
              refText={about.ref}
              strand={strandOfRef(about.ref)}
              size="word"
              href={`/refs/${about.ref}`}
            />{' '}
            {about.title}
          </>
        ) : null}
      </p>
      <p>
        {text}{' '}
        {isCut ? (
          <Link href={`/refs/${ref}`}>
            Read all<span className="visually-hidden"> of {ref}</span>
          </Link>
        ) : null}
      </p>
      <Provenance submission={submission} />
    </>
  );
}

type Origin = Pick<SubmissionRow_SubmissionFragment, 'channel' | 'standing' | 'source' | 'receivedAt'>;

/** How it came in and when, where it is recorded, and whether the words are ours or the figures invented. */
export function Provenance({ submission }: { submission: Origin }) {
  const { channel, standing, source } = submission;
  return (
    <Caption>
      {`${channelWords[channel]}, ${sayWhen(submission, 'table')}. `}
      {source ? <SourceWords source={source} /> : null}{' '}
      {channel === 'SITE' ? null : <Tag standing="our-words" />}{' '}
      {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
    </Caption>
  );
}
