import { Grants, type RoleOrder } from '../account/grant.service.js';
import { Acts } from '../act/act.service.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import { isRole, roles } from '../platform/viewer/viewer.js';
import { WrongUsage, type Command, type Given, type Terminal } from './command.js';
import { withDatabase } from './connection.js';
import { onlyAddress } from './sign-in-link.command.js';

const names = roles.map((role) => role.toLowerCase());

const usage = `ROLE EMAIL [--initiative REF | --organisation NAME]

  ROLE                 ${names.join(', ')}
  --initiative REF     on this initiative alone; otherwise on the whole site
  --organisation NAME  for a representative: the organisation they speak for, by the name in its links

The public record says who got or lost which role, by the name they chose; their e-mail address is never in it.`;

const options = { initiative: { type: 'string' }, organisation: { type: 'string' } } as const;

export const grantCommand: Command = {
  name: 'grant',
  summary: 'gives somebody a role',
  usage: `${usage}\nWhoever is signed in takes the role up by pressing a button that their pages then show.`,
  options,
  run: (given, terminal) => change(given, terminal, 'grant'),
};

export const revokeCommand: Command = {
  name: 'revoke',
  summary: 'takes a role from somebody, at once',
  usage,
  options,
  run: (given, terminal) => change(given, terminal, 'revoke'),
};

async function change(given: Given, terminal: Terminal, way: 'grant' | 'revoke'): Promise<number> {
  const order = readOrder(given);
  return withDatabase(terminal.environment, async ({ database, sessionSecret }) => {
    const grants = new Grants(new Acts(database, new KeyedHash(sessionSecret)));
    await grants[way](order);
    await terminal.write(
      `${way === 'grant' ? 'Granted' : 'Revoked'}: ${order.role.toLowerCase()}${where(order)}.\n`,
    );
    return 0;
  });
}

function where({ initiative, organisation }: RoleOrder): string {
  if (initiative) return ` on ${initiative}`;
  return !organisation ? ' on the whole site' : ` for ${organisation}`;
}

function readOrder(given: Given): RoleOrder {
  const [name = '', ...rest] = given.positionals;
  const role = name.toUpperCase();
  if (!isRole(role)) throw new WrongUsage(`A role is one of ${names.join(', ')}, not "${name}".`);
  const [initiative, organisation] = [given.text('initiative'), given.text('organisation')];
  if ((role === 'REPRESENTATIVE') !== (organisation !== undefined))
    throw new WrongUsage('A representative, and nobody else, needs --organisation NAME.');
  if (initiative !== undefined && ['PARTICIPANT', 'REPRESENTATIVE', 'ADMINISTRATOR'].includes(role))
    throw new WrongUsage(`${role.toLowerCase()} is no role on one initiative.`);
  return { address: onlyAddress(rest), role, initiative, organisation };
}
