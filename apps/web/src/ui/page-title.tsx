import type { ReactNode } from 'react';

/** The title of a page, after the ref of what it is about. */
export function PageTitle({ sign, children }: { sign?: ReactNode; children: ReactNode }) {
  return (
    <h1 className="page-title">
      {sign}
      <span>{children}</span>
    </h1>
  );
}
