import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page has come alive: false in the markup that is sent, so that it can serve those without a script. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
