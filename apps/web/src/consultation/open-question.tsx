import type { CommentForm_ProceedingFragment } from '../gql/graphql';
import { RefChip } from '../ui/ref-chip';
import { Tag } from '../ui/tag';
import { Quote } from '../ui/words';
import { Deadline } from '../platform/deadline';

/** What is asked, by which proceeding, and until when. */
export function OpenQuestion({ proceeding }: { proceeding: CommentForm_ProceedingFragment }) {
  const { ref, title, question, closesAt, standing } = proceeding;
  return (
    <>
      <Quote
        strand="voice"
        source={
          <>
            <RefChip refText={ref} strand="voice" size="word" href={`/refs/${ref}`} /> {title}{' '}
            {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
          </>
        }
      >
        {question}
      </Quote>
      <Deadline name="Closes" at={closesAt} />
    </>
  );
}
