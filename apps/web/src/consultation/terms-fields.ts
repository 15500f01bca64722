import { wallTimeOf } from '@plumbline/calendar/wall-clock';
import type { FieldFault } from '../platform/act-outcome';
import { clockFaults, instantAt } from '../platform/wall-clock';
import type { EditValues, FieldSpecs } from '../platform/edit-fields';

/** When something opens and closes, as it is written: on the clock of a zone. */
export type TermsField = 'title' | 'question' | 'opensOn' | 'opensTime' | 'closesOn' | 'closesTime' | 'zone';

export type Terms = EditValues<TermsField>;

export const termsSpecs = (zones: readonly { value: string; label: string }[]): FieldSpecs<TermsField> => ({
  title: { label: 'Title', name: 'The title', hint: 'On one line, such as “Comments on the second draft”.' },
  question: {
    label: 'What is asked',
    name: 'The question',
    kind: 'text',
    most: 5000,
    rows: 5,
    hint: 'In full: it stands above every comment.',
  },
  zone: {
    label: 'On whose clock the times below are',
    name: 'The zone',
    kind: 'choice',
    options: zones,
  },
  opensOn: {
    label: 'Opens on',
    name: 'The opening',
    kind: 'date',
    hint: 'Leave the day and the time empty to open at once.',
    isOptional: true,
  },
  opensTime: { label: 'Opens at', name: 'The time of the opening', kind: 'time', isOptional: true },
  closesOn: { label: 'Closes on', name: 'The closing', kind: 'date' },
  closesTime: { label: 'Closes at', name: 'The time of the closing', kind: 'time' },
});

/** The instants that were written, as far as they are some. */
export interface Instants {
  opensAt: string | null;
  closesAt: string | null;
}

type Written = Pick<Terms, 'opensOn' | 'opensTime' | 'closesOn' | 'closesTime' | 'zone'>;

export function instantsOf(values: Written): Instants {
  const { opensOn, opensTime, closesOn, closesTime, zone } = values;
  return {
    opensAt: instantAt({ date: opensOn, time: opensTime, zone }),
    closesAt: instantAt({ date: closesOn, time: closesTime, zone }),
  };
}

/** What is wrong with the times, each at its field: one that is not whole, and one that a clock never or twice shows. */
export function timeFaults(values: Written): FieldFault<TermsField>[] {
  const { opensOn, opensTime, closesOn, closesTime, zone } = values;
  return [
    ...clockFaults({ date: opensOn, time: opensTime, zone }, { on: 'opensOn', at: 'opensTime' }),
    ...clockFaults({ date: closesOn, time: closesTime, zone }, { on: 'closesOn', at: 'closesTime' }),
  ];
}

interface Instant {
  opensAt: string | null;
  closesAt: string | null;
}

/** What stands, on the clock of a zone. */
export function termsOf({ opensAt, closesAt }: Instant, zone: string) {
  const opens = opensAt === null ? undefined : wallTimeOf(opensAt, zone);
  const closes = closesAt === null ? undefined : wallTimeOf(closesAt, zone);
  return {
    zone,
    opensOn: opens?.date ?? '',
    opensTime: opens?.time ?? '',
    closesOn: closes?.date ?? '',
    closesTime: closes?.time ?? '',
  };
}

/** The server names instants; the form has a day and a time of each. */
export const atTermsField = <F extends { field: string }>(fault: F): F =>
  fault.field === 'opensAt' || fault.field === 'closesAt'
    ? { ...fault, field: fault.field === 'opensAt' ? 'opensOn' : 'closesOn' }
    : fault;
