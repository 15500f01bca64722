import type { HostCookie } from './session-cookie.js';

/** What the forms of accounts need to know of the site. */
export abstract class AccountSettings {
  abstract readonly session: HostCookie;
  abstract readonly asking: HostCookie;
  /** What a browser keeps while it is at another site that says who somebody is. */
  abstract readonly away: HostCookie;
  abstract readonly publicUrl: string;
}
