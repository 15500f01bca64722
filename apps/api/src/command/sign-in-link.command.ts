import { OperatorLinks } from '../account/operator-link.service.js';
import { readAddress, type EmailAddress } from '../account/sign-in.rules.js';
import { Acts } from '../act/act.service.js';
import { readConfig } from '../platform/config/config.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import { WrongUsage, type Command, type Given } from './command.js';
import { withDatabase } from './connection.js';

export const signInLinkCommand: Command = {
  name: 'sign-in-link',
  summary: 'makes a link that signs somebody in',
  usage: `EMAIL

Writes a link that signs in, once and within 15 minutes, whoever opens it first. Send it by a way that you trust.
Whoever has no account gets one. The public record says that you made a link, and not for whom.`,
  options: {},
  async run(given, terminal) {
    const address = onlyAddress(given.positionals);
    const { publicUrl } = readConfig(terminal.environment);
    return withDatabase(terminal.environment, async ({ database, sessionSecret }) => {
      const links = new OperatorLinks(new Acts(database, new KeyedHash(sessionSecret)));
      await terminal.write(`${await links.make(address, publicUrl)}\n`);
      return 0;
    });
  },
};

/** The one e-mail address that a command is about. */
export function onlyAddress(positionals: Given['positionals']): EmailAddress {
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0) throw new WrongUsage('Name one e-mail address.');
  const address = readAddress(text);
  if (!address) throw new WrongUsage(`"${text}" is no e-mail address.`);
  return address;
}
