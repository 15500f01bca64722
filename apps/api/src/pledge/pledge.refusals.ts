import { Refusal } from '../platform/refusal/refusal.js';

/** The pledge was withdrawn before. */
export class PledgeAlreadyWithdrawn extends Refusal {
  readonly __typename = 'PledgeAlreadyWithdrawn';
  constructor(
    readonly ref: string,
    readonly withdrawnAt: string,
  ) {
    super();
  }
}
