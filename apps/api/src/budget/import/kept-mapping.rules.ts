import { createHash } from 'node:crypto';
import { namedColumns } from './columns.js';
import { readMapping } from './mapping-reader.js';

/** A mapping that was kept with an initiative. */
export interface KeptMapping {
  mapping: string;
  keptAt: string;
}

export interface Suggestion {
  /** Nothing where too many of its columns are gone. */
  mapping: object | undefined;
  keptAt: string;
  /** The columns that it names and the file does not have. */
  gone: string[];
}

/** By what files with the same columns are known. */
export const headsHash = (names: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(names)).digest('hex');

/** Of kept mappings, newest first, the one whose columns a file has; else the newest that half of them are there of. */
export function suggestionOf(kept: readonly KeptMapping[], names: readonly string[]): Suggestion | undefined {
  const there = new Set(names);
  const tried = kept.map(({ mapping, keptAt }) => {
    const columns = [...new Set(namedColumns(readMapping(mapping)))];
    return {
      mapping: parsed(mapping),
      keptAt,
      columns,
      gone: columns.filter((column) => !there.has(column)),
    };
  });
  const whole = tried.find(({ gone }) => gone.length === 0);
  if (whole) return { mapping: whole.mapping, keptAt: whole.keptAt, gone: [] };
  const near = tried.find(({ columns, gone }) => gone.length * 2 <= columns.length);
  return near && { mapping: undefined, keptAt: near.keptAt, gone: near.gone };
}

function parsed(text: string): object | undefined {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}
