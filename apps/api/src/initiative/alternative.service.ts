import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import type { Values } from '../act/act-changes.js';
import type { ActChange } from '../act/act.entity.js';
import { planTag, publishedTag } from '../act/act-tags.js';
import { Acts } from '../act/act.service.js';
import { Addresses, type KnownAddress } from '../address/address.service.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { holdAlternative, submissionOf } from './alternative.part.js';
import type { InitiativeRecorded } from './draft.service.js';
import { reasonFault } from './initiative.rules.js';
import { holdInitiative } from './initiative.service.js';

export interface AlternativeWithdrawal {
  initiative: string;
  alternative: string;
  submission?: string | null;
  reason: string;
}

/** Other ways than the one proposed. They are added and edited as parts of their initiative. */
@Injectable()
export class Alternatives {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Takes back an alternative, or what a submission was recorded to say of it. The record keeps both. */
  withdraw(args: ActArgs, viewer: Viewer, input: AlternativeWithdrawal): Promise<InitiativeRecorded> {
    return this.acts.once(actOf(args, viewer, 'withdrawAlternative', input), async (rows) => {
      const initiative = await holdInitiative(rows, this.addresses, { ref: input.initiative, viewer });
      const { id, values } = await holdAlternative(rows, {
        ref: input.alternative,
        initiative,
      });
      demandFaultless([reasonFault(input.reason)]);
      const changes = input.submission
        ? await withdrawVoice(rows, { id, initiative, input, submission: input.submission })
        : await withdrawWhole(rows, { id, input, values });
      return {
        outcome: { __typename: 'InitiativeRecorded', initiative: initiative.ref },
        touched: [id, initiative.id],
        tags: [publishedTag, planTag(initiative.id)],
        changes,
        reason: input.reason.trim(),
        isPublic: true,
      };
    });
  }
}

async function withdrawWhole(
  rows: EntityManager,
  { id, input, values }: { id: string; input: AlternativeWithdrawal; values: Values },
): Promise<ActChange[]> {
  await rows.query('UPDATE alternative SET withdrawn_at = clock_timestamp() WHERE address_id = $1', [id]);
  return gone(values, input.alternative);
}

async function withdrawVoice(
  rows: EntityManager,
  about: { id: string; initiative: KnownAddress; input: AlternativeWithdrawal; submission: string },
): Promise<ActChange[]> {
  const { id, initiative, input, submission } = about;
  const said = await submissionOf(rows, { ref: submission, initiative });
  const [[row]] = await rows.query<[Record<'stance' | 'note', string>[], number]>(
    `UPDATE alternative_voice SET withdrawn_at = clock_timestamp()
     WHERE alternative_id = $1 AND submission_id = $2 AND withdrawn_at IS NULL RETURNING stance, note`,
    [id, said],
  );
  if (!row) throw new NotFound(submission);
  return gone(row, `${submission} on ${input.alternative}`);
}

/** Everything that was told, and nothing after it. */
const gone = (values: Values, name: string): ActChange[] =>
  Object.entries(values)
    .filter(([, before]) => before !== null && before !== '')
    .map(([field, before]) => ({ field: `${field} of ${name}`, before, after: null }));
