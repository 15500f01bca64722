import type { ReactNode } from 'react';
import { KeyValues, type KeyValue } from './key-values';
import type { StrandKey } from './strand';

interface ReceiptProps {
  title: string;
  number: ReactNode;
  strand?: StrandKey | undefined;
  /** When it was received, in a sentence. */
  received: ReactNode;
  status?: ReactNode;
  pairs: readonly KeyValue[];
  children?: ReactNode;
}

/** What a person takes away: a number to say aloud, when it was received, and how to find it again. */
export function Receipt({ title, number, strand, received, status, pairs, children }: ReceiptProps) {
  return (
    <section className="receipt" data-strand={strand} aria-label={title}>
      <div className="receipt-head">
        <div>
          <p className="receipt-label">{title}</p>
          <p className="receipt-number">{number}</p>
        </div>
        <p>{received}</p>
        {status}
      </div>
      <KeyValues pairs={pairs} />
      {children}
    </section>
  );
}

/** A fingerprint of a text, in letters of one width. */
export function Hash({ children }: { children: string }) {
  return <code className="hash">{children}</code>;
}
