import type { ReactNode } from 'react';
import { Link } from './link';
import type { StrandKey } from './strand';

/** The sentence a page opens with: what is known, then what is not. */
export function Statement({ isSmall = false, children }: { isSmall?: boolean; children: ReactNode }) {
  return <p className={isSmall ? 'statement statement-small' : 'statement'}>{children}</p>;
}

interface UnderlinedProps {
  strand?: StrandKey | undefined;
  href?: string | undefined;
  children: ReactNode;
}

/** Words of a statement that belong to a strand; a link to it when it has a place of its own. */
export function Underlined({ strand, href, children }: UnderlinedProps) {
  const attributes = { className: 'underlined', 'data-strand': strand };
  return href ? (
    <Link href={href} {...attributes}>
      {children}
    </Link>
  ) : (
    <span {...attributes}>{children}</span>
  );
}
