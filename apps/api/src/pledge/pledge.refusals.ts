import { Refusal } from '../platform/refusal/refusal.js';

/** The organisation was not found to be what it says, so nobody pledges for it. */
export class OrganisationNotVerified extends Refusal {
  readonly __typename = 'OrganisationNotVerified';
  constructor(readonly slug: string) {
    super();
  }
}

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
