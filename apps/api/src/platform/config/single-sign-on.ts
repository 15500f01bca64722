import { ConfigFault, type Environment } from './config.js';

/** Another site that says who somebody is, by OpenID Connect. */
export interface SingleSignOnSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/**
 * Reads the settings of single sign-on; nothing where none are set.
 * @throws ConfigFault
 */
export function readSingleSignOn(environment: Environment): SingleSignOnSettings | undefined {
  const {
    OIDC_ISSUER: issuer = '',
    OIDC_CLIENT_ID: clientId = '',
    OIDC_CLIENT_SECRET: clientSecret = '',
  } = environment;
  const given = [issuer, clientId, clientSecret].filter((value) => value !== '').length;
  if (given === 0) return undefined;
  if (given < 3)
    throw new ConfigFault(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together; one of them is missing.',
    );
  if (!URL.canParse(issuer) || !isSafe(new URL(issuer)))
    throw new ConfigFault('OIDC_ISSUER is the https: address of an issuer, such as https://id.example.org.');
  return { issuer, clientId, clientSecret };
}

/** On the loopback nobody can listen in. */
export const isLoopback = ({ hostname }: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const isSafe = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
