import type { Letter } from '../mail/mail.service.js';

/** The mail with a link to sign in. */
export function signInMail({ to, link, publicUrl }: { to: string; link: string; publicUrl: string }): Letter {
  const { host } = new URL(publicUrl);
  return {
    to,
    subject: `Sign in to ${host}`,
    text: [
      'Somebody, most likely you, asked to sign in with this address. Open this page and press its button:',
      '',
      link,
      '',
      'The link works once, for 15 minutes. In another browser than the one you asked from, the page wants the six digits that were shown to you there. Nobody else has a reason to ask you for them.',
      '',
      'If you did not ask, do nothing: without this mail nobody can sign in as you.',
      '',
    ].join('\n'),
  };
}
