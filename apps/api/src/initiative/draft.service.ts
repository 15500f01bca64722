import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { changesBetween, demandVersion } from '../act/act-changes.js';
import { Acts } from '../act/act.service.js';
import { planTag, publishedTag } from '../act/act-tags.js';
import { Addresses } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayDraftInitiative, mayEditInitiative } from './initiative.policy.js';
import { DraftNotFound, DraftPublished } from './initiative.refusals.js';
import { draftFaults, initiativeFaults, tidyInitiative, type InitiativeInput } from './initiative.rules.js';
import { initiativesTag, saveWords, sponsorFault, wordsOf, type HeldInitiative } from './initiative-words.js';

export interface DraftRecorded {
  __typename: 'DraftRecorded';
  draft: string;
}

export interface InitiativeRecorded {
  __typename: 'InitiativeRecorded';
  initiative: string;
}

interface DraftVersion {
  key: string;
  version: number;
}

/** Initiatives before the public sees them. Acts on a draft are never public; publishing it is. */
@Injectable()
export class Drafts {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Makes a draft. */
  async make(args: ActArgs, viewer: Viewer, input: InitiativeInput): Promise<DraftRecorded> {
    demand(mayDraftInitiative(viewer), 'DRAFT_INITIATIVE');
    const words = tidyInitiative(input);
    demandFaultless(draftFaults(words));
    return this.acts.once(actOf(args, viewer, 'draftInitiative', input), async (rows) => {
      demandFaultless([await sponsorFault(rows, words)]);
      const { id, key } = await this.addresses.draftInitiative(rows, words.title);
      await rows.query(
        `INSERT INTO initiative (address_id, summary, forum, sponsor_id)
         VALUES ($1, $2, $3, (SELECT id FROM organisation WHERE slug = $4))`,
        [id, words.summary, words.forum, words.sponsor],
      );
      return {
        outcome: { __typename: 'DraftRecorded', draft: key },
        touched: [id],
        changes: changesBetween(null, words),
        isPublic: false,
      };
    });
  }

  /** Saves a draft. */
  async edit(
    args: ActArgs,
    viewer: Viewer,
    input: DraftVersion & { initiative: InitiativeInput },
  ): Promise<DraftRecorded> {
    const words = tidyInitiative(input.initiative);
    return this.acts.once(actOf(args, viewer, 'editDraft', input), async (rows) => {
      const draft = await lockDraft(rows, input.key, viewer);
      demandFaultless([...draftFaults(words), await sponsorFault(rows, words)]);
      demandVersion(draft, input.version);
      await saveWords(rows, draft.id, words);
      return {
        outcome: { __typename: 'DraftRecorded', draft: draft.key },
        touched: [draft.id],
        changes: changesBetween(draft.values, words),
        isPublic: false,
      };
    });
  }

  /** Publishes a draft in the version that was read: it has its ref from here on. */
  async publish(args: ActArgs, viewer: Viewer, input: DraftVersion): Promise<InitiativeRecorded> {
    return this.acts.once(actOf(args, viewer, 'publishInitiative', input), async (rows) => {
      const draft = await lockDraft(rows, input.key, viewer);
      demandVersion(draft, input.version);
      demandFaultless(initiativeFaults(draft.values));
      const ref = await this.addresses.publishInitiative(rows, draft.id);
      return {
        outcome: { __typename: 'InitiativeRecorded', initiative: ref },
        touched: [draft.id],
        tags: [publishedTag, initiativesTag, planTag(draft.id)],
        changes: changesBetween(null, draft.values),
        isPublic: true,
      };
    });
  }
}

/** The draft, for this act alone. Whoever may not edit it is told what is said where there is none. */
async function lockDraft(
  rows: EntityManager,
  key: string,
  viewer: Viewer,
): Promise<HeldInitiative & { key: string }> {
  const [found] = await rows.query<{ id: string; key: string; ref: string | null }[]>(
    'SELECT id, draft_key AS key, ref FROM address WHERE draft_key = $1 FOR NO KEY UPDATE',
    [key],
  );
  if (!found || !mayEditInitiative(viewer, found.id)) throw new DraftNotFound(key);
  if (found.ref !== null) throw new DraftPublished(found.ref);
  return { ...(await wordsOf(rows, found.id)), key: found.key };
}
