import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts, type Done } from '../act/act.service.js';
import { publishedTag } from '../act/act-tags.js';
import type { Standing } from '../address/address.entity.js';
import { Addresses, touchedBy, type KnownAddress } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import { textFault, tidied, tidiedOrNull } from '../platform/text/text.rules.js';
import { organisationOf, type Viewer } from '../platform/viewer/viewer.js';
import { mayBePledgedFor, mayPledge, mayWithdraw } from './pledge.policy.js';
import { OrganisationNotVerified, PledgeAlreadyWithdrawn } from './pledge.refusals.js';
import { aboutFault, longestText, offerFaults, offerStanding, type Offer } from './pledge.rules.js';

export interface PledgeInput extends Offer {
  about: string;
  stage: 'INDICATED' | 'PLEDGED';
}

export interface Recorded {
  __typename: 'PledgeRecorded';
  pledge: string;
}

interface StandingPledge {
  id: string;
  organisationId: string;
  about: string;
  withdrawnAt: string | null;
}

@Injectable()
export class Pledges {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Records what an organisation offers. It is a memorandum: no money is posted. */
  async pledge(args: ActArgs, viewer: Viewer, input: PledgeInput): Promise<Recorded> {
    demand(mayPledge(viewer), 'PLEDGE');
    demandFaultless(offerFaults(input));
    return this.acts.once(actOf(args, viewer, 'pledge', input), async (rows) => {
      const about = await this.addresses.known(rows, input.about);
      demandFaultless([aboutFault(about.kind)]);
      return this.keep(rows, about, viewer, input);
    });
  }

  /** Withdraws a pledge. The row stays; the withdrawal is a row of its own. */
  async withdraw(
    args: ActArgs,
    viewer: Viewer,
    { ref, reason }: { ref: string; reason: string },
  ): Promise<Recorded> {
    demandFaultless([textFault('reason', reason, longestText)]);
    return this.acts.once(actOf(args, viewer, 'withdrawPledge', { ref, reason }), async (rows) => {
      const pledge = await lockPledge(rows, ref);
      demand(mayWithdraw(viewer, pledge), 'WITHDRAW_PLEDGE');
      if (pledge.withdrawnAt !== null) throw new PledgeAlreadyWithdrawn(ref, pledge.withdrawnAt);
      const about = await this.addresses.known(rows, pledge.about);
      await rows.query('INSERT INTO pledge_withdrawal (pledge_id, reason) VALUES ($1, $2)', [
        pledge.id,
        tidied(reason),
      ]);
      return {
        outcome: { __typename: 'PledgeRecorded', pledge: ref },
        touched: [pledge.id, ...touchedBy(about)],
        spokenFor: pledge.organisationId,
        changes: [{ field: 'pledge', before: ref, after: null }],
        reason: tidied(reason),
        isPublic: true,
      };
    });
  }

  private async keep(
    rows: EntityManager,
    about: KnownAddress,
    viewer: Viewer,
    input: PledgeInput,
  ): Promise<Done<Recorded>> {
    const { id, ref } = await this.addresses.publish(rows, {
      kind: 'FUNDING',
      title: `${input.stage === 'PLEDGED' ? 'Pledge' : 'Indication'} for ${about.ref}`,
      standing: offerStanding(about.standing, await standingOfPledger(rows, viewer)),
      initiativeId: about.initiativeId,
    });
    await rows.query(
      `INSERT INTO pledge (address_id, about_id, organisation_id, account_id, stage, amount_minor, currency,
         period_label, starts_on, ends_on, conditions)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        about.id,
        organisationOf(viewer),
        viewer.accountId,
        input.stage,
        input.amount.amountMinor,
        input.amount.currency,
        tidied(input.period.label),
        input.period.startsOn,
        input.period.endsOn,
        tidiedOrNull(input.conditions),
      ],
    );
    return {
      outcome: { __typename: 'PledgeRecorded', pledge: ref },
      touched: [id, ...touchedBy(about)],
      spokenFor: organisationOf(viewer),
      tags: [publishedTag],
      changes: [{ field: 'pledge', before: null, after: ref }],
      isPublic: true,
    };
  }
}

/** How far the organisation can be relied on for which the viewer pledges. @throws OrganisationNotVerified */
async function standingOfPledger(rows: EntityManager, viewer: Viewer): Promise<Standing> {
  const [organisation] = await rows.query<{ slug: string; standing: Standing; verifiedAt: string | null }[]>(
    'SELECT slug, standing, verified_at AS "verifiedAt" FROM organisation WHERE id = $1',
    [organisationOf(viewer)],
  );
  if (!organisation) throw new Error('Somebody speaks for an organisation that is not there');
  if (!mayBePledgedFor(organisation)) throw new OrganisationNotVerified(organisation.slug);
  return organisation.standing;
}

/** The address is locked, since an append-only row cannot be: two withdrawals at once come one after the other. */
async function lockPledge(rows: EntityManager, ref: string): Promise<StandingPledge> {
  const [address] = await rows.query<{ id: string }[]>(
    'SELECT id FROM address WHERE ref = $1 FOR NO KEY UPDATE',
    [ref],
  );
  const [pledge] = await rows.query<StandingPledge[]>(
    `SELECT p.address_id AS id, p.organisation_id AS "organisationId", about.ref AS about, w.withdrawn_at AS "withdrawnAt"
     FROM pledge p JOIN address about ON about.id = p.about_id LEFT JOIN pledge_withdrawal w ON w.pledge_id = p.address_id
     WHERE p.address_id = $1`,
    [address?.id ?? null],
  );
  if (!pledge) throw new NotFound(ref);
  return pledge;
}
