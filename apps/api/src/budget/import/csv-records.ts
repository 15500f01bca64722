import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { FileUnreadable } from './file-fault.js';

/** A record of a CSV file with the line that it begins in, from 1. */
export interface CsvRecord {
  row: number;
  cells: string[];
}

export interface CsvForm {
  delimiter: string;
  encoding: string;
  /** What stands before it is skipped. */
  headerLine: number;
}

const recordLengthMax = 1_000_000;

/**
 * Reads a CSV file as it comes, record by record; records without any text are passed over.
 * @throws FileUnreadable where it is no text, or its quotes do not close
 */
export async function* csvRecords(
  bytes: AsyncIterable<Uint8Array>,
  form: CsvForm,
): AsyncGenerator<CsvRecord> {
  // The parser counts a line break within quotes twice, so lines are counted here: as it parses, since what it has read
  // ahead is lost when it fails.
  let row = form.headerLine;
  const begun: number[] = [];
  const parser = parse({
    bom: true,
    delimiter: form.delimiter,
    max_record_size: recordLengthMax,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    on_record: (cells: string[]) => {
      begun.push(row);
      row += 1 + cells.reduce((lines, cell) => lines + lineBreaks(cell), 0);
      return cells;
    },
  });
  const text = fromLine(decoded(bytes, form.encoding), form.headerLine);
  // What it rejects with comes out of the parser too, which is where it is caught.
  const feeding = pipeline(text, parser).catch(() => undefined);
  try {
    const records: AsyncIterable<string[]> = parser;
    for await (const cells of records) {
      const begins = begun.shift() ?? row;
      if (cells.some((cell) => cell.trim() !== '')) yield { row: begins, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isTooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    throw new FileUnreadable({ reason: isTooLong ? 'RECORD_TOO_LONG' : 'QUOTES_UNBALANCED', row });
  } finally {
    parser.destroy();
    await feeding;
  }
}

/**
 * The text from a line on: what stands before the header is no CSV, and its quotation marks are only that. Nothing of
 * what is skipped is kept, however long it is.
 */
async function* fromLine(pieces: AsyncIterable<string>, line: number): AsyncGenerator<string> {
  let skipping = line - 1;
  let endsInReturn = false;
  for await (const piece of pieces) {
    let from: number = endsInReturn && piece.startsWith('\n') ? 1 : 0;
    if (piece !== '') endsInReturn = false;
    while (skipping > 0) {
      const found = lineBreak(piece, from);
      if (found === undefined) break;
      from = found.end;
      skipping -= 1;
      endsInReturn = from === piece.length && piece.endsWith('\r');
    }
    if (skipping === 0 && from < piece.length) yield piece.slice(from);
  }
}

function lineBreak(text: string, from: number): { end: number } | undefined {
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = from;
  return breaks.test(text) ? { end: breaks.lastIndex } : undefined;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The text of a file; a file that is none ends it. */
async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const strict = new TextDecoder(encoding, { fatal: true });
  const lenient = new TextDecoder(encoding);
  let row = 1;
  for await (const chunk of bytes) {
    const text = lenient.decode(chunk, { stream: true });
    const nul = text.indexOf('\0');
    if (nul >= 0) throw new FileUnreadable({ reason: 'BINARY', row: row + lineBreaks(text.slice(0, nul)) });
    try {
      strict.decode(chunk, { stream: true });
    } catch {
      const bad = text.slice(0, Math.max(0, text.indexOf('\ufffd')));
      throw new FileUnreadable({ reason: 'OTHER_ENCODING', row: row + lineBreaks(bad), beside: encoding });
    }
    row += lineBreaks(text);
    yield text;
  }
}
