import { analyse } from 'chardet';

/** In which encoding the bytes of a file are text, and how sure that is, from 0 to 1. */
export interface EncodingGuess {
  encoding: string;
  sureness: number;
}

/** The beginning of a file that is no table. */
export type OtherKind = 'SPREADSHEET' | 'ARCHIVE' | 'PDF' | 'WEB_PAGE' | 'JSON' | 'BINARY';

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** What a file is that cannot be a table of text, by the bytes that it begins with. */
export function otherKindOf(bytes: Uint8Array): OtherKind | undefined {
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return isSpreadsheet(bytes) ? 'SPREADSHEET' : 'ARCHIVE';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'SPREADSHEET';
  if (begins(bytes, 0x1f, 0x8b) || begins(bytes, 0x42, 0x5a, 0x68) || begins(bytes, 0x37, 0x7a, 0xbc, 0xaf))
    return 'ARCHIVE';
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'PDF';
  const words = Buffer.from(bytes.subarray(0, 400))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(words)) return 'WEB_PAGE';
  if (/^[[{]\s*["{[]/.test(words)) return 'JSON';
  const sample = bytes.subarray(0, 64 * 1024);
  return wide(sample) === undefined && sample.includes(0) ? 'BINARY' : undefined;
}

function isSpreadsheet(bytes: Uint8Array): boolean {
  const names = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  return /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet|_rels/.test(names);
}

/** Two bytes to a character: with a mark, or where every other byte of much of the text is nothing. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (begins(bytes, 0xfe, 0xff)) return 'utf-16be';
  const first = bytes.subarray(0, 4_096);
  const half = first.length / 2;
  const even = first.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = first.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.3 && odd < half * 0.02 ? 'utf-16be' : undefined;
}

/** Guesses the encoding of a text from some of its bytes, in the names of the WHATWG Encoding Standard. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', sureness: 1 };
  const two = wide(bytes);
  if (two !== undefined) return { encoding: two, sureness: bytes[0] === 0xff || bytes[0] === 0xfe ? 1 : 0.9 };
  if (isAscii(bytes)) return { encoding: 'utf-8', sureness: 1 };
  if (isUtf8(bytes)) return { encoding: 'utf-8', sureness: 0.99 };
  const letters = telling(bytes);
  const found = analyse(letters).flatMap(({ name, confidence, lang }) => {
    const encoding = standardName(windowsName(name, letters, lang));
    return encoding === undefined || encoding.startsWith('utf') ? [] : [{ encoding, confidence }];
  });
  const [best, next] = found;
  if (!best) return { encoding: 'windows-1252', sureness: 0.3 };
  const isAlone = best.confidence - (next?.confidence ?? 0) > 15;
  return { encoding: best.encoding, sureness: (best.confidence / 100) * (isAlone ? 1 : 0.6) };
}

export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** A character that the end of the bytes cuts is none against it. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The lines that are not plain letters: a budget is mostly digits, which say nothing of the encoding. */
function telling(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let length = 0;
  for (let from = 0; from < bytes.length && length < 32 * 1024;) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    if (!isAscii(line)) kept.push(line);
    if (!isAscii(line)) length += line.length;
    from += Math.max(1, line.length);
  }
  return Buffer.concat(kept);
}

/** Where ISO 8859-2 has letters that windows-1250 has elsewhere. */
const centralLetters = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc, 0xa9, 0xab, 0xae, 0xb9, 0xbb, 0xbe]);

/**
 * The encoding of Windows that is nearly the standard one, unless something speaks for the standard: where Windows has
 * letters, that has control characters, and some letters stand elsewhere.
 */
function windowsName(name: string, bytes: Uint8Array, language: string | undefined): string {
  const hasLetters = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  if (name === 'ISO-8859-5' && hasLetters) return 'windows-1251';
  if (name === 'ISO-8859-7' && hasLetters) return 'windows-1253';
  if (name !== 'ISO-8859-2') return name;
  const isPolish = language === 'pl' && bytes.includes(0xb9) && !bytes.includes(0xb1);
  const isEither = !bytes.some((byte) => centralLetters.has(byte));
  return hasLetters || isPolish || isEither ? 'windows-1250' : name;
}

function standardName(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
