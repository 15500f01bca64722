import type { StrandKey } from '../ui/strand';

const strands: Readonly<Record<string, StrandKey>> = {
  C: 'cost',
  E: 'cost',
  V: 'cost',
  S: 'voice',
  Q: 'voice',
  N: 'voice',
  F: 'funding',
  L: 'funding',
  G: 'results',
  K: 'results',
};

/** A ref as it is written, however somebody typed it: "c 17", "C17" and "c-017" are "C-17". Nothing for other text. */
export function readRef(text: string | null | undefined): string | undefined {
  const read = /^\s*([a-z])[\s\-\u2010-\u2015]*0*([1-9]\d{0,14})\s*$/i.exec(text ?? '');
  return read ? `${read[1]?.toUpperCase()}-${read[2]}` : undefined;
}

/** The letter that says what kind of thing stands at a ref. */
export const letterOf = (ref: string): string => ref.slice(0, 1);

/** The strand in whose colour the chip of a ref is drawn; none for what has all four. */
export const strandOfRef = (ref: string): StrandKey | undefined => strands[letterOf(ref)];

/** The page of an address, as the edition has it that is named. */
export function pathOfRef(ref: string, edition?: string | null): string {
  return `/refs/${ref}${edition ? `?edition=${edition}` : ''}`;
}
