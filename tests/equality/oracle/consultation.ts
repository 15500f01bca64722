import {
  addressAt,
  addressOf,
  atOrUnder,
  byKey,
  demand,
  published,
  type Address,
  type Asked,
} from './asked.js';
import { microseconds } from './instant.js';
import { page, type Key, type PageArguments } from './page.js';
import { sourceOf } from './pieces.js';
import type { Tables } from './rows.js';

type Proceeding = Tables['proceeding'];
type Submission = Tables['submission'];
type Extension = Tables['proceeding_extension'];

const isPublished = (asked: Asked, { address_id: id }: { address_id: string }): boolean =>
  addressOf(asked, id).ref !== null;

const newestFirst: readonly Key<Submission>[] = [
  { type: 'timestamptz', of: ({ received_at: at }) => at },
  { type: 'bigint', of: ({ address_id: id }) => id },
];

const submissionPage = (asked: Asked, args: PageArguments, rows: readonly Submission[]) =>
  page(asked, args, { rows, keys: newestFirst, isDescending: true, most: 100 });

const textOf = ({ rows }: Asked, { address_id: id }: Submission) =>
  demand(
    rows.submission_text.find(({ submission_id: submission }) => submission === id),
    'text',
  );

/** What was said about an address and everything under it. */
function saidAbout(asked: Asked, address: Address): Submission[] {
  const under = atOrUnder(asked, address);
  return asked.rows.submission.filter(({ about_id: about }) => under.has(about));
}

const saidTo = ({ rows }: Asked, { address_id: id }: Proceeding): Submission[] =>
  rows.submission.filter(({ proceeding_id: proceeding }) => proceeding === id);

const soonestClosed = (a: Proceeding, b: Proceeding): number =>
  Number(microseconds(a.closes_at) - microseconds(b.closes_at)) || byKey(a.address_id, b.address_id);

/** The proceedings of an initiative, the soonest to close first. */
export function proceedingsOf(asked: Asked, initiative: string | null): Proceeding[] {
  const linked = asked.rows.proceeding_initiative
    .filter(({ initiative_id: id }) => id === initiative)
    .map(({ proceeding_id: id }) => id);
  return asked.rows.proceeding
    .filter((proceeding) => linked.includes(proceeding.address_id) && isPublished(asked, proceeding))
    .sort(soonestClosed);
}

function stateOf({ now }: Asked, { opens_at: opens, closes_at: closes }: Proceeding): string {
  if (now < microseconds(opens)) return 'AHEAD';
  return now < microseconds(closes) ? 'OPEN' : 'CLOSED';
}

export const consultationResolvers = {
  Query: {
    submission: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.submission.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
    proceeding: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.proceeding.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
    proceedings: (_: unknown, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: asked.rows.proceeding.filter((proceeding) => isPublished(asked, proceeding)),
        keys: [
          { type: 'timestamptz', of: ({ closes_at: at }) => at },
          { type: 'bigint', of: ({ address_id: id }) => id },
        ],
        isDescending: true,
        most: 100,
      }),
  },
  Voice: {
    count: ({ address }: { address: Address }, _: unknown, asked: Asked) => saidAbout(asked, address).length,
    since: ({ address }: { address: Address }, _: unknown, asked: Asked) =>
      saidAbout(asked, address)
        .map(({ received_at: at }) => at)
        .sort()[0],
    submissions: ({ address }: { address: Address }, args: PageArguments, asked: Asked) =>
      submissionPage(asked, args, saidAbout(asked, address)),
    proceeding: ({ address }: { address: Address }, _: unknown, asked: Asked) =>
      proceedingsOf(asked, address.initiative_id).find((proceeding) => stateOf(asked, proceeding) === 'OPEN'),
  },
  Submission: {
    ref: ({ address_id: id }: Submission, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    about: ({ about_id: id }: Submission, _: unknown, asked: Asked) => published(asked, id),
    proceeding: ({ proceeding_id: id }: Submission, _: unknown, { rows }: Asked) =>
      rows.proceeding.find(({ address_id: address }) => address === id),
    edition: ({ edition_id: id }: Submission, _: unknown, { rows }: Asked) =>
      rows.edition.find(({ address_id: address, published_at: at }) => address === id && at !== null),
    authorName: (submission: Submission, _: unknown, asked: Asked) => textOf(asked, submission).author_name,
    organisation: ({ organisation_id: id }: Submission, _: unknown, { rows }: Asked) =>
      rows.organisation.find((organisation) => organisation.id === id),
    text: (submission: Submission, _: unknown, asked: Asked) => textOf(asked, submission).body,
    opening: (submission: Submission, _: unknown, asked: Asked) =>
      [...textOf(asked, submission).body].slice(0, 400).join(''),
    length: (submission: Submission, _: unknown, asked: Asked) => [...textOf(asked, submission).body].length,
    receivedAt: ({ received_at: at }: Submission) => at,
    hash: ({ hash }: Submission) => hash.replace(/^\\x/, ''),
    standing: ({ address_id: id }: Submission, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    source: sourceOf,
  },
  Proceeding: {
    ref: ({ address_id: id }: Proceeding, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Proceeding, _: unknown, asked: Asked) => addressOf(asked, id).title,
    standing: ({ address_id: id }: Proceeding, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    opensAt: ({ opens_at: at }: Proceeding) => at,
    closesAt: ({ closes_at: at }: Proceeding) => at,
    state: (proceeding: Proceeding, _: unknown, asked: Asked) => stateOf(asked, proceeding),
    extensions: ({ address_id: id }: Proceeding, _: unknown, { rows }: Asked) =>
      rows.proceeding_extension
        .filter(({ proceeding_id: proceeding }) => proceeding === id)
        .sort((a, b) => a.ordinal - b.ordinal),
    initiatives: ({ address_id: id }: Proceeding, _: unknown, { rows }: Asked) => {
      const linked = rows.proceeding_initiative.filter(({ proceeding_id: proceeding }) => proceeding === id);
      return rows.initiative
        .filter(({ address_id: address }) => linked.some((link) => link.initiative_id === address))
        .sort((a, b) => byKey(a.address_id, b.address_id));
    },
    source: sourceOf,
    submissionCount: (proceeding: Proceeding, _: unknown, asked: Asked) => saidTo(asked, proceeding).length,
    submissions: (proceeding: Proceeding, args: PageArguments, asked: Asked) =>
      submissionPage(asked, args, saidTo(asked, proceeding)),
  },
  ProceedingExtension: {
    closedAt: ({ closed_at: at }: Extension) => at,
    closesAt: ({ closes_at: at }: Extension) => at,
    announcedOn: ({ announced_on: on }: Extension) => on,
    source: sourceOf,
  },
};
