import { useId, type ReactNode } from 'react';
import type { StrandKey } from './strand';

interface SectionProps {
  title: ReactNode;
  id?: string | undefined;
  lede?: ReactNode;
  strand?: StrandKey | undefined;
  children: ReactNode;
}

/** A part of a page: a short tick on the plumb line, a title, perhaps a sentence, and the body. */
export function Section({ title, id, lede, strand, children }: SectionProps) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section className="section" data-strand={strand} aria-labelledby={heading}>
      <header className="section-head">
        <h2 id={heading}>{title}</h2>
        {lede ? <p>{lede}</p> : null}
      </header>
      {children}
    </section>
  );
}
