/** The name of a cookie that only the server reads, and how it is set. Behind TLS the name binds it to this host alone (RFC 6265bis, 4.1.3.2). */
export interface HostCookie {
  name: string;
  options: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean; maxAge: number };
}

const days = 24 * 60 * 60;

function cookieFor(publicUrl: string, name: string, maxAge: number): HostCookie {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge },
  };
}

/** The cookie of a session. It lasts as long as a session may; when that ends, the database's clock says. */
export const sessionCookieFor = (publicUrl: string): HostCookie => cookieFor(publicUrl, 'session', 60 * days);

/** By what a browser is known that asked for a link. */
export const askingCookieFor = (publicUrl: string): HostCookie => cookieFor(publicUrl, 'asking', 15 * 60);

/** What a browser keeps while somebody signs in at another site. */
export const awayCookieFor = (publicUrl: string): HostCookie => cookieFor(publicUrl, 'away', 10 * 60);
