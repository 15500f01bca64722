import { Refusal } from '../platform/refusal/refusal.js';

/** The shares of the line would be together more than 1. */
export class WeightsExceedWhole extends Refusal {
  readonly __typename = 'WeightsExceedWhole';
  constructor(
    readonly ref: string,
    readonly left: string,
  ) {
    super();
  }
}
