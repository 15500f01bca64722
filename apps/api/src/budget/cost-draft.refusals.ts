import { AMOUNT_MINOR_MAX } from '@plumbline/money';
import { Refusal } from '../platform/refusal/refusal.js';
import type { BasisFaultCode, LineFault } from './edition.refusals.js';

/** There is no draft of costs at this key, or the viewer may not see it. */
export class CostDraftNotFound extends Refusal {
  readonly __typename = 'CostDraftNotFound';
  constructor(readonly key: string) {
    super();
  }
}

/** The draft was published before. */
export class CostDraftPublished extends Refusal {
  readonly __typename = 'CostDraftPublished';
  constructor(readonly ref: string) {
    super();
  }
}

/** Another edition was published since the changes were read. */
export class NewerEdition extends Refusal {
  readonly __typename = 'NewerEdition';
  constructor(readonly ref: string) {
    super();
  }
}

/** There are more lines than can be written by hand. */
export class TooManyLines extends Refusal {
  readonly __typename = 'TooManyLines';
  constructor(readonly most: number) {
    super();
  }
}

/** An edition to publish has no line, or a period without an estimate. */
export class EditionIncomplete extends Refusal {
  readonly __typename = 'EditionIncomplete';
  constructor(readonly periods: readonly string[]) {
    super();
  }
}

/** A sum over lines of an edition to publish is larger than can be stored. */
export class EditionSumTooLarge extends Refusal {
  readonly __typename = 'EditionSumTooLarge';
  readonly most = String(AMOUNT_MINOR_MAX);
}

/** What does not stand in a line of a draft: `place` is an input field, or the currency and the period of an estimate. */
export interface CostLineFault {
  code:
    | Exclude<LineFault['code'], BasisFaultCode>
    | 'UNKNOWN_KEY'
    | 'AREA_CHANGED'
    | 'TOO_LONG'
    | 'UNSAFE_CHARACTERS';
  key: string;
  place?: string;
}

const mostFaults = 200;

/** Lines of a draft do not stand; each fault is at its line. */
export class CostLinesFaulty extends Refusal {
  readonly __typename = 'CostLinesFaulty';
  readonly lineFaults: readonly CostLineFault[];
  readonly count: number;
  constructor(faults: readonly CostLineFault[]) {
    super();
    this.lineFaults = faults.slice(0, mostFaults);
    this.count = faults.length;
  }
}
