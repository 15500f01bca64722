import type { ReactNode } from 'react';
import { Link } from './link';

interface SheetProps {
  masthead: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

/** The page: a plumb line from the wordmark down to the bob, with everything else hanging on it. */
export function Sheet({ masthead, footer, children }: SheetProps) {
  return (
    <div className="sheet">
      {masthead}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <svg className="bob" viewBox="0 0 23 32" aria-hidden="true">
          <path d="M8.5 0h6v3.5l4 2.5-7 26-7-26 4-2.5z" />
        </svg>
        {footer}
      </footer>
    </div>
  );
}

export interface MastheadLink {
  href: string;
  label: string;
  isCurrent?: boolean | undefined;
}

interface MastheadProps {
  brand: string;
  home: string;
  links: readonly MastheadLink[];
  children?: ReactNode;
}

/** The head of every page: the wordmark under its beam, the ways through the site, then what the page adds. */
export function Masthead({ brand, home, links, children }: MastheadProps) {
  return (
    <header className="masthead">
      <Link className="wordmark" href={home}>
        {brand}
      </Link>
      <nav className="masthead-links" aria-label="Site">
        {links.map(({ href, label, isCurrent }) => (
          <Link key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </header>
  );
}
