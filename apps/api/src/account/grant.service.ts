import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import type { Role } from '../platform/viewer/viewer.js';
import { NobodyThere } from './grant.refusals.js';
import { give, take, type NamedPlace } from './grant-rows.js';
import type { EmailAddress } from './sign-in.rules.js';
import { accountOf } from './sign-in.service.js';

/** A role that an operator gives or takes: on the whole site, on an initiative, or for an organisation. */
export interface RoleOrder extends NamedPlace {
  address: EmailAddress;
  role: Role;
}

/**
 * Roles that the operator gives and takes at the command line. Each is a public act that says who, which role and on
 * what, and never an e-mail address.
 */
@Injectable()
export class Grants {
  constructor(private readonly acts: Acts) {}

  /** Gives a role, which a session has once it is renewed. Somebody who never signed in gets an account for it. */
  async grant(order: RoleOrder): Promise<void> {
    await this.acts.once(this.actOf('grantRole', order), async (rows) => {
      const { accountId } = await accountOf(rows, order.address.written);
      return { outcome: {}, ...(await give(rows, { accountId, role: order.role, at: order })) };
    });
  }

  /** Takes a role, which counts at once. */
  async revoke(order: RoleOrder): Promise<void> {
    await this.acts.once(this.actOf('revokeRole', order), async (rows) => {
      const [known] = await rows.query<{ accountId: string }[]>(
        'SELECT account_id AS "accountId" FROM account_email WHERE address_key = $1',
        [order.address.key],
      );
      if (!known) throw new NobodyThere();
      return { outcome: {}, ...(await take(rows, { ...known, role: order.role, at: order })) };
    });
  }

  // The hash of the request is keyed, so that the address in it cannot be guessed from the record.
  private actOf(operation: string, request: RoleOrder) {
    return { id: v7(), actor: 'operator' as const, operation, request };
  }
}
