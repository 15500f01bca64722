import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withheldName } from '../act/withheld-name.js';
import { Mails } from '../mail/mail.service.js';
import { Database } from '../platform/database/database.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import { Sessions } from './account.service.js';
import { hashOf } from './secret-rows.js';
import { AccountSettings } from './account-settings.js';
import { pageAt } from './form.js';
import { signInMail } from './sign-in-mail.js';
import { judgeLink, type EmailAddress, type KnownLink, type Verdict } from './sign-in.rules.js';

export interface Asked {
  address: EmailAddress;
  /** The page to go on to. */
  next: string;
  /** What the browser that asks is known by. */
  browser: string;
}

export interface Confirmed {
  token: string;
  /** What the browser that confirms is known by. */
  browser: string | undefined;
  code: string | undefined;
  browserWords: string | null;
}

export type SignedIn =
  | { verdict: 'stands'; session: string; next: string; isNew: boolean }
  | { verdict: Exclude<Verdict, 'stands'> };

interface LinkRow extends KnownLink {
  address: string;
  next: string;
}

/** Signing in by a link that is sent to an e-mail address. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly mails: Mails,
    private readonly sessions: Sessions,
    private readonly keyedHash: KeyedHash,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * Sends a link, and returns the code that the page shows to whoever asked. Whether somebody has an account with the
   * address is not looked at, so that neither the answer nor its time can tell.
   */
  async ask({ address, next, browser }: Asked): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const link = this.settings.publicUrl + pageAt('/sign-in/link', { token });
    await this.database.transaction(async (rows) => {
      await rows.query(`DELETE FROM sign_in_link WHERE expires_at < clock_timestamp() - interval '1 day'`);
      await rows.query(
        `INSERT INTO sign_in_link (token_hash, address, browser_hash, code_hash, next, expires_at)
         VALUES ($1, $2, $3, $4, $5, clock_timestamp() + interval '15 minutes')`,
        [hashOf(token), address.written, hashOf(browser), this.codeHash(token, code), next],
      );
      await this.mails.send(
        rows,
        signInMail({ to: address.written, link, publicUrl: this.settings.publicUrl }),
      );
    });
    return code;
  }

  /** Uses a link up, and signs in whoever has it. */
  async confirm({ token, browser, code, browserWords }: Confirmed): Promise<SignedIn> {
    return this.database.transaction(async (rows) => {
      const [link] = await rows.query<LinkRow[]>(
        `SELECT address, next, wrong_codes AS "wrongCodes", used_at IS NOT NULL AS "isUsed",
           expires_at <= clock_timestamp() AS "isExpired", browser_hash IS NULL AS "isUnbound",
           coalesce(browser_hash = $2, false) AS "isSameBrowser", code_hash = $3 AS "isRightCode"
         FROM sign_in_link WHERE token_hash = $1 FOR UPDATE`,
        [
          hashOf(token),
          browser === undefined ? null : hashOf(browser),
          code === undefined ? null : this.codeHash(token, code),
        ],
      );
      const verdict = judgeLink(link && { ...link, isRightCode: link.isRightCode ?? undefined });
      const isWrong = verdict === 'wrong-code' || (verdict === 'guessed' && code !== undefined);
      if (isWrong)
        await rows.query('UPDATE sign_in_link SET wrong_codes = wrong_codes + 1 WHERE token_hash = $1', [
          hashOf(token),
        ]);
      if (verdict !== 'stands') return { verdict };
      if (!link) throw new Error('A link stands that is not there');
      await rows.query('UPDATE sign_in_link SET used_at = clock_timestamp() WHERE token_hash = $1', [
        hashOf(token),
      ]);
      const { accountId, isNew } = await accountOf(rows, link.address);
      const session = await this.sessions.beginWithin(rows, accountId, browserWords);
      return { verdict, session, next: link.next, isNew };
    });
  }

  /** Six digits are soon guessed, so that their hash is under the server's secret. */
  private codeHash(token: string, code: string): Buffer {
    return this.keyedHash.of('sign-in code', `${token} ${code}`);
  }
}

/** The account with this address, which whoever comes with a link has shown to be theirs; made where there was none. */
export async function accountOf(
  rows: EntityManager,
  address: string,
): Promise<{ accountId: string; isNew: boolean }> {
  const key = address.toLowerCase();
  // Two links to one address, confirmed at once, find the same account.
  await rows.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [key]);
  const [known] = await rows.query<{ accountId: string }[]>(
    'SELECT account_id AS "accountId" FROM account_email WHERE address_key = $1',
    [key],
  );
  if (known) return { ...known, isNew: false };
  const accountId = await newAccount(rows);
  await rows.query('INSERT INTO account_email (account_id, address, address_key) VALUES ($1, $2, $3)', [
    ...[accountId, address, key],
  ]);
  return { accountId, isNew: true };
}

/** An account that takes part, and has not said yet how it wants to be named. */
export async function newAccount(rows: EntityManager): Promise<string> {
  const id = randomUUID();
  await rows.query('INSERT INTO account (id, display_name) VALUES ($1, $2)', [id, withheldName]);
  await rows.query(`INSERT INTO role_grant (account_id, role) VALUES ($1, 'PARTICIPANT')`, [id]);
  return id;
}
