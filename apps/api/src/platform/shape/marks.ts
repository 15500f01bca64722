/**
 * What a statement writes between the pieces of its JSON. Control characters stand in no JSON text, since PostgreSQL
 * escapes them, so that nothing that anybody wrote can be taken for a mark.
 */

/** Stands where a field that is never null has no value. */
export const missing = '\u0001';
const opens = '\u0002';
const closes = '\u0003';
const instant = '@';

/** SQL that marks what the answer depends on, by an expression for a tag. */
export const tagMark = (sql: string): string => `'${opens}'||coalesce((${sql})::text,'')||'${closes}'`;

/** SQL that marks when time alone will change the answer: in milliseconds from the beginning of the statement. */
export const instantMark = (sql: string): string =>
  `'${opens}${instant}'||coalesce(floor(extract(epoch FROM (${sql}) - statement_timestamp()) * 1000)::text,'')||'${closes}'`;

/** A JSON text and what was marked in it. */
export interface Marked {
  text: string;
  tags: ReadonlySet<string>;
  /** How long it stays true if nobody acts; for ever where nothing is said. */
  freshForMs: number | undefined;
}

/** Takes the marks out of a text. */
export function readMarks(marked: string): Marked {
  const tags = new Set<string>();
  let freshForMs: number | undefined;
  let text = '';
  let from = 0;
  for (let at = marked.indexOf(opens); at >= 0; at = marked.indexOf(opens, from)) {
    text += marked.slice(from, at);
    from = marked.indexOf(closes, at) + 1;
    const mark = marked.slice(at + 1, from - 1);
    if (!mark.startsWith(instant)) {
      if (mark !== '') tags.add(mark);
      continue;
    }
    const left = Number(mark.slice(1));
    if (mark !== instant && left >= 0 && (freshForMs === undefined || left < freshForMs)) freshForMs = left;
  }
  return { text: text + marked.slice(from), tags, freshForMs };
}
