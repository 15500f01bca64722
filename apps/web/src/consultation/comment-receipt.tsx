import { useEffect, useRef } from 'react';
import { formatInstant } from '@plumbline/calendar/deadline';
import type { CommentForm_ProceedingFragment } from '../gql/graphql';
import { usePublicUrl } from '../platform/public-url';
import { Button, ButtonRow } from '../ui/button';
import { Link } from '../ui/link';
import { Hash, Receipt } from '../ui/receipt';
import { RefChip } from '../ui/ref-chip';
import { Status } from '../ui/status';
import { Caption } from '../ui/words';
import type { Received } from './comment-outcome';
import { saveFile } from './save-file';

interface CommentReceiptProps {
  received: Received;
  proceeding: CommentForm_ProceedingFragment;
  /** Clears the form for another comment. */
  onAnother: () => void;
}

/** What the writer of a comment takes away. The focus comes here, so that it is heard and seen. */
export function CommentReceipt({ received, proceeding, onAnother }: CommentReceiptProps) {
  const { receipt } = received;
  const heading = useRef<HTMLHeadingElement>(null);
  const url = usePublicUrl();
  useEffect(() => heading.current?.focus(), []);
  const at = formatInstant(receipt.receivedAt, 'UTC', { precision: 'second' });
  const save = () => saveFile(`receipt-${receipt.number}.txt`, receiptText(received, { url, at }));
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        Your comment is stored and public. Keep this receipt
      </h4>
      <Receipt
        strand="voice"
        title="Your receipt"
        number={receipt.number}
        received={
          <>
            Received <strong>{at}</strong>
            <br />
            by the clock of the database, in time for{' '}
            <RefChip refText={proceeding.ref} strand="voice" size="word" href={`/refs/${proceeding.ref}`} />
          </>
        }
        status={<Status isPill shape="disc" word="Public" />}
        pairs={[
          {
            name: 'Read it',
            value: <Link href={`/refs/${receipt.number}`}>{`${url}/refs/${receipt.number}`}</Link>,
          },
          { name: 'Hash of your words', value: <Hash>{`sha256 ${receipt.hash}`}</Hash> },
          { name: 'Salt, shown to you alone', value: <Hash>{receipt.salt}</Hash> },
        ]}
      >
        <Caption>
          The hash is SHA-256 over the salt and your words. Who has both can prove, years later, that not a
          letter was changed:{' '}
          <Link href={`/receipts?number=${receipt.number}`}>find your comment and check it</Link>. The salt is
          not shown again.
        </Caption>
        <ButtonRow>
          <Button isSmall look="second" onClick={save}>
            Save the receipt
          </Button>
          <Button isSmall look="quiet" onClick={onAnother}>
            Write another comment
          </Button>
        </ButtonRow>
      </Receipt>
    </>
  );
}

/** The receipt as a file of plain text, with what is needed to check it. */
export function receiptText(
  { receipt, submission }: Received,
  { url, at }: { url: string; at: string },
): string {
  return [
    `Receipt ${receipt.number}`,
    `Received: ${at}, by the clock of the database (${receipt.receivedAt})`,
    `About: ${submission.about.ref}`,
    `Read it: ${url}/refs/${receipt.number}`,
    `Check it: ${url}/receipts?number=${receipt.number}`,
    '',
    `SHA-256: ${receipt.hash}`,
    `Salt:    ${receipt.salt}`,
    'The hash is SHA-256 over the 16 bytes of the salt, then the words below in UTF-8, without a line break at their end.',
    '',
    submission.text,
    '',
  ].join('\n');
}
