import type { Letter } from '../mail/mail.service.js';

/** The mail to somebody who is invited to speak for an organisation. It holds no secret: who has the address accepts. */
export const invitationMail = (
  to: string,
  { slug, name }: { slug: string; name: string },
  publicUrl: string,
): Letter => ({
  to,
  subject: `An invitation to speak for ${name}`,
  text: `You are invited to speak for ${name} on Plumbline.

Sign in with this e-mail address, and accept it here within 14 days:

${publicUrl}/organisations/${slug}

Until you accept, nothing happens. If you did not expect this, do nothing.
`,
});
