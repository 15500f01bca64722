import { Refusal } from '../platform/refusal/refusal.js';

/** The act's id was used before, by somebody else or for another request. */
export class ActReused extends Refusal {
  readonly __typename = 'ActReused';
  constructor(readonly id: string) {
    super();
  }
}

/** What one field says now. */
export interface FieldNow {
  field: string;
  value: string | null;
}

/** Somebody else saved another version since the one that this edit was made of. */
export class EditedMeanwhile extends Refusal {
  readonly __typename = 'EditedMeanwhile';
  constructor(
    readonly version: number,
    readonly now: readonly FieldNow[],
  ) {
    super();
  }
}
