import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import { Database } from '../platform/database/database.js';
import { textFault, tidied } from '../platform/text/text.rules.js';
import { visitor, type Viewer } from '../platform/viewer/viewer.js';
import { grantsOf, hashOf, type GrantRow } from './secret-rows.js';

/** How many days a token may be good for. */
export const tokenDays = [1, 7, 30, 90, 365] as const;

/** What somebody wants a token for. */
export interface TokenOrder {
  name: string;
  permissions: readonly string[];
  days: number;
}

/** No token like this is known, or its time is over. */
export class WrongToken extends Error {
  readonly statusCode = 401;
  constructor() {
    super('This token is not known here, or its time is over.');
  }
}

/** Tokens with which scripts act for somebody, for some of what that person may do and for a while. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly database: Database,
    private readonly acts: Acts,
  ) {}

  /**
   * Makes a token, which is given back here and stored nowhere.
   * @returns nothing where the order does not stand
   */
  async make(accountId: string, order: TokenOrder): Promise<string | undefined> {
    const { permissions, days } = order;
    if (textFault('name', order.name, 100) || permissions.length === 0) return undefined;
    if (!tokenDays.some((one) => one === days)) return undefined;
    const token = `plumbline_${randomBytes(32).toString('base64url')}`;
    const act = { id: v7(), actor: { accountId }, operation: 'makeToken', request: null };
    await this.acts.once(act, async (rows) => {
      await rows.query(
        `INSERT INTO api_token (token_hash, account_id, name, permissions, expires_at)
         VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5))`,
        [hashOf(token), accountId, tidied(order.name), permissions, days],
      );
      return { outcome: {}, touched: [], isPublic: false };
    });
    return token;
  }

  /** Ends a token, at once and everywhere. */
  async revoke(accountId: string, key: string): Promise<void> {
    const act = { id: v7(), actor: { accountId }, operation: 'revokeToken', request: null };
    await this.acts.once(act, async (rows) => {
      await rows.query(
        `DELETE FROM api_token WHERE account_id = $1 AND encode(sha256(token_hash), 'hex') = $2`,
        [accountId, key],
      );
      return { outcome: {}, touched: [], isPublic: false };
    });
  }

  /**
   * Whoever a script acts for, with the roles that they had when the token was made and have still.
   * @throws WrongToken
   */
  async viewerOf(token: string): Promise<Viewer> {
    const rows = await this.database.read<TokenRow>('viewer by token', viewerByToken, [hashOf(token)]);
    const [first] = rows;
    if (!first) throw new WrongToken();
    const { accountId, name, scope } = first;
    return { ...visitor, accountId, name, grants: grantsOf(rows), scope };
  }
}

interface TokenRow extends GrantRow {
  accountId: string;
  name: string;
  scope: string[];
}

const viewerByToken = `SELECT a.id AS "accountId", a.display_name AS name, t.permissions AS scope,
    g.role, g.initiative_id AS "initiativeId", g.organisation_id AS "organisationId"
  FROM api_token t JOIN account a ON a.id = t.account_id
    LEFT JOIN role_grant g ON g.account_id = a.id AND g.granted_at <= t.made_at
  WHERE t.token_hash = $1 AND t.expires_at > clock_timestamp()`;
