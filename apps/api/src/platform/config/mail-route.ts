import { ConfigFault, type Environment } from './config.js';

/** Which way mail goes: to a server, onto a page of the demonstration, or nowhere. */
export type MailRoute = { kind: 'smtp'; url: string; from: string } | { kind: 'outbox' } | { kind: 'none' };

/**
 * Reads which way mail goes. Whoever starts the server says so; commands need not.
 * @throws ConfigFault
 */
export function readMailRoute(
  environment: Environment,
  { isDemonstration }: { isDemonstration: boolean },
): MailRoute {
  const { SMTP_URL: url = '', MAIL_FROM: from = '' } = environment;
  if (url === 'none') return { kind: 'none' };
  if (url === '') {
    if (isDemonstration) return { kind: 'outbox' };
    throw new ConfigFault(
      'SMTP_URL names no mail server, so nobody could sign in by e-mail. Set it, such as smtp://user:password@mail.example.org:587, or to "none": then people ask an operator.',
    );
  }
  if (!/^smtps?:\/\/[^/]/.test(url) || !URL.canParse(url))
    throw new ConfigFault('SMTP_URL is not of the form smtp://user:password@mail.example.org:587.');
  if (!/[^\s@<>]+@[^\s@<>]+/.test(from) || /[\r\n]/.test(from))
    throw new ConfigFault(
      'With SMTP_URL, MAIL_FROM must hold the address that mails come from, such as Plumbline <plans@example.org>.',
    );
  return { kind: 'smtp', url, from };
}
