import { dateOfDay, dayNumber, parseDate, writeDate } from '@plumbline/calendar';
import { sayDate } from '../platform/dates';
import type { TimeTick } from '../ui/line-plot';

/** Days from the first to the last of something that is drawn, both included. */
export interface Span {
  from: number;
  to: number;
}

/** Where days lie on a time axis from which long empty stretches were cut. */
export interface CutTime {
  at: (day: number) => number;
  /** The middle of each cut, where the axis is broken. */
  breaks: readonly number[];
  ticks: readonly TimeTick[];
}

/** Three years in which nothing was measured and no target held are worth a break rather than half a picture. */
const longEmpty = 1_100;

/** Time with its long empty stretches cut to a sixth of what is left. A break in time is drawn as a break,
 * and its sign comes first among the words of the axis, so that it has room. */
export function cutTime(spans: readonly Span[]): CutTime {
  const busy = merged(spans);
  const room = Math.max(60, Math.round(busy.reduce((sum, { from, to }) => sum + to - from, 0) / 6));
  const cuts = busy.slice(1).flatMap(({ from }, index) => {
    const before = busy[index]?.to ?? from;
    return from - before > longEmpty ? [{ after: before, until: from, spared: from - before - room }] : [];
  });
  const at = (day: number) => day - cuts.reduce((sum, cut) => sum + (day >= cut.until ? cut.spared : 0), 0);
  const breaks = cuts.map(({ after }) => at(after) + room / 2);
  return { at, breaks, ticks: [...breaks.map((x) => ({ x, label: '//' })), ...ticksOf(busy, at)] };
}

/** Spans that touch or lie near each other, as one. */
function merged(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.from - b.from);
  return ordered.reduce<Span[]>((whole, { from, to }) => {
    const last = whole.at(-1);
    if (!last || from - last.to > longEmpty) return [...whole, { from, to }];
    return [...whole.slice(0, -1), { from: last.from, to: Math.max(last.to, to) }];
  }, []);
}

/** The first day of each year that is drawn; of each month where that is not more than one. */
function ticksOf(busy: readonly Span[], at: (day: number) => number): TimeTick[] {
  const years = busy.flatMap((span) => firstDays(span, 12));
  const isYears = years.length > 1;
  const days = isYears ? years : busy.flatMap((span) => firstDays(span, 1));
  return days.map((day) => {
    const date = dateOfDay(day);
    return { x: at(day), label: isYears ? date.slice(0, 4) : sayDate(date, 'table').slice(2) };
  });
}

/** The first days of every so many months within a span. */
function firstDays({ from, to }: Span, months: 1 | 12): number[] {
  const first = parseDate(dateOfDay(from));
  const last = parseDate(dateOfDay(to));
  if (!first || !last) return [];
  const start = months === 1 ? first.month - 1 : 0;
  const end = (last.year - first.year) * 12 + last.month - 1;
  const steps = Math.floor((end - start) / months) + 1;
  return Array.from({ length: steps }, (_, index) => {
    const month = start + index * months;
    return dayNumber(
      writeDate({ year: first.year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }),
    );
  }).filter((day) => day >= from && day <= to);
}
