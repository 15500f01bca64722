import { Refusal } from '../platform/refusal/refusal.js';

/** No proceeding is open that takes submissions about this address. */
export class NoProceedingOpen extends Refusal {
  readonly __typename = 'NoProceedingOpen';
  constructor(
    readonly ref: string,
    readonly closedAt: string | null,
  ) {
    super();
  }
}

export type ProceedingState = 'AHEAD' | 'OPEN' | 'CLOSED';

/** The proceeding does not stand where this could be done to it. */
export class ProceedingStandsOtherwise extends Refusal {
  readonly __typename = 'ProceedingStandsOtherwise';
  constructor(
    readonly ref: string,
    readonly state: ProceedingState,
  ) {
    super();
  }
}
