import { awkward } from '../world/texts.js';
import type { Rows } from '../oracle/rows.js';

/** The values that arguments are drawn from. */
export interface Corpus {
  refs: readonly string[];
  labels: readonly string[];
  words: readonly string[];
  draftKeys: readonly string[];
  /** By what people are known in links. */
  people: readonly string[];
  days: readonly string[];
  operations: readonly string[];
  slugs: readonly string[];
  regions: readonly string[];
  classes: readonly string[];
  /** Real cursors, by the field that they are of. */
  cursors: ReadonlyMap<string, readonly string[]>;
}

/** What is searched for: parts of titles, refs as people type them, and characters that mean something to LIKE. */
export const words = [
  ...['a', 'A', 'staff', 'Staff', 'STAFF', 'operations', 'trav', '', '   ', ' Zone ', 'nothing has this'],
  ...['%', '_', '\\', '%_', '"', "'", ' c-1 ', 'C-2', 'i-1', 'e-2', 's-3', 'f-1', 'S-999', 'é', ...awkward],
];

const nobody = '0199a000-0000-4000-8000-00000000dead';

export function corpusOf(rows: Rows, cursors: Corpus['cursors']): Corpus {
  const refs = rows.address.map(({ ref }) => ref).filter((ref) => ref !== null);
  const labels = [...new Set(rows.edition_period.map(({ label }) => label)), 'nobody says this', ...awkward];
  const keys = rows.address.map(({ draft_key: key }) => key).filter((key) => key !== null);
  const classes = rows.edition_line.map(({ object_class: one }) => one ?? '');
  const regions = rows.organisation.map(({ region }) => region).filter((region) => region !== null);
  return {
    ...{ refs, labels, words, cursors },
    draftKeys: [...keys, nobody],
    people: [...rows.account.map(({ public_id: id }) => id), nobody, nobody.toUpperCase()],
    days: [...new Set(rows.act.map(({ at }) => at.slice(0, 10))), '0001-01-01', '2012-02-29', '9999-12-31'],
    operations: [...new Set(rows.act.map(({ operation }) => operation)), 'nothing is called this'],
    slugs: [...rows.organisation.map(({ slug }) => slug), 'nobody', ...awkward],
    classes: [...new Set(classes), 'nobody buys this', ...awkward],
    regions: [...regions.flatMap((region) => [region, region.toUpperCase()]), 'nowhere', ...awkward],
  };
}

const cursorOf = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64');

/** Cursors that no page ended with. */
export const wrongCursors = [
  ...['', '%%%', 'null', 'bnVsbA==', cursorOf({}), cursorOf([]), cursorOf(['1', '2', '3'])],
  ...[cursorOf([1]), cursorOf(['now', '1']), cursorOf(['9223372036854775808']), cursorOf(['a\0b', '1'])],
];
