import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Everything that is kept of a person, for themselves. */
@Injectable()
export class OwnData {
  constructor(private readonly database: Database) {}

  /** As JSON, with two spaces to a step so that it can be read. */
  async of(accountId: string): Promise<string> {
    const [found] = await this.database.read<{ data: string }>('own data', everything, [accountId]);
    return `${JSON.stringify(JSON.parse(found?.data ?? '{}'), null, 2)}\n`;
  }
}

const everything = `SELECT json_build_object(
  'account', (SELECT json_build_object('id', public_id, 'name', display_name, 'since', created_at) FROM account WHERE id = $1),
  'email', (SELECT json_build_object('address', address, 'verifiedAt', verified_at) FROM account_email WHERE account_id = $1),
  'identities', (SELECT coalesce(json_agg(json_build_object('issuer', issuer, 'subject', subject, 'since', known_since)), '[]')
    FROM account_identity WHERE account_id = $1),
  'roles', (SELECT coalesce(json_agg(json_build_object('role', g.role, 'initiative', i.ref, 'organisation', o.slug,
      'grantedAt', g.granted_at) ORDER BY g.id), '[]')
    FROM role_grant g LEFT JOIN address i ON i.id = g.initiative_id LEFT JOIN organisation o ON o.id = g.organisation_id
    WHERE g.account_id = $1),
  'sessions', (SELECT coalesce(json_agg(json_build_object('browser', browser, 'beganAt', began_at, 'lastSeenAt', last_seen_at)), '[]')
    FROM session WHERE account_id = $1),
  'tokens', (SELECT coalesce(json_agg(json_build_object('name', name, 'permissions', permissions, 'madeAt', made_at,
      'expiresAt', expires_at)), '[]') FROM api_token WHERE account_id = $1),
  'invitations', (SELECT coalesce(json_agg(json_build_object('organisation', o.slug)), '[]')
    FROM organisation_invitation n JOIN organisation o ON o.id = n.organisation_id
    JOIN account_email e ON e.address_key = n.address_key WHERE e.account_id = $1),
  'mails', (SELECT coalesce(json_agg(json_build_object('subject', m.subject, 'text', m.body, 'writtenAt', m.written_at)), '[]')
    FROM mail m JOIN account_email e ON e.address_key = lower(m.recipient) WHERE e.account_id = $1),
  'links', (SELECT coalesce(json_agg(json_build_object('askedAt', l.asked_at, 'expiresAt', l.expires_at, 'usedAt', l.used_at)), '[]')
    FROM sign_in_link l JOIN account_email e ON e.address_key = lower(l.address) WHERE e.account_id = $1),
  'files', (SELECT coalesce(json_agg(json_build_object('name', f.name, 'initiative', i.ref, 'begunAt', f.begun_at)), '[]')
    FROM cost_file f JOIN address i ON i.id = f.initiative_id WHERE f.account_id = $1),
  'submissions', (SELECT coalesce(json_agg(json_build_object('ref', a.ref, 'about', b.ref, 'receivedAt', s.received_at,
      'name', t.author_name, 'text', t.body) ORDER BY s.address_id), '[]')
    FROM submission s JOIN address a ON a.id = s.address_id JOIN address b ON b.id = s.about_id
    LEFT JOIN submission_text t ON t.submission_id = s.address_id WHERE s.account_id = $1),
  'pledges', (SELECT coalesce(json_agg(json_build_object('ref', a.ref) ORDER BY p.address_id), '[]')
    FROM pledge p JOIN address a ON a.id = p.address_id WHERE p.account_id = $1),
  'measurements', (SELECT coalesce(json_agg(json_build_object('indicator', a.ref, 'value', m.value, 'measuredOn', m.measured_on)
      ORDER BY m.id), '[]')
    FROM measurement m JOIN address a ON a.id = m.indicator_id WHERE m.account_id = $1),
  'publicationsToCome', (SELECT coalesce(json_agg(json_build_object('initiative', i.ref, 'at', c.publish_at, 'reason', c.reason)), '[]')
    FROM edition_schedule c JOIN edition e ON e.address_id = c.edition_id JOIN address i ON i.id = e.initiative_id
    WHERE c.account_id = $1),
  'acts', (SELECT coalesce(json_agg(json_build_object('id', id, 'operation', operation, 'at', at, 'isPublic', is_public,
      'reason', reason, 'changes', changes) ORDER BY position), '[]')
    FROM act WHERE actor = 'account:' || $1::text)
)::text AS data`;
