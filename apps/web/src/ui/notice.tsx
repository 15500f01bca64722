import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';

export type NoticeKind = 'plain' | 'pending' | 'illustrative' | 'good' | 'error';

interface NoticeProps {
  kind?: NoticeKind | undefined;
  title: ReactNode;
  level?: HeadingLevel | undefined;
  /** Set when the notice appears after the page: it is then read out. */
  isNews?: boolean | undefined;
  children?: ReactNode;
}

/** What the page must say about itself: pending (dashed), illustrative (hatched), done, refused or failed. */
export function Notice({ kind = 'plain', title, level = 2, isNews = false, children }: NoticeProps) {
  const news = kind === 'error' ? 'alert' : 'status';
  return (
    <div className={`notice notice-${kind}`} role={isNews ? news : undefined}>
      {kind === 'illustrative' ? (
        <svg className="notice-edge" aria-hidden="true">
          <rect width="100%" height="100%" fill="url(#hatch-ink)" />
        </svg>
      ) : null}
      <Heading level={level} className="notice-title">
        {title}
      </Heading>
      {children}
    </div>
  );
}

/** Notices side by side where there is room. */
export function NoticePair({ children }: { children: ReactNode }) {
  return <div className="notice-pair">{children}</div>;
}
