import type { Fault } from '../platform/refusal/refusal.js';
import { optionalTextFault, textFault } from '../platform/text/text.rules.js';

export const longestSource = 500;
export const longestNote = 2_000;

export interface Reading {
  measuredOn: string;
  source: string;
  note?: string | null;
}

/** What does not stand in a measurement. `today` is the day by the database's clock anywhere on Earth: the latest there is. */
export const measurementFaults = (reading: Reading, today: string): (Fault | undefined)[] => [
  reading.measuredOn <= today ? undefined : { field: 'measuredOn', code: 'IN_FUTURE', limit: today },
  textFault('source', reading.source, longestSource),
  optionalTextFault('note', reading.note, longestNote),
];

/** A share is above 0 and 1 at most. Compared as text of digits, since a float would round it. */
export function weightFault(weight: string): Fault | undefined {
  const [whole = '', fraction = ''] = weight.replace(/^-/, '').split('.');
  const isZero = !/[1-9]/.test(whole + fraction);
  if (weight.startsWith('-') || isZero) return { field: 'weight', code: 'NOT_POSITIVE' };
  const ones = whole.replace(/^0+/, '');
  const isAboveOne = ones !== '' && (ones !== '1' || /[1-9]/.test(fraction));
  return isAboveOne ? { field: 'weight', code: 'TOO_LARGE', limit: '1' } : undefined;
}
