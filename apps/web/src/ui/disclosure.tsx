import type { ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  isOpen?: boolean | undefined;
  children: ReactNode;
}

/** Opens in place, by the browser itself; on paper it is open. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
