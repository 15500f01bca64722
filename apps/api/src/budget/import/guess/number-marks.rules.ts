type DecimalMark = '.' | ',' | '\u066b';
type GroupMark = ',' | '.' | ' ' | "'" | '\u066c';

export interface Marks {
  decimalMark: DecimalMark;
  groupMark?: GroupMark | undefined;
  /** How sure that is, from 0 to 1. */
  sureness: number;
}

// What currencies are written with beside a number. Other letters before digits make a name, such as "Unit 12".
const sign = String.raw`(?:\p{Sc}|(?:US|R|A|C|NZ|HK|S)\$|[A-Z]{3}|K[Ss]h?s?\.?|Rs\.?|Kč|zł|[Kk]r\.?|Fr\.?|Ft|[Ll]ei|лв\.?|руб\.?|грн\.?|円|元|원|บาท)`;
const besides = new RegExp(
  String.raw`^[\s(+\-\u2212\u2013\u25b2\u25b3]*(?:${sign}\s?)?[\s(+\-\u2212\u2013]*|\s?${sign}?[\s)\-\u2212]*$`,
  'gu',
);

/** The digits and marks of a cell, without sign, brackets and currency; nothing where it is no number. */
export function bareNumber(cell: string): string | undefined {
  const tidy = cell
    .normalize('NFKC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/\u2019/g, "'")
    .trim();
  if (tidy.length > 60 || !/\p{Nd}/u.test(tidy)) return undefined;
  const bare = tidy.replace(besides, '');
  return /^[\p{Nd}.,' \u066b\u066c]*\p{Nd}[.,\u066b]?$/u.test(bare) && !/[.,']{2}/.test(bare)
    ? bare
    : undefined;
}

export const isNegative = (cell: string): boolean =>
  /^\s*(?:[(\-\u2212\u25b2\u25b3])/.test(cell) || /\d\s?[-\u2212]$/.test(cell);

/**
 * Tells the marks of amounts by how they stand in them: the last of two kinds is the decimal mark, one that stands twice
 * groups, one before other than three digits is the decimal mark. One before three digits could be either.
 */
export function guessMarks(cells: readonly string[], delimiter: string): Marks {
  const votes = {
    decimal: new Map<string, number>(),
    group: new Map<string, number>(),
    open: new Map<string, number>(),
  };
  for (const cell of cells) {
    const bare = bareNumber(cell);
    if (bare !== undefined) voteOf(bare, votes);
  }
  const arabic = /[\u066b\u066c]/.test(cells.join(''));
  const decimal = mostOf(votes.decimal);
  const group = mostOf(votes.group, decimal);
  if (arabic) return { decimalMark: '\u066b', groupMark: '\u066c', sureness: 0.9 };
  if (decimal !== undefined) {
    const grouped = group ?? mostOf(votes.open, decimal);
    return marks(decimal, grouped, 0.97);
  }
  if (group !== undefined)
    return marks(group === '.' ? ',' : group === ',' ? '.' : commaOr(delimiter), group, 0.9);
  const open = mostOf(votes.open);
  if (open === undefined) return marks(commaOr(delimiter), undefined, 0.9);
  // "1.234" alone: whole amounts in groups are more usual in budgets than three decimals.
  return marks(open === '.' ? ',' : '.', open, delimiter === ';' || open === ',' ? 0.7 : 0.5);
}

const commaOr = (delimiter: string): DecimalMark => (delimiter === ';' ? ',' : '.');

function marks(decimal: string, group: string | undefined, sureness: number): Marks {
  const decimalMark = ([',', '.', '\u066b'] as const).find((mark) => mark === decimal) ?? '.';
  const groupMark = ([',', '.', ' ', "'", '\u066c'] as const).find(
    (mark) => mark === group && mark !== decimalMark,
  );
  return { decimalMark, groupMark, sureness };
}

interface Votes {
  decimal: Map<string, number>;
  group: Map<string, number>;
  open: Map<string, number>;
}

function voteOf(bare: string, votes: Votes): void {
  const add = (kind: keyof Votes, mark: string) => votes[kind].set(mark, (votes[kind].get(mark) ?? 0) + 1);
  const found = [...bare.matchAll(/[.,' ]/g)].map(([mark]) => mark);
  const last = found.at(-1);
  if (last === undefined) return;
  const kinds = new Set(found);
  const behind = bare.length - bare.lastIndexOf(last) - 1;
  if (last === ' ' || last === "'") {
    add('group', last);
    return;
  }
  if (kinds.size > 1) {
    for (const mark of found.slice(0, -1)) if (mark !== last) add('group', mark);
    if (found.filter((mark) => mark === last).length === 1) add('decimal', last);
    return;
  }
  if (found.length > 1) add('group', last);
  else if (behind !== 3 || /^0[.,]/.test(bare) || /^\d{4,}[.,]/.test(bare)) add('decimal', last);
  else add('open', last);
}

function mostOf(counts: ReadonlyMap<string, number>, other?: string): string | undefined {
  const [most] = [...counts].filter(([mark]) => mark !== other).toSorted(([, one], [, two]) => two - one);
  return most?.[0];
}

/** The digits of a script stand in a row from zero up. */
const zeros = ['\u0660', '\u06f0', '\u0966', '\u09e6', '\u0e50', '\uff10'].map((zero) => zero.charCodeAt(0));

/** A text with the digits of Arabic, Persian, Devanagari, Bengali, Thai and full-width writing as 0 to 9. */
export const asciiDigits = (text: string): string =>
  text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((one) => code >= one && code < one + 10) ?? code;
      return String(code - zero);
    },
  );
