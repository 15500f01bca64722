import { browserStore } from '../platform/storage';
import type { Sheet } from './cost-sheet';

/** What was typed and is not saved yet, with the version and the sheet that it was made of. */
export interface KeptSheet {
  version: number;
  base: Sheet;
  typed: Sheet;
}

const nameOf = (key: string) => `cost-sheet:${key}`;

/** What this browser keeps of a draft. What cannot be read is as if it were not there. */
export function readKept(key: string): KeptSheet | undefined {
  try {
    const kept: unknown = JSON.parse(browserStore('local').getItem(nameOf(key)) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptSheet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    'base' in value &&
    isSheet(value.base) &&
    'typed' in value &&
    isSheet(value.typed)
  );
}

const isSheet = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  'lines' in value &&
  Array.isArray(value.lines) &&
  // As it was kept before amounts in other currencies were cells: they would be lost.
  value.lines.every((line: unknown) => typeof line === 'object' && line !== null && !('others' in line)) &&
  'periods' in value &&
  Array.isArray(value.periods);

/** Keeps what is typed. Says whether this browser could. */
export function keepSheet(key: string, kept: KeptSheet): boolean {
  try {
    browserStore('local').setItem(nameOf(key), JSON.stringify(kept));
    return true;
  } catch {
    return false; // The storage of the browser is full.
  }
}

export const forgetSheet = (key: string): void => browserStore('local').removeItem(nameOf(key));
