import { useState } from 'react';

/** Whether something was so since this was first shown: once done, an act is no longer somebody's to do, and its form stays to say that it is done. */
export function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return now || ever;
}
