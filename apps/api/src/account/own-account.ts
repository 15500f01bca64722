/** What somebody sees of their own account. */
export interface OwnAccount {
  /** The e-mail address that they sign in with; nothing for those who come another way. */
  email: string | null;
  sessions: OwnSession[];
  tokens: OwnToken[];
}

/** A session as its owner sees it. */
export interface OwnSession {
  /** The hash of the hash of its token: nobody gets from it to either. */
  key: string;
  browser: string | null;
  beganAt: string;
  /** To the hour. */
  lastSeenAt: string;
  isThis: boolean;
}

/** A token for scripts as its owner sees it. */
export interface OwnToken {
  key: string;
  name: string;
  permissions: string[];
  madeAt: string;
  expiresAt: string;
}

/** One statement for the account with key $1 in the session that its owner calls $2; $3 is how long a session may idle. */
export const ownAccount = `SELECT (SELECT address FROM account_email WHERE account_id = $1) AS email,
  (SELECT coalesce(json_agg(json_build_object('key', encode(sha256(token_hash), 'hex'), 'browser', browser,
      'beganAt', to_char(began_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'lastSeenAt', to_char(last_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:00:00"Z"'),
      'isThis', encode(sha256(token_hash), 'hex') = $2) ORDER BY began_at DESC, token_hash), '[]')
    FROM session WHERE account_id = $1 AND expires_at > clock_timestamp()
      AND last_seen_at > clock_timestamp() - $3::interval) AS sessions,
  (SELECT coalesce(json_agg(json_build_object('key', encode(sha256(token_hash), 'hex'), 'name', name,
      'permissions', permissions,
      'madeAt', to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'expiresAt', to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY made_at DESC, token_hash), '[]')
    FROM api_token WHERE account_id = $1 AND expires_at > clock_timestamp()) AS tokens`;
