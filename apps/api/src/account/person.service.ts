import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import { withheldName } from '../act/withheld-name.js';
import { Database } from '../platform/database/database.js';
import { textFault, tidied } from '../platform/text/text.rules.js';
import { idleAtMost } from './account.service.js';
import { ownAccount, type OwnAccount } from './own-account.js';

export const longestName = 100;

/** What somebody decides about themselves. */
@Injectable()
export class Persons {
  constructor(
    private readonly database: Database,
    private readonly acts: Acts,
  ) {}

  /** What somebody sees of their own account, in the session with this key. */
  async account(accountId: string, session: string): Promise<OwnAccount> {
    const [account] = await this.database.read<OwnAccount & Record<string, unknown>>(
      'own account',
      ownAccount,
      [...[accountId, session, idleAtMost]],
    );
    if (!account) throw new Error('A statement without a table answered no row');
    return account;
  }

  /**
   * Takes the name that somebody wants to be known by, or "name withheld". The record says that it happened and holds
   * neither name; what shows it is out of date.
   * @returns whether the name stands
   */
  async chooseName(accountId: string, chosen: string | null): Promise<boolean> {
    if (chosen !== null && textFault('name', chosen, longestName) !== undefined) return false;
    const name = chosen === null ? withheldName : tidied(chosen).replaceAll(/\s+/g, ' ');
    const act = { id: v7(), actor: { accountId }, operation: 'chooseName', request: null };
    await this.acts.once(act, async (rows) => {
      await rows.query('UPDATE account SET display_name = $2 WHERE id = $1', [accountId, name]);
      return { outcome: {}, touched: [], tags: [`account:${accountId}`], isPublic: false };
    });
    return true;
  }
}
