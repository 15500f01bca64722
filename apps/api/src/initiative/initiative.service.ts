import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { changesBetween, demandVersion } from '../act/act-changes.js';
import { Acts } from '../act/act.service.js';
import { planTag, publishedTag } from '../act/act-tags.js';
import { Addresses, type KnownAddress } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import type { InitiativeRecorded } from './draft.service.js';
import { mayEditInitiative } from './initiative.policy.js';
import { initiativeFaults, reasonFault, tidyInitiative, type InitiativeInput } from './initiative.rules.js';
import { initiativesTag, saveWords, sponsorFault, wordsOf } from './initiative-words.js';

export interface InitiativeEditInput {
  initiative: string;
  version: number;
  to: InitiativeInput;
  reason: string;
}

/** A published initiative, held by an act of somebody who may edit it. */
export async function holdInitiative(
  rows: EntityManager,
  addresses: Addresses,
  { ref, viewer }: { ref: string; viewer: Viewer },
): Promise<KnownAddress> {
  const initiative = await addresses.known(rows, ref);
  demand(mayEditInitiative(viewer, initiative.initiativeId), 'EDIT_INITIATIVE');
  demandFaultless([
    initiative.kind === 'INITIATIVE' ? undefined : { field: 'initiative', code: 'WRONG_KIND' },
  ]);
  await rows.query('SELECT FROM initiative WHERE address_id = $1 FOR NO KEY UPDATE', [initiative.id]);
  return initiative;
}

@Injectable()
export class Initiatives {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Changes what a published initiative says of itself. What it said before stands in the record. */
  async edit(args: ActArgs, viewer: Viewer, input: InitiativeEditInput): Promise<InitiativeRecorded> {
    const words = tidyInitiative(input.to);
    return this.acts.once(actOf(args, viewer, 'editInitiative', input), async (rows) => {
      const { id, ref } = await holdInitiative(rows, this.addresses, { ref: input.initiative, viewer });
      demandFaultless([
        ...initiativeFaults(words),
        await sponsorFault(rows, words),
        reasonFault(input.reason),
      ]);
      const held = await wordsOf(rows, id);
      demandVersion(held, input.version);
      await saveWords(rows, id, words);
      return {
        outcome: { __typename: 'InitiativeRecorded', initiative: ref },
        touched: [id],
        tags: [publishedTag, initiativesTag, planTag(id)],
        changes: changesBetween(held.values, words),
        reason: input.reason.trim(),
        isPublic: true,
      };
    });
  }
}
