/** The name of the session cookie, and how it is set. Behind TLS the name binds it to this host alone (RFC 6265bis, 4.1.3.2). */
export interface SessionCookie {
  name: string;
  options: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean; maxAge: number };
}

const fourteenDays = 14 * 24 * 60 * 60;

export function sessionCookieFor(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-session' : 'session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: fourteenDays },
  };
}
