import { Refusal } from '../platform/refusal/refusal.js';

/** What does not stand in how a line was estimated. */
export type BasisFaultCode = 'RATE_WITHOUT_UNIT' | 'RATE_REVERSED' | 'BASIS_FAULTY';

/** What does not stand in one line of an edition. */
export interface LineFault {
  code:
    | 'DUPLICATE_KEY'
    | 'TWO_PARENTS'
    | 'UNKNOWN_PARENT'
    | 'CYCLE'
    | 'BLANK_TITLE'
    | 'UNKNOWN_PERIOD'
    | 'UNKNOWN_CURRENCY'
    | 'DUPLICATE_ESTIMATE'
    | 'RANGE_INCOMPLETE'
    | 'RANGE_REVERSED'
    | 'AMOUNT_TOO_LARGE'
    | 'UNKNOWN_AREA'
    | 'UNKNOWN_REF'
    | 'DUPLICATE_REF'
    | BasisFaultCode;
  /** The key that the line has within the edition. */
  key: string;
  value?: string;
}

/** Lines that do not make an edition; each fault is at its line. */
export class LinesFaulty extends Refusal {
  readonly __typename = 'LinesFaulty';
  constructor(readonly faults: readonly LineFault[]) {
    super();
  }
}

/** An edition must have lines. */
export class EditionEmpty extends Refusal {
  readonly __typename = 'EditionEmpty';
}

/** Two periods have one label, or a period has none, is no stretch of days, or lacks estimates. */
export class PeriodsFaulty extends Refusal {
  readonly __typename = 'PeriodsFaulty';
  constructor(readonly labels: readonly string[]) {
    super();
  }
}

/** The edition is published, and what is published never changes. */
export class EditionPublished extends Refusal {
  readonly __typename = 'EditionPublished';
}

/** Another edition was published since this one was drafted, so its lines no longer know which addresses are theirs. */
export class DraftOutdated extends Refusal {
  readonly __typename = 'DraftOutdated';
}

/** A sum over lines is larger than can be stored. */
export class SumTooLarge extends Refusal {
  readonly __typename = 'SumTooLarge';
}
