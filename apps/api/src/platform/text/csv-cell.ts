/** What a spreadsheet would calculate instead of showing it (OWASP, "CSV Injection"). A negative number is none. */
const isFormula = (text: string): boolean =>
  /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);

/** A cell of a CSV file (RFC 4180) that a spreadsheet shows as it is: a formula has an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
