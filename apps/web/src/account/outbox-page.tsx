import { OutboxPageDocument, type OutboxPageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { sayInstant } from '../platform/dates';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Caption } from '../ui/words';

type OutboxMail = NonNullable<OutboxPageQuery['outbox']>[number];

/** What the demonstration would have sent. Anywhere else there is nothing here. */
export function OutboxPage() {
  const mails = usePage(OutboxPageDocument).outbox ?? [];
  return (
    <>
      <Meta title="Outbox" description="The mails of this demonstration, which are shown and not sent." />
      <meta name="robots" content="noindex" />
      <PageTitle>Outbox</PageTitle>
      <Statement isSmall>
        This is a demonstration without a mail server: its mails land here, where everybody can read them.
      </Statement>
      <Section title={mails.length === 0 ? 'No mails' : sentenceCase(sayCount(mails.length, 'mail'))}>
        {mails.length === 0 ? (
          <EmptyState title="No mail was written yet">
            Whoever asks for a link on the page <Link href="/sign-in">Sign in</Link> finds it here.
          </EmptyState>
        ) : (
          <RowList label="Mails, newest first" rows={mails.map(rowOf)} />
        )}
      </Section>
    </>
  );
}

const rowOf = ({ id, recipient, subject, text, writtenAt }: OutboxMail) => ({
  key: id,
  body: (
    <article className="stack-tight">
      <h3>{subject}</h3>
      <Caption>
        To {recipient}, {sayInstant(writtenAt)}
      </Caption>
      {text.split('\n').map((line, index) => (
        <p key={index}>{/^https?:\/\/\S+$/.test(line) ? <Link href={line}>{line}</Link> : line}</p>
      ))}
    </article>
  ),
});
