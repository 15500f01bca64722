import { actorWith, type Actor } from './actors.js';
import type { Api } from './api.js';

/** What a mutation is sent with, and by whom. */
export interface Request {
  by: Actor;
  variables: Record<string, unknown>;
}

/** A request for each act on an organisation that stands, by the name of its mutation, in an order in which they do. */
export async function organisationRequests(api: Api): Promise<Record<string, Request>> {
  const administrator = await actorWith(api, 'ADMINISTRATOR');
  const representative = await actorWith(api, 'REPRESENTATIVE');
  const invited = await actorWith(api, 'PARTICIPANT');
  const slug = representative.organisation ?? '';
  const person = await api.database.transaction(async (rows) => {
    await rows.query(
      `INSERT INTO organisation (slug, name, role, standing) VALUES ('union', 'The union', 'ASSOCIATION', 'ILLUSTRATIVE')`,
    );
    await rows.query(
      `WITH latest AS (SELECT account_id AS id FROM session ORDER BY began_at DESC LIMIT 1),
         addressed AS (INSERT INTO account_email (account_id, address, address_key)
           SELECT id, 'invited@registry.example', 'invited@registry.example' FROM latest)
       INSERT INTO organisation_invitation (organisation_id, address_key, expires_at)
       SELECT id, 'invited@registry.example', clock_timestamp() + interval '1 day' FROM organisation WHERE slug = $1`,
      [slug],
    );
    const [found] = await rows.query<{ id: string }[]>(
      `SELECT a.public_id AS id FROM role_grant g JOIN organisation o ON o.id = g.organisation_id JOIN account a ON a.id = g.account_id
       WHERE o.slug = $1`,
      [slug],
    );
    return found?.id ?? '';
  });
  const input = { association: 'union', member: slug };
  const ofIts = (variables: object): Request => ({ by: administrator, variables: { slug, ...variables } });
  return {
    describeOrganisation: ofIts({ input: { region: 'Africa' } }),
    verifyOrganisation: ofIts({}),
    inviteRepresentative: ofIts({ email: 'somebody@registry.example' }),
    withdrawInvitation: ofIts({ email: 'somebody@registry.example' }),
    acceptInvitation: { by: invited, variables: { slug } },
    endRepresentation: ofIts({ person }),
    recordMembership: { by: administrator, variables: { input } },
    endMembership: { by: administrator, variables: { input } },
  };
}
