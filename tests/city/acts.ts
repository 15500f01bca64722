import { instant } from './calendar.ts';
import { identifierAt } from './chance.ts';
import type { Row } from './row.ts';
import type { Subject } from './subject.ts';

/** What somebody did, as the server would have recorded it. */
export interface Act {
  /** In milliseconds. */
  at: number;
  actor: string;
  operation: string;
  /** As texts of JSON. */
  outcome: string;
  changes: string;
  reason: string | null;
  touched: number[];
  /** For which organisation it was done. */
  spokenFor?: number | null | undefined;
}

export const change = (field: string, before: string | null, after: string | null): string =>
  JSON.stringify([{ field, before, after }]);

/**
 * The public record of an initiative, in the order of time. Positions rise with time within an initiative, and not from
 * one to the next. The transaction is an old one: no follower of the feed waits for it.
 */
export function* actRows({ acts, register, chanceOf }: Subject): Generator<Row> {
  const chance = chanceOf('acts');
  acts.sort((a, b) => a.at - b.at);
  for (const { at, actor, operation, outcome, changes, reason, touched, spokenFor } of acts) {
    const position = register.next('act');
    const id = identifierAt(chance, at);
    const hash = `\\x${chance.hex(32)}`;
    yield ['act', position, id, 1, actor, operation, hash, outcome, true, changes, reason, instant(at)];
    for (const address of touched) yield ['act_address', id, instant(at), address];
    if (spokenFor) yield ['act_organisation', id, instant(at), spokenFor, true];
  }
}
