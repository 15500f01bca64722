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
