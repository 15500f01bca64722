/** Rows as CSV (RFC 4180): cells in quotes where they must be, lines ended by CRLF, UTF-8 with the mark that Excel needs. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet would calculate instead of showing it (OWASP, "CSV Injection"). A negative number is none. */
function isFormula(text: string): boolean {
  return /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}

/** Hands a table to the reader as a file of their own. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  saveFile(name, { text: csvOf(rows), type: 'text/csv;charset=utf-8' });
}

/** Hands a text to the reader as a file of their own. */
export function saveFile(name: string, { text, type }: { text: string; type: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
