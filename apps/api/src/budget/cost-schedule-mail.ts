import type { Letter } from '../mail/mail.service.js';
import type { Stop } from './cost-schedule-rows.js';

const why: Readonly<Record<Stop, string>> = {
  NEWER_EDITION: 'another edition was published meanwhile',
  DRAFT_CHANGED: 'the draft was changed since you read it',
  NO_LONGER_EDITOR: 'you are no longer an editor of the initiative',
  INCOMPLETE: 'it has no line, or a period without an amount',
  SUM_TOO_LARGE: 'a sum is larger than can be reckoned with',
};

/** The mail to whoever wanted a draft to be published. It tells nothing of what is in the draft. */
export const notPublishedMail = (
  to: string,
  { initiative, stopped }: { initiative: string; stopped: Stop },
  publicUrl: string,
): Letter => ({
  to,
  subject: `Costs of ${initiative} were not published`,
  text: `An edition of the costs of ${initiative} that you wanted to be published at a given time is not published: ${why[stopped]}.

Nothing of the draft is lost. Read what it changes now, and publish it or choose another time:

${publicUrl}/refs/${initiative}/edit-costs
`,
});
