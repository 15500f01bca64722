import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { LinkProvider } from '../ui/link';
import { renderLink, Warm } from './link';
import { PublicUrl } from './public-url';

/** React puts title and meta before the first element of the application: this one marks where it begins. */
export const opening = '<div id="app"';

interface AppProps {
  client: ApolloClient;
  publicUrl: string;
  /** Fetches the code of the page at a path. */
  warm?: (path: string) => void;
  children: ReactNode;
}

const stayCold = () => undefined;

/** What both sides put around the router. */
export function App({ client, publicUrl, warm = stayCold, children }: AppProps) {
  return (
    <div id="app">
      <PublicUrl value={publicUrl}>
        <ApolloProvider client={client}>
          <Warm value={warm}>
            <LinkProvider render={renderLink}>{children}</LinkProvider>
          </Warm>
        </ApolloProvider>
      </PublicUrl>
    </div>
  );
}
