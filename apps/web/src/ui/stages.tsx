import type { ReactNode } from 'react';

export interface Stage {
  key: string;
  label: ReactNode;
  state: 'done' | 'now' | 'later';
}

/** Where a thing stands on its way: done is solid, later is dashed. */
export function Stages({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <ol className="stages" role="list" aria-label={label}>
      {stages.map(({ key, label: words, state }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          {words}
        </li>
      ))}
    </ol>
  );
}
