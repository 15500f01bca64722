import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import type { EntityManager } from 'typeorm';
import { isLoopback, type SingleSignOnSettings } from '../platform/config/single-sign-on.js';
import { Database } from '../platform/database/database.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import { Sessions } from './account.service.js';
import { AccountSettings } from './account-settings.js';
import { newAccount } from './sign-in.service.js';

/** How long somebody may take at the other site, by the database's clock. */
const patienceSeconds = 600;

/** What the browser keeps for us while it is at the other site. */
interface Memo {
  state: string;
  nonce: string;
  verifier: string;
  next: string;
  begunAt: number;
}

export interface SignedOn {
  session: string;
  next: string;
  isNew: boolean;
}

/** Signing in at another site, by the authorization code flow of OpenID Connect with PKCE (RFC 7636), state and nonce. */
@Injectable()
export class SingleSignOn {
  private found: Promise<Configuration> | undefined;

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly keyedHash: KeyedHash,
    private readonly settings: AccountSettings,
    private readonly options: SingleSignOnSettings | undefined,
  ) {}

  get isOn(): boolean {
    return this.options !== undefined;
  }

  /** Where to send a browser, and what it has to bring back in a cookie; nothing where the other site is away. */
  async begin(next: string): Promise<{ to: string; memo: string } | undefined> {
    const configuration = await this.configuration().catch(() => undefined);
    if (!configuration) return undefined;
    const verifier = randomPKCECodeVerifier();
    const memo: Memo = {
      ...{ state: randomState(), nonce: randomNonce(), verifier, next },
      begunAt: await this.now(),
    };
    const to = buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.settings.publicUrl}/session/oidc/callback`,
      scope: 'openid',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: memo.state,
      nonce: memo.nonce,
    });
    return { to: to.href, memo: this.sealed(memo) };
  }

  /**
   * Signs in whoever came back; the library looks at state, nonce, issuer, audience, signature and times.
   * @returns nothing where what came back cannot be trusted
   */
  async finish(
    search: string,
    kept: string | undefined,
    browser: string | null,
  ): Promise<SignedOn | undefined> {
    const memo = this.opened(kept);
    if (!memo || (await this.now()) - memo.begunAt > patienceSeconds) return undefined;
    const identity = await this.identityIn(search, memo);
    if (!identity) return undefined;
    return this.database.transaction(async (rows) => {
      const { accountId, isNew } = await accountOf(rows, identity);
      const session = await this.sessions.beginWithin(rows, accountId, browser);
      return { session, next: memo.next, isNew };
    });
  }

  private async identityIn(search: string, memo: Memo): Promise<Identity | undefined> {
    const url = new URL(`/session/oidc/callback${search}`, this.settings.publicUrl);
    try {
      const configuration = await this.configuration();
      const tokens = await authorizationCodeGrant(configuration, url, {
        expectedState: memo.state,
        expectedNonce: memo.nonce,
        pkceCodeVerifier: memo.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      return claims && { issuer: claims.iss, subject: claims.sub };
    } catch {
      // Whatever is wrong with it, or away, nobody is signed in; its words may hold what the other site said of a person.
      return undefined;
    }
  }

  /** Asks the other site once who it is; again where it could not be reached. */
  private configuration(): Promise<Configuration> {
    const { options } = this;
    if (!options) throw new Error('Single sign-on was asked for where there is none');
    const { issuer, clientId, clientSecret } = options;
    const url = new URL(issuer);
    const isOpen = url.protocol === 'http:' && isLoopback(url);
    this.found ??= discovery(url, clientId, undefined, ClientSecretBasic(clientSecret), {
      timeout: 10,
      ...(isOpen && { execute: [allowInsecureRequests] }),
    }).catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }

  private async now(): Promise<number> {
    const [clock] = await this.database.read<{ now: string }>(
      'clock',
      'SELECT extract(epoch FROM clock_timestamp()) AS now',
      [],
    );
    return Number(clock?.now);
  }

  private sealed(memo: Memo): string {
    const text = Buffer.from(JSON.stringify(memo)).toString('base64url');
    return `${text}.${this.keyedHash.of('single sign-on', text).toString('base64url')}`;
  }

  private opened(kept: string | undefined): Memo | undefined {
    const [text = '', mark = ''] = (kept ?? '').split('.');
    const given = Buffer.from(mark, 'base64url');
    const right = this.keyedHash.of('single sign-on', text);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    const memo: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return isMemo(memo) ? memo : undefined;
  }
}

const isMemo = (value: unknown): value is Memo =>
  typeof value === 'object' && value !== null && 'state' in value && 'verifier' in value;

interface Identity {
  issuer: string;
  subject: string;
}

async function accountOf(
  rows: EntityManager,
  { issuer, subject }: Identity,
): Promise<{ accountId: string; isNew: boolean }> {
  // The same person, coming twice at once, finds the same account.
  await rows.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [`${issuer} ${subject}`]);
  const [known] = await rows.query<{ accountId: string }[]>(
    'SELECT account_id AS "accountId" FROM account_identity WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  if (known) return { ...known, isNew: false };
  const accountId = await newAccount(rows);
  await rows.query('INSERT INTO account_identity (issuer, subject, account_id) VALUES ($1, $2, $3)', [
    ...[issuer, subject, accountId],
  ]);
  return { accountId, isNew: true };
}
