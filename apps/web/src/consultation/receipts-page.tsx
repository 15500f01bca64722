import { useLocation } from 'react-router';
import { ReceiptsPageDocument, type ReceiptsPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { strandOfRef } from '../platform/ref';
import { SourceWords } from '../platform/source-words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { KeyValue } from '../ui/key-values';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Hash, Receipt } from '../ui/receipt';
import { RefChip } from '../ui/ref-chip';
import { RichText } from '../ui/rich-text';
import { Section } from '../ui/section';
import { Statement } from '../ui/statement';
import { Status } from '../ui/status';
import { ReceiptCheck } from './receipt-check';
import { receiptNumber } from './receipt-number';
import { authorOf, channelWords, sayWhen } from './voice-words';

type Submission = NonNullable<ReceiptsPageQuery['submission']>;

const description =
  'Find a comment by the number on its receipt, without an account, and check that not a letter was changed.';

/** Where a comment is, by the number of its receipt. The number is in the address, so that a result can be shared. */
export function ReceiptsPage() {
  const { submission } = usePage(ReceiptsPageDocument);
  const { search } = useLocation();
  const typed = new URLSearchParams(search).get('number')?.slice(0, 60) ?? '';
  return (
    <>
      <Meta title="Receipts" description={description} />
      <PageTitle>Where is my comment?</PageTitle>
      <Statement isSmall>{description}</Statement>
      <Section title="The number on the receipt">
        <NumberForm typed={typed} />
      </Section>
      {submission ? <Found submission={submission} /> : <NotFound typed={typed} />}
    </>
  );
}

/** A form that the browser itself sends, so that it works without a script. */
function NumberForm({ typed }: { typed: string }) {
  return (
    <form
      action="/receipts"
      method="get"
      role="search"
      aria-label="Receipts"
      className="search-box"
      key={typed}
    >
      <label className="field-label" htmlFor="number">
        Number
      </label>
      <p className="hint" id="number-hint">
        S, a hyphen and a number, such as S-12.
      </p>
      <input
        className="input"
        id="number"
        name="number"
        defaultValue={typed}
        aria-describedby="number-hint"
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit">Find it</Button>
    </form>
  );
}

function NotFound({ typed }: { typed: string }) {
  if (typed.trim() === '') return null;
  const number = receiptNumber(typed);
  return (
    <Section title={number ? `No comment has the number ${number}` : 'That is no number of a receipt'}>
      <EmptyState title={number ? 'It may be a slip of the pen' : 'What a number looks like'}>
        {number
          ? 'A comment is stored before its receipt is shown, and is never taken away: whoever saw a receipt finds it here. Where no receipt came, the words are still in their form, on the device they were typed on: sent again from there they count once.'
          : 'The letter S, a hyphen and a number, such as S-12. It stands large on the receipt.'}
      </EmptyState>
    </Section>
  );
}

function Found({ submission }: { submission: Submission }) {
  const { ref, hash, text, channel } = submission;
  return (
    <>
      <Section strand="voice" title={`${ref} is here`}>
        <Receipt
          strand="voice"
          title={authorOf(submission)}
          number={<Link href={`/refs/${ref}`}>{ref}</Link>}
          received={
            <>
              {channelWords[channel]}
              <br />
              <strong>{sayWhen(submission)}</strong>
            </>
          }
          status={<Status isPill shape="disc" word="Public" />}
          pairs={recordOf(submission)}
        >
          <RichText text={text} />
        </Receipt>
      </Section>
      {channel === 'SITE' ? (
        <Section
          title="Check that nothing was changed"
          lede="Reckoned in this browser: nothing that you paste here is sent anywhere."
        >
          <ReceiptCheck key={ref} number={ref} hash={hash} text={text} />
        </Section>
      ) : null}
    </>
  );
}

function recordOf({ about, proceeding, hash, channel, source }: Submission): KeyValue[] {
  return [
    {
      name: 'About',
      value: (
        <>
          <RefChip
            refText={about.ref}
            strand={strandOfRef(about.ref)}
            size="word"
            href={`/refs/${about.ref}`}
          />{' '}
          {about.title}
        </>
      ),
    },
    {
      name: 'To',
      value: (
        <>
          <RefChip refText={proceeding.ref} strand="voice" size="word" href={`/refs/${proceeding.ref}`} />{' '}
          {proceeding.title}
        </>
      ),
    },
    ...(source ? [{ name: 'Source', value: <SourceWords source={source} /> }] : []),
    ...(channel === 'SITE' ? [{ name: 'Hash', value: <Hash>{`sha256 ${hash}`}</Hash> }] : []),
  ];
}
