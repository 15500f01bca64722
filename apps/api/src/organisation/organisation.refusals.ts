import { Refusal } from '../platform/refusal/refusal.js';

/** An organisation of this name is here already. */
export class OrganisationExists extends Refusal {
  readonly __typename = 'OrganisationExists';
  constructor(readonly slug: string) {
    super();
  }
}
