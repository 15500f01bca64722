import { createContext, useContext, useSyncExternalStore } from 'react';

/** The address at which people reach this site, without a slash at its end. The same on server and in browser. */
export const PublicUrl = createContext('');

export const usePublicUrl = (): string => useContext(PublicUrl);

const never = () => () => undefined;

/** Whether this is a browser that has taken the page over. False in what the server sends. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
