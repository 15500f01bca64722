import type { ReactNode } from 'react';

export interface Happening {
  key: string;
  /** For machines: an instant or a calendar date. */
  dateTime: string;
  when: string;
  what: ReactNode;
}

/** What happened when, one dated row each. */
export function HistoryList({ label, rows }: { label: string; rows: readonly Happening[] }) {
  return (
    <ol className="history" role="list" aria-label={label}>
      {rows.map(({ key, dateTime, when, what }) => (
        <li key={key}>
          <time className="history-when" dateTime={dateTime}>
            {when}
          </time>
          <div>{what}</div>
        </li>
      ))}
    </ol>
  );
}
