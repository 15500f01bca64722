import type { ReactNode } from 'react';
import { Link } from './link';
import type { StrandKey } from './strand';

interface Words {
  children: ReactNode;
}

/** What a picture or a table shows, in one sentence. */
export function Finding({ children }: Words) {
  return <p className="finding">{children}</p>;
}

/** The secondary sentence under a title or a statement. */
export function Lede({ children }: Words) {
  return <p className="lede">{children}</p>;
}

/** Small print: sources, units, explanations. */
export function Caption({ children }: Words) {
  return <p className="caption">{children}</p>;
}

/** One number that stands for the whole. */
export function OneNumber({ children }: Words) {
  return <p className="one-number">{children}</p>;
}

/** A value that is absent, in a word: "none", "not published". Never a nought or a dash. */
export function Nil({ children }: Words) {
  return <span className="nil">{children}</span>;
}

/** The one way on from here. */
export function More({ href, children }: Words & { href: string }) {
  return (
    <Link className="more" href={href}>
      {children}
    </Link>
  );
}

interface QuoteProps extends Words {
  strand?: StrandKey | undefined;
  source: ReactNode;
}

/** What somebody said, with who, where and which line. */
export function Quote({ strand, source, children }: QuoteProps) {
  return (
    <figure className="quote" data-strand={strand}>
      <blockquote>{children}</blockquote>
      <figcaption className="quote-source">{source}</figcaption>
    </figure>
  );
}
