import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import { withheldName } from '../act/withheld-name.js';
import { Database } from '../platform/database/database.js';
import { textFault, tidied } from '../platform/text/text.rules.js';
import { ApiTokens, type OwnToken } from './api-token.service.js';
import { Sessions, type OwnSession } from './account.service.js';

export const longestName = 100;

export interface OwnAccount {
  email: string | null;
  sessions: (OwnSession & { isThis: boolean })[];
  tokens: OwnToken[];
}

/** What somebody decides about themselves. */
@Injectable()
export class Persons {
  constructor(
    private readonly database: Database,
    private readonly acts: Acts,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  /** What somebody sees of their own account, in the session with this key. */
  async account(accountId: string, session: string): Promise<OwnAccount> {
    const [email, sessions, tokens] = await Promise.all([
      this.emailOf(accountId),
      this.sessions.ofAccount(accountId),
      this.tokens.ofAccount(accountId),
    ]);
    return { email, tokens, sessions: sessions.map((one) => ({ ...one, isThis: one.key === session })) };
  }

  private async emailOf(accountId: string): Promise<string | null> {
    const [email] = await this.database.read<{ address: string }>(
      'own e-mail',
      'SELECT address FROM account_email WHERE account_id = $1',
      [accountId],
    );
    return email?.address ?? null;
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
