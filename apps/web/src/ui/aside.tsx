import { useId, type ReactNode } from 'react';
import type { StrandKey } from './strand';

interface AsideProps {
  title: string;
  strand?: StrandKey | undefined;
  children: ReactNode;
}

/** A record beside the page, under a heavy rule. */
export function Aside({ title, strand, children }: AsideProps) {
  const heading = useId();
  return (
    <section className="aside" data-strand={strand} aria-labelledby={heading}>
      <h2 className="aside-title" id={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
