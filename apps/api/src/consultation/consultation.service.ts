import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts, type Done } from '../act/act.service.js';
import { publishedTag } from '../act/act-tags.js';
import { Addresses, touchedBy, type KnownAddress } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import { organisationOf, type Viewer } from '../platform/viewer/viewer.js';
import { maySubmit } from './consultation.policy.js';
import { NoProceedingOpen } from './consultation.refusals.js';
import { receiptHash, tidyWords, wordFaults, type Words } from './consultation.rules.js';

export interface SubmissionInput {
  about: string;
  edition?: string | null;
  text: string;
  authorName?: string | null;
}

/**
 * What is kept of the answer for ever, and given again: refs alone. The receipt is read when it is shown, because its
 * salt has to go with the text when that is erased, and an act never goes.
 */
export interface Received {
  __typename: 'SubmissionReceived';
  receipt: string;
  submission: string;
}

interface OpenProceeding {
  id: string | null;
  closedAt: string | null;
}

@Injectable()
export class Consultation {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Takes what somebody says about an address into the proceeding that is open now. */
  async submit(args: ActArgs, viewer: Viewer, input: SubmissionInput): Promise<Received> {
    demand(maySubmit(), 'SUBMIT');
    const words = tidyWords(input);
    demandFaultless(wordFaults(words));
    return this.acts.once(actOf(args, viewer, 'submit', input), async (rows) => {
      const about = await this.addresses.known(rows, input.about);
      const proceedingId = await openProceeding(rows, about);
      const editionId = input.edition ? await editionSeen(rows, input.edition, about) : null;
      return this.keep(rows, { about, proceedingId, editionId, words, viewer });
    });
  }

  private async keep(
    rows: EntityManager,
    said: {
      about: KnownAddress;
      proceedingId: string;
      editionId: string | null;
      words: Words;
      viewer: Viewer;
    },
  ): Promise<Done<Received>> {
    const { about, words, viewer } = said;
    const salt = randomBytes(16);
    const hash = receiptHash(salt, words.text);
    const { id, ref } = await this.addresses.publish(rows, {
      kind: 'SUBMISSION',
      title: `Submission about ${about.ref}`,
      standing: 'RECORD',
      initiativeId: about.initiativeId,
    });
    await rows.query(
      `INSERT INTO submission (address_id, about_id, proceeding_id, edition_id, account_id, organisation_id, channel, hash)
       VALUES ($1, $2, $3, $4, $5, $6, 'SITE', $7)`,
      [id, about.id, said.proceedingId, said.editionId, viewer.accountId, organisationOf(viewer), hash],
    );
    await rows.query(
      'INSERT INTO submission_text (submission_id, body, author_name, salt) VALUES ($1, $2, $3, $4)',
      [id, words.text, words.authorName ?? viewer.name, salt],
    );
    return {
      outcome: { __typename: 'SubmissionReceived', receipt: ref, submission: ref },
      touched: [id, said.proceedingId, ...touchedBy(about)],
      spokenFor: organisationOf(viewer),
      isNamed: words.authorName === null || words.authorName === viewer.name,
      tags: [publishedTag],
      changes: [{ field: 'submission', before: null, after: ref }],
      isPublic: true,
    };
  }
}

/** The proceeding that takes submissions about the address now, by the clock of the database at the moment of asking. */
async function openProceeding(rows: EntityManager, about: KnownAddress): Promise<string> {
  const [found] = await rows.query<OpenProceeding[]>(
    `SELECT (SELECT p.address_id FROM proceeding p JOIN proceeding_initiative pi ON pi.proceeding_id = p.address_id
        WHERE pi.initiative_id = $1 AND p.opens_at <= clock_timestamp() AND p.closes_at > clock_timestamp()
        ORDER BY p.closes_at, p.address_id LIMIT 1) AS id,
      (SELECT max(p.closes_at) FROM proceeding p JOIN proceeding_initiative pi ON pi.proceeding_id = p.address_id
        WHERE pi.initiative_id = $1 AND p.closes_at <= clock_timestamp()) AS "closedAt"`,
    [about.initiativeId],
  );
  if (!found?.id) throw new NoProceedingOpen(about.ref, found?.closedAt ?? null);
  return found.id;
}

async function editionSeen(rows: EntityManager, ref: string, about: KnownAddress): Promise<string> {
  const [edition] = await rows.query<{ id: string }[]>(
    `SELECT e.address_id AS id FROM edition e JOIN address a ON a.id = e.address_id WHERE a.ref = $1 AND e.initiative_id = $2`,
    [ref, about.initiativeId],
  );
  if (!edition) throw new NotFound(ref);
  return edition.id;
}
