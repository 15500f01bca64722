import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts } from '../act/act.service.js';
import { Mails } from '../mail/mail.service.js';
import { Database } from '../platform/database/database.js';
import { demand } from '../platform/refusal/forbidden.js';
import { Faulty } from '../platform/refusal/refusal.js';
import { storable } from '../platform/shape/arguments.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { readEmail } from './organisation.rules.js';
import { mayEditOrganisation, mayVerifyOrganisation } from './organisation.policy.js';
import { addressKeyOf, lockOrganisation } from './organisation.reads.js';
import { InvitationWithdrawn, NotInvited, SpeaksForAnother } from './organisation.refusals.js';
import { actingFor, recorded, type Recorded } from './organisation.service.js';
import { invitationMail } from './invitation-mail.js';

const lasts = '14 days';

/** An organisation that invites whoever asks to speak for it. */
export interface Invitation {
  slug: string;
  name: string;
  expiresAt: string;
}

/** What somebody may do about an organisation. */
export interface OrganisationDoor {
  mayEdit: boolean;
  mayVerify: boolean;
  isInvited: boolean;
  isWithdrawn: boolean;
}

export abstract class InvitationSettings {
  /** The address at which people reach the site. */
  abstract readonly publicUrl: string;
}

/** Who speaks for an organisation. */
@Injectable()
export class Representatives {
  constructor(
    private readonly acts: Acts,
    private readonly mails: Mails,
    private readonly database: Database,
    private readonly settings: InvitationSettings,
  ) {}

  /**
   * Invites whoever has an e-mail address, whether or not there is an account with it: the answer is the same. The act
   * is not public, and the address stands in it nowhere.
   */
  async invite(args: ActArgs, viewer: Viewer, slug: string, email: string): Promise<Recorded> {
    const address = readEmail(email);
    if (!address) throw new Faulty([{ field: 'email', code: 'NOT_AN_ADDRESS' }]);
    return this.acts.once(actOf(args, viewer, 'inviteRepresentative', { slug, email }), async (rows) => {
      const known = await lockOrganisation(rows, slug);
      demand(mayEditOrganisation(viewer, known.id), 'EDIT_ORGANISATION');
      await rows.query('DELETE FROM organisation_invitation WHERE expires_at <= clock_timestamp()');
      await rows.query(
        `INSERT INTO organisation_invitation (organisation_id, address_key, expires_at)
         VALUES ($1, $2, clock_timestamp() + $3::interval)
         ON CONFLICT (organisation_id, address_key) DO UPDATE SET expires_at = EXCLUDED.expires_at, withdrawn_at = NULL`,
        [known.id, address.key, lasts],
      );
      if (this.mails.isOn)
        await this.mails.send(rows, invitationMail(address.written, known, this.settings.publicUrl));
      return recorded(known, { isPublic: false, ...actingFor(viewer, known) });
    });
  }

  /** Takes an invitation back that was not accepted yet. Whoever was invited is told so where they would accept it. */
  async withdraw(args: ActArgs, viewer: Viewer, slug: string, email: string): Promise<Recorded> {
    const address = readEmail(email);
    if (!address) throw new Faulty([{ field: 'email', code: 'NOT_AN_ADDRESS' }]);
    return this.acts.once(actOf(args, viewer, 'withdrawInvitation', { slug, email }), async (rows) => {
      const known = await lockOrganisation(rows, slug);
      demand(mayEditOrganisation(viewer, known.id), 'EDIT_ORGANISATION');
      const [, withdrawn] = await rows.query<[unknown, number]>(
        `UPDATE organisation_invitation SET withdrawn_at = clock_timestamp()
         WHERE organisation_id = $1 AND address_key = $2 AND withdrawn_at IS NULL AND expires_at > clock_timestamp()`,
        [known.id, address.key],
      );
      if (withdrawn === 0) throw new NotInvited(slug);
      return recorded(known, { isPublic: false, ...actingFor(viewer, known) });
    });
  }

  /** Takes an invitation: whoever is signed in with the address that was invited speaks for the organisation since. */
  async accept(args: ActArgs, viewer: Viewer, slug: string): Promise<Recorded> {
    return this.acts.once(actOf(args, viewer, 'acceptInvitation', { slug }), async (rows) => {
      const known = await lockOrganisation(rows, slug);
      const address = await addressKeyOf(rows, viewer.accountId);
      const [, taken] = await rows.query<[unknown, number]>(
        `DELETE FROM organisation_invitation
         WHERE organisation_id = $1 AND address_key = $2 AND withdrawn_at IS NULL AND expires_at > clock_timestamp()`,
        [known.id, address],
      );
      if (taken === 0)
        throw (await isWithdrawn(rows, known.id, address))
          ? new InvitationWithdrawn(slug)
          : new NotInvited(slug);
      await demandFree(rows, viewer, known.id);
      await rows.query(
        `INSERT INTO role_grant (account_id, role, organisation_id) VALUES ($1, 'REPRESENTATIVE', $2) ON CONFLICT DO NOTHING`,
        [viewer.accountId, known.id],
      );
      return recorded(known, {
        changes: [{ field: 'representative', before: null, after: known.name }],
        isPublic: true,
        spokenFor: known.id,
      });
    });
  }

  /** Ends that a person speaks for an organisation: the organisation does, or the person themselves. */
  async end(args: ActArgs, viewer: Viewer, slug: string, person: string): Promise<Recorded> {
    return this.acts.once(actOf(args, viewer, 'endRepresentation', { slug, person }), async (rows) => {
      const known = await lockOrganisation(rows, slug);
      demand(mayEditOrganisation(viewer, known.id), 'EDIT_ORGANISATION');
      const [, ended] = await rows.query<[unknown, number]>(
        `DELETE FROM role_grant WHERE role = 'REPRESENTATIVE' AND organisation_id = $1
           AND account_id = (SELECT id FROM account WHERE public_id = $2)`,
        [known.id, person],
      );
      if (ended === 0) throw new NotInvited(slug);
      return recorded(known, {
        changes: [{ field: 'representative', before: known.name, after: null }],
        isPublic: true,
        ...actingFor(viewer, known),
      });
    });
  }

  /** What whoever asks may do about an organisation. */
  async doorOf(viewer: Viewer, slug: string): Promise<OrganisationDoor> {
    const [found] = await this.database.read<{ id: string; isInvited: boolean; isWithdrawn: boolean }>(
      'organisation door',
      `SELECT o.id, i.address_key IS NOT NULL AND i.withdrawn_at IS NULL AS "isInvited",
         i.withdrawn_at IS NOT NULL AS "isWithdrawn"
       FROM organisation o LEFT JOIN account_email e ON e.account_id = $2
         LEFT JOIN organisation_invitation i ON i.organisation_id = o.id AND i.address_key = e.address_key
           AND i.expires_at > clock_timestamp()
       WHERE o.slug = $1`,
      [storable(slug), viewer.accountId],
    );
    if (!found) return { mayEdit: false, mayVerify: false, isInvited: false, isWithdrawn: false };
    return {
      mayEdit: mayEditOrganisation(viewer, found.id),
      mayVerify: mayVerifyOrganisation(viewer),
      isInvited: found.isInvited,
      isWithdrawn: found.isWithdrawn,
    };
  }

  /** The organisations that invite whoever asks. */
  async invitationsOf({ accountId }: Viewer): Promise<Invitation[]> {
    if (accountId === null) return [];
    return this.database.read<Invitation & Record<string, string>>(
      'own invitations',
      `SELECT o.slug, o.name, i.expires_at AS "expiresAt" FROM account_email e
       JOIN organisation_invitation i ON i.address_key = e.address_key AND i.expires_at > clock_timestamp()
         AND i.withdrawn_at IS NULL
       JOIN organisation o ON o.id = i.organisation_id WHERE e.account_id = $1 ORDER BY o.slug`,
      [accountId],
    );
  }
}

async function isWithdrawn(rows: EntityManager, organisationId: string, address: string | null) {
  const found = await rows.query<unknown[]>(
    `SELECT FROM organisation_invitation WHERE organisation_id = $1 AND address_key = $2
       AND withdrawn_at IS NOT NULL AND expires_at > clock_timestamp()`,
    [organisationId, address],
  );
  return found.length > 0;
}

/** A person speaks for one organisation at a time: what they say and pledge is for that one. */
async function demandFree(rows: EntityManager, { accountId }: Viewer, organisationId: string): Promise<void> {
  await rows.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
  const [other] = await rows.query<{ slug: string }[]>(
    `SELECT o.slug FROM role_grant g JOIN organisation o ON o.id = g.organisation_id
     WHERE g.account_id = $1 AND g.role = 'REPRESENTATIVE' AND g.organisation_id <> $2`,
    [accountId, organisationId],
  );
  if (other) throw new SpeaksForAnother(other.slug);
}
