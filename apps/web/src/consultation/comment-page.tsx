import { CommentPageDocument, type CommentPageQuery } from '../gql/graphql';
import { sayNumber, sentenceCase } from '../platform/count';
import { sayDate } from '../platform/dates';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { WithNote } from '../ui/columns';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption, More, Quote } from '../ui/words';
import { Deadline } from '../platform/deadline';
import { InitiativeList } from './initiative-list';
import { NextPage } from './next-page';
import { stateSigns } from './proceeding-words';
import { countOf } from './voice-words';

type Proceeding = CommentPageQuery['proceedings']['nodes'][number];

/** What the public is asked now, how to answer, and what it was asked before. */
export function CommentPage() {
  const { proceedings } = usePage(CommentPageDocument);
  const open = proceedings.nodes.filter(({ state }) => state === 'OPEN');
  const others = proceedings.nodes.filter(({ state }) => state !== 'OPEN');
  return (
    <>
      <Meta
        title="Comment"
        description="What the public is asked now and until when, and what it was asked before. You need no account, and you get a receipt."
      />
      <PageTitle>Comment</PageTitle>
      <Statement>
        <OpenWords count={open.length} /> You need no account, and you get a receipt.
      </Statement>
      {open.map((proceeding) => (
        <Open key={proceeding.ref} proceeding={proceeding} />
      ))}
      <Section title={open.length === 0 ? 'Every proceeding' : 'Others'} lede="The latest to close first.">
        {others.length === 0 ? (
          <EmptyState title="There is no other">
            A moderator opens a proceeding; from then on it stands here.
          </EmptyState>
        ) : (
          <OtherList proceedings={others} />
        )}
        <NextPage path="/comment" pageInfo={proceedings.pageInfo} />
      </Section>
      <Section title="What becomes of a comment">
        <ol className="prose">
          <li>You send it. It is stored before you get its number, its time and its hash.</li>
          <li>It is public at once, on the page it is about and on every page above it.</li>
          <li>
            Its number finds it again: <Link href="/receipts">where is my comment?</Link>
          </li>
        </ol>
      </Section>
    </>
  );
}

function OpenWords({ count }: { count: number }) {
  if (count === 0) return <>Nothing is open for comment now.</>;
  return (
    <>
      <Underlined strand="voice">
        {count === 1 ? 'One proceeding is open' : `${sentenceCase(sayNumber(count))} proceedings are open`}
      </Underlined>
      {count === 1
        ? '. Choose what it is about, and comment on that very page.'
        : '. Choose a page, and comment on it.'}
    </>
  );
}

function Open({ proceeding }: { proceeding: Proceeding }) {
  const { ref, title, question, closesAt, initiatives, submissionCount, standing } = proceeding;
  return (
    <Section strand="voice" title={title} lede={<Status isPill {...stateSigns.OPEN} />}>
      <div className="stack">
        <WithNote beside={<Deadline name="Closes" at={closesAt} />}>
          <Quote
            strand="voice"
            source={
              <>
                <RefChip refText={ref} strand="voice" size="word" href={`/refs/${ref}`} />{' '}
                {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
              </>
            }
          >
            {question}
          </Quote>
        </WithNote>
        <InitiativeList initiatives={initiatives} />
        <More href={`/refs/${ref}`}>
          {submissionCount === 0
            ? `Open ${ref}: nobody has said anything yet`
            : `Read what was said: ${countOf(submissionCount).toLowerCase()}`}
        </More>
      </div>
    </Section>
  );
}

function OtherList({ proceedings }: { proceedings: readonly Proceeding[] }) {
  return (
    <RowList
      label="Other proceedings"
      rows={proceedings.map((proceeding) => ({
        key: proceeding.ref,
        sign: <RefChip refText={proceeding.ref} strand="voice" href={`/refs/${proceeding.ref}`} />,
        body: <OtherRow proceeding={proceeding} />,
      }))}
    />
  );
}

function OtherRow({ proceeding }: { proceeding: Proceeding }) {
  const { ref, title, opensAt, closesAt, state, submissionCount, initiatives, standing } = proceeding;
  return (
    <>
      <p>
        <strong>
          <Link href={`/refs/${ref}`}>{title}</Link>
        </strong>
      </p>
      <Caption>
        <Status {...stateSigns[state]} /> {sayDate(opensAt.slice(0, 10), 'table')} to{' '}
        {sayDate(closesAt.slice(0, 10), 'table')}. {countOf(submissionCount)}, about{' '}
        {initiatives.map(({ ref: about }) => about).join(', ')}.{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
      </Caption>
    </>
  );
}
