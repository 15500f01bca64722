import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { Viewers, visitor, type Viewer } from '../platform/viewer/viewer.js';
import { ApiTokens } from './api-token.service.js';
import { grantsOf, hashOf, type GrantRow } from './secret-rows.js';

/** However much it is used. */
const atMost = '60 days';
/** Without being used. */
export const idleAtMost = '14 days';

/** Sessions of accounts. How somebody proves who they are comes before `begin`. The database's clock ends them. */
@Injectable()
export class Sessions extends Viewers {
  constructor(
    private readonly database: Database,
    private readonly tokens: ApiTokens,
  ) {
    super();
  }

  /** Begins a session and returns its token, which is stored nowhere. */
  async begin(accountId: string, browser: string | null = null): Promise<string> {
    return this.database.transaction((rows) => this.beginWithin(rows, accountId, browser));
  }

  async beginWithin(rows: EntityManager, accountId: string, browser: string | null): Promise<string> {
    const token = newToken();
    await rows.query(
      `INSERT INTO session (token_hash, account_id, browser, expires_at) VALUES ($1, $2, $3, clock_timestamp() + $4::interval)`,
      [hashOf(token), accountId, browser, atMost],
    );
    return token;
  }

  /** Gives a session another token, and with it the roles that were granted since; nothing where there is none. */
  async renew(token: string): Promise<string | undefined> {
    const renewed = newToken();
    const [, count] = await this.database.transaction((rows) =>
      rows.query<[unknown, number]>(
        `UPDATE session s SET token_hash = $2, renewed_at = clock_timestamp(), last_seen_at = clock_timestamp()
         WHERE token_hash = $1 AND s.expires_at > clock_timestamp() AND s.last_seen_at > clock_timestamp() - $3::interval`,
        [hashOf(token), hashOf(renewed), idleAtMost],
      ),
    );
    return count === 1 ? renewed : undefined;
  }

  /** Ends the session with this token, where a browser sent one. */
  async end(token: string | undefined): Promise<void> {
    if (token === undefined) return;
    await this.database.transaction((rows) =>
      rows.query('DELETE FROM session WHERE token_hash = $1', [hashOf(token)]),
    );
  }

  /** Ends a session of the account by its key. */
  async endOne(accountId: string, key: string): Promise<void> {
    await this.database.transaction((rows) =>
      rows.query(
        `DELETE FROM session s WHERE s.account_id = $1 AND encode(sha256(s.token_hash), 'hex') = $2`,
        [accountId, key],
      ),
    );
  }

  /** Ends every session of the account but the one with this token. */
  async endOthers(accountId: string, token: string): Promise<void> {
    await this.database.transaction((rows) =>
      rows.query('DELETE FROM session WHERE account_id = $1 AND token_hash <> $2', [
        accountId,
        hashOf(token),
      ]),
    );
  }

  ofScript(token: string): Promise<Viewer> {
    return this.tokens.viewerOf(token);
  }

  async of(token: string | undefined): Promise<Viewer> {
    if (token === undefined) return visitor;
    const hash = hashOf(token);
    const rows = await this.database.read<SessionRow>('viewer', viewerByToken, [hash, idleAtMost]);
    const [first] = rows;
    if (!first) return visitor;
    if (first.isSeenLate) await this.noteSeen(hash);
    const { accountId, name, awaitsRenewal, session } = first;
    return { accountId, name, grants: grantsOf(rows), awaitsRenewal, session };
  }

  /** Once an hour, so that a request is one statement; it decides when a session was idle for too long. */
  private async noteSeen(hash: Buffer): Promise<void> {
    await this.database.transaction((rows) =>
      rows.query('UPDATE session SET last_seen_at = clock_timestamp() WHERE token_hash = $1', [hash]),
    );
  }
}

const newToken = (): string => randomBytes(32).toString('base64url');

interface SessionRow extends GrantRow {
  accountId: string;
  name: string;
  session: string;
  awaitsRenewal: boolean;
  isSeenLate: boolean;
}

const viewerByToken = `SELECT a.id AS "accountId", a.display_name AS name, encode(sha256(s.token_hash), 'hex') AS session,
    s.last_seen_at < clock_timestamp() - interval '1 hour' AS "isSeenLate",
    EXISTS (SELECT FROM role_grant later WHERE later.account_id = a.id AND later.granted_at > s.renewed_at) AS "awaitsRenewal",
    g.role, g.initiative_id AS "initiativeId", g.organisation_id AS "organisationId"
  FROM session s JOIN account a ON a.id = s.account_id
    LEFT JOIN role_grant g ON g.account_id = a.id AND g.granted_at <= s.renewed_at
  WHERE s.token_hash = $1 AND s.expires_at > clock_timestamp() AND s.last_seen_at > clock_timestamp() - $2::interval`;
