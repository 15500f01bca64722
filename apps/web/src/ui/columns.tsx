import type { ReactNode } from 'react';

/** Two, three or four columns of equal width; fewer where there is no room. */
export function Columns({ count = 2, children }: { count?: 2 | 3 | 4; children: ReactNode }) {
  return <div className={`columns columns-${count}`}>{children}</div>;
}

interface BesideProps {
  beside: ReactNode;
  children: ReactNode;
}

/** A main column with a column of records beside it. */
export function WithAside({ beside, children }: BesideProps) {
  return (
    <div className="with-aside">
      <div>{children}</div>
      <div>{beside}</div>
    </div>
  );
}

/** A picture with the words that explain it beside it. */
export function WithNote({ beside, children }: BesideProps) {
  return (
    <div className="with-note">
      <div>{children}</div>
      <div>{beside}</div>
    </div>
  );
}
