import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';

interface EmptyStateProps {
  title: string;
  level?: HeadingLevel | undefined;
  /** What would be here, and who can put it there. */
  children: ReactNode;
}

/** A place where something would be. */
export function EmptyState({ title, level = 3, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <Heading level={level} className="notice-title">
        {title}
      </Heading>
      <p>{children}</p>
    </div>
  );
}
