/** The columns of our own files of costs: a row for each estimate, and one for a line that has none. */
export const ownColumns = [
  'line',
  'parent',
  'ref',
  'kind',
  'code',
  'title',
  'object_class',
  'period',
  'starts_on',
  'ends_on',
  'currency',
  'low',
  'base',
  'high',
  'quantity',
  'unit',
  'rate_low',
  'rate',
  'rate_high',
  'note',
  'method',
  'confidence',
  'sourcing',
  'recurrence',
  'assumptions',
  'source',
  'source_url',
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** The columns that files have since estimates say how they were made; a file from before has none of them. */
export const basisColumnsOfOwn: ReadonlySet<OwnColumn> = new Set(
  ownColumns.slice(ownColumns.indexOf('quantity')),
);

// What spreadsheets take for a formula: OWASP, "CSV Injection". The apostrophe is in it so that the way back is clear.
const taken = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet runs: what begins like a formula, or with an apostrophe, gets an apostrophe in front. */
export function guarded(text: string): string {
  return taken.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
