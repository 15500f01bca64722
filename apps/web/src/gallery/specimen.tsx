import type { ReactNode } from 'react';
import { Caption } from '../ui/words';

/** One part in one state, under the name of that state. */
export function Specimen({ state, children }: { state: string; children: ReactNode }) {
  return (
    <div className="stack-tight">
      <Caption>{state}</Caption>
      <div>{children}</div>
    </div>
  );
}
