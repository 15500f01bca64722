import type { ActChange } from './act.entity.js';
import { EditedMeanwhile } from './act.refusals.js';

/** The values of something by the fields in which they are entered, as texts. */
export type Values = Readonly<Record<string, string | null>>;

/** What an edit changes, for the public record; of something new, all that it has. */
export function changesBetween(before: Values | null, after: Values): ActChange[] {
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: before?.[field] ?? null, after: value }))
    .filter((change) => change.before !== change.after);
}

/** Refuses an edit of another version than there is, and says what there is. */
export function demandVersion(there: { version: number; values: Values }, seen: number | null): void {
  if (there.version === seen) return;
  const now = Object.entries(there.values).map(([field, value]) => ({ field, value }));
  throw new EditedMeanwhile(there.version, now);
}
