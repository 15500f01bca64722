import type { ReactNode } from 'react';

export interface KeyValue {
  name: string;
  value: ReactNode;
}

/** Names with their values, as a basis or a receipt has them. */
export function KeyValues({ pairs }: { pairs: readonly KeyValue[] }) {
  return (
    <dl className="key-values">
      {pairs.map(({ name, value }) => (
        <div key={name} className="key-value">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
