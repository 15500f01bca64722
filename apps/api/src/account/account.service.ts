import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Viewers, visitor, type Grant, type Role, type Viewer } from '../platform/viewer/viewer.js';

const sessionLasts = '14 days';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions of accounts. How somebody proves who they are comes before `begin`; here the demonstration's one click. */
@Injectable()
export class Sessions extends Viewers {
  constructor(private readonly database: Database) {
    super();
  }

  /** Begins a session and returns its token, which is stored nowhere. */
  async begin(accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.transaction((rows) =>
      rows.query(
        `INSERT INTO session (token_hash, account_id, expires_at) VALUES ($1, $2, clock_timestamp() + $3::interval)`,
        [hashOf(token), accountId, sessionLasts],
      ),
    );
    return token;
  }

  async end(token: string): Promise<void> {
    await this.database.transaction((rows) =>
      rows.query('DELETE FROM session WHERE token_hash = $1', [hashOf(token)]),
    );
  }

  async of(token: string | undefined): Promise<Viewer> {
    if (token === undefined) return visitor;
    const rows = await this.database.read<SessionRow>('viewer', viewerByToken, [hashOf(token)]);
    const [first] = rows;
    if (!first) return visitor;
    const grants = rows.flatMap(({ role, initiativeId, organisationId }): Grant[] =>
      role === null ? [] : [{ role, initiativeId, organisationId }],
    );
    return { accountId: first.accountId, name: first.name, grants };
  }
}

interface SessionRow {
  accountId: string;
  name: string;
  role: Role | null;
  initiativeId: string | null;
  organisationId: string | null;
}

const viewerByToken = `SELECT a.id AS "accountId", a.display_name AS name, g.role,
    g.initiative_id AS "initiativeId", g.organisation_id AS "organisationId"
  FROM session s JOIN account a ON a.id = s.account_id LEFT JOIN role_grant g ON g.account_id = a.id
  WHERE s.token_hash = $1 AND s.expires_at > clock_timestamp()`;
