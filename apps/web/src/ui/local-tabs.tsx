import { Link } from './link';
import type { StrandKey } from './strand';

export interface LocalTab {
  href: string;
  label: string;
  strand?: StrandKey | undefined;
  isCurrent?: boolean | undefined;
}

/** The pages of one thing, as links: each has an address of its own. */
export function LocalTabs({ label, tabs }: { label: string; tabs: readonly LocalTab[] }) {
  return (
    <nav className="local-tabs" aria-label={label}>
      {tabs.map(({ href, label: name, strand, isCurrent }) => (
        <Link key={href} href={href} data-strand={strand} aria-current={isCurrent ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
