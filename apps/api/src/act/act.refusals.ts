import { Refusal } from '../platform/refusal/refusal.js';

/** The act's id was used before, by somebody else or for another request. */
export class ActReused extends Refusal {
  readonly __typename = 'ActReused';
  constructor(readonly id: string) {
    super();
  }
}
