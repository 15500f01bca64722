import type { AddressKind, SubmissionChannel, SubmissionRow_SubmissionFragment } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { sayDate, sayInstant } from '../platform/dates';

/** "No submissions", "One submission", "1,204 submissions". */
export function countOf(count: number): string {
  return sentenceCase(sayCount(count, 'submission'));
}

interface Heard {
  ref: string;
  kind: AddressKind;
  /** How many lines lie under the address. */
  lineCount: number;
  count: number;
  since: string | null;
}

/** What was said about an address, in one sentence: how much, of what, since when. */
export function voiceFinding({ count, since, ...about }: Heard): string {
  const whole = wholeOf(about);
  if (count === 0 || since === null) return `Nobody has said anything about ${whole} here yet.`;
  const day = sayDate(since.slice(0, 10));
  return count === 1
    ? `One submission about ${whole}, on ${day}.`
    : `${countOf(count)} about ${whole}, since ${day}.`;
}

/** The address by its ref, and what it rolls up where there is anything. */
export function wholeOf({ ref, kind, lineCount }: Pick<Heard, 'ref' | 'kind' | 'lineCount'>): string {
  const hasMore = kind === 'INITIATIVE' || kind === 'AREA' || kind === 'OBJECTIVE' || lineCount > 0;
  return hasMore ? `${ref} and what lies under it` : ref;
}

type Said = Pick<SubmissionRow_SubmissionFragment, 'authorName' | 'organisation'>;

/** Who said it: a name, an organisation, both, or that neither was given. */
export function authorOf({ authorName, organisation }: Said): string {
  return [authorName, organisation?.name].filter(Boolean).join(', ') || 'No name given';
}

/** How it came in, in words that stand before a date. */
export const channelWords: Record<SubmissionChannel, string> = {
  SITE: 'Written here',
  MEETING: 'Said in a meeting',
  LETTER: 'Written elsewhere',
};

/** The time of what was written here; of the historical record the day alone, since its hours only keep the order. */
export function sayWhen(
  { channel, receivedAt }: Pick<SubmissionRow_SubmissionFragment, 'channel' | 'receivedAt'>,
  form: 'prose' | 'table' = 'prose',
): string {
  return channel === 'SITE' ? sayInstant(receivedAt, form) : sayDate(receivedAt.slice(0, 10), form);
}

const shown = 280;

/** The beginning of a text, cut between words; with whether there is more. */
export function shortened({ opening, length }: { opening: string; length: number }) {
  if (length <= shown) return { text: opening, isCut: false };
  const cut = [...opening].slice(0, shown).join('');
  const end = cut.search(/\s\S*$/);
  return { text: `${(end > shown / 2 ? cut.slice(0, end) : cut).trimEnd()} …`, isCut: true };
}
