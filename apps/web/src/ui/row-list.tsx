import type { ReactNode } from 'react';

interface RowListProps {
  label: string;
  rows: readonly { key: string; sign?: ReactNode; body: ReactNode }[];
}

/** Records between hairlines, each perhaps led by its ref. */
export function RowList({ label, rows }: RowListProps) {
  return (
    <ul className="rows" role="list" aria-label={label}>
      {rows.map(({ key, sign, body }) => (
        <li key={key} className={sign ? 'row-with-ref' : undefined}>
          {sign}
          <div>{body}</div>
        </li>
      ))}
    </ul>
  );
}
