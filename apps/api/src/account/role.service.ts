import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts, type Done } from '../act/act.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { tidied } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { give, take } from './grant-rows.js';
import { LastAdministrator, PersonUnknown } from './grant.refusals.js';
import { mayGrantRole } from './role.policy.js';
import { roleFaults, type RoleInput } from './role.rules.js';

export interface RoleRecorded {
  __typename: 'RoleRecorded';
  person: string;
}

/** Roles that an administrator gives and takes in the browser: each a public act with a reason. */
@Injectable()
export class Roles {
  constructor(private readonly acts: Acts) {}

  /** Gives a role, which a session has once it is renewed. */
  async grant(args: ActArgs, viewer: Viewer, input: RoleInput): Promise<RoleRecorded> {
    demand(mayGrantRole(viewer), 'GRANT_ROLE');
    demandFaultless(roleFaults(input));
    return this.acts.once(actOf(args, viewer, 'grantRole', input), async (rows) => {
      const accountId = await accountWith(rows, input.person);
      return recorded(input, await give(rows, { accountId, role: input.role, at: input }));
    });
  }

  /** Takes a role, which counts at once. One administrator at least stays. */
  async revoke(args: ActArgs, viewer: Viewer, input: RoleInput): Promise<RoleRecorded> {
    demand(mayGrantRole(viewer), 'GRANT_ROLE');
    demandFaultless(roleFaults(input));
    return this.acts.once(actOf(args, viewer, 'revokeRole', input), async (rows) => {
      const accountId = await accountWith(rows, input.person);
      if (input.role === 'ADMINISTRATOR') await demandAnother(rows, accountId, input.person);
      return recorded(input, await take(rows, { accountId, role: input.role, at: input }));
    });
  }
}

const recorded = (
  { person, reason }: RoleInput,
  what: Omit<Done<object>, 'outcome'>,
): Done<RoleRecorded> => ({
  ...what,
  outcome: { __typename: 'RoleRecorded', person },
  reason: tidied(reason),
});

async function accountWith(rows: EntityManager, person: string): Promise<string> {
  const [found] = await rows.query<{ id: string }[]>('SELECT id FROM account WHERE public_id = $1', [person]);
  if (!found) throw new PersonUnknown(person);
  return found.id;
}

/** Two who take the role from each other at once wait here for one another. */
async function demandAnother(rows: EntityManager, accountId: string, person: string): Promise<void> {
  await rows.query(`SELECT pg_advisory_xact_lock(hashtextextended('the last administrator', 0))`);
  const administrators = await rows.query<{ accountId: string }[]>(
    `SELECT account_id AS "accountId" FROM role_grant WHERE role = 'ADMINISTRATOR' AND initiative_id IS NULL`,
  );
  const isOne = administrators.some((one) => one.accountId === accountId);
  if (isOne && administrators.every((one) => one.accountId === accountId))
    throw new LastAdministrator(person);
}
