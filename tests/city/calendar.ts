export const day = 86_400_000;

/** When the first edition of the city may have been published, and when nothing more had happened yet. */
export const firstDay = Date.UTC(2018, 0, 8);
export const lastDay = Date.UTC(2025, 11, 31);

/** A proceeding that is open stays open for as long as a loaded city is likely to be kept. */
export const openSince = Date.UTC(2025, 11, 1);
export const openUntil = Date.UTC(2049, 11, 31, 23, 59);

/** An instant, in milliseconds, as PostgreSQL reads it. */
export const instant = (at: number): string => new Date(at).toISOString();

/** The calendar date of an instant in UTC. */
export const dateOf = (at: number): string => instant(at).slice(0, 10);

export interface Period {
  label: string;
  startsOn: string;
  endsOn: string;
}

/** Years one after the other: of the calendar, or from July to June and then named after the year in which they end. */
export function years(first: number, count: number, isFiscal: boolean): Period[] {
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    if (!isFiscal) return { label: `${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
    return { label: `FY${(year + 1) % 100}`, startsOn: `${year}-07-01`, endsOn: `${year + 1}-06-30` };
  });
}
