import { formatDate } from '@plumbline/calendar';
import { type Deadline, formatInstant, isZone, showDeadline } from '@plumbline/calendar/deadline';
import { useHydrated } from '../ui/hydrated';

/** A calendar date: "8 March 2010", in tables "8 Mar 2010". */
export const sayDate = formatDate;

/** An instant in UTC: "8 March 2010, 12:00 UTC". */
export function sayInstant(instant: string, form: 'prose' | 'table' = 'prose'): string {
  return formatInstant(instant, 'UTC', { form });
}

/** The zone of the reader's clock. Known in the browser alone: what the server sends is the same for everybody. */
export function useReaderZone(): string | undefined {
  const isHydrated = useHydrated();
  if (!isHydrated) return undefined;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isZone(timeZone) ? timeZone : undefined;
}

/** A deadline on three clocks: UTC, anywhere on Earth, and the reader's own once the browser knows it. */
export function useDeadline(instant: string, form: 'prose' | 'table' = 'prose'): Deadline {
  return showDeadline(instant, useReaderZone(), form);
}
