import { createContext, useContext } from 'react';

/** The address at which people reach this site, without a slash at its end. The same on server and in browser. */
export const PublicUrl = createContext('');

export const usePublicUrl = (): string => useContext(PublicUrl);
