import { Injectable } from '@nestjs/common';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts } from '../act/act.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { Faulty } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayEditOrganisation } from './organisation.policy.js';
import { lockOrganisation } from './organisation.reads.js';
import { actingFor, recorded, type Recorded } from './organisation.service.js';

export interface MembershipInput {
  /** By their short names. */
  association: string;
  member: string;
}

/** Which organisations an association may speak for: it says so itself, and either side ends it. */
@Injectable()
export class Memberships {
  constructor(private readonly acts: Acts) {}

  async begin(args: ActArgs, viewer: Viewer, input: MembershipInput): Promise<Recorded> {
    return this.acts.once(actOf(args, viewer, 'recordMembership', input), async (rows) => {
      const association = await lockOrganisation(rows, input.association);
      demand(mayEditOrganisation(viewer, association.id), 'EDIT_ORGANISATION');
      const member = await lockOrganisation(rows, input.member);
      if (association.role !== 'ASSOCIATION')
        throw new Faulty([{ field: 'association', code: 'WRONG_KIND' }]);
      if (association.id === member.id) throw new Faulty([{ field: 'member', code: 'WRONG_KIND' }]);
      await rows.query(
        'INSERT INTO organisation_membership (association_id, member_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [association.id, member.id],
      );
      return both(
        recorded(association, {
          changes: [{ field: 'member', before: null, after: member.name }],
          isPublic: true,
          ...actingFor(viewer, association),
        }),
        member.id,
      );
    });
  }

  async end(args: ActArgs, viewer: Viewer, input: MembershipInput): Promise<Recorded> {
    return this.acts.once(actOf(args, viewer, 'endMembership', input), async (rows) => {
      const association = await lockOrganisation(rows, input.association);
      const member = await lockOrganisation(rows, input.member);
      const side = [association, member].find(({ id }) => mayEditOrganisation(viewer, id));
      demand(side !== undefined, 'EDIT_ORGANISATION');
      await rows.query('DELETE FROM organisation_membership WHERE association_id = $1 AND member_id = $2', [
        association.id,
        member.id,
      ]);
      return both(
        recorded(association, {
          changes: [{ field: 'member', before: member.name, after: null }],
          isPublic: true,
          ...(side && actingFor(viewer, side)),
        }),
        member.id,
      );
    });
  }
}

type Kept = ReturnType<typeof recorded>;

/** The act is about the member as well. */
const both = (done: Kept, memberId: string): Kept => ({
  ...done,
  organisations: [...(done.organisations ?? []), memberId],
  tags: [...(done.tags ?? []), `organisation:${memberId}`],
});
