import { Refusal } from '../../platform/refusal/refusal.js';

/** Why something in a file of costs does not stand. */
export type FileFaultReason =
  | 'EMPTY_FILE'
  | 'ONLY_A_HEADER'
  | 'NOTHING_KEPT'
  | 'BINARY'
  | 'OTHER_ENCODING'
  | 'QUOTES_UNBALANCED'
  | 'RECORD_TOO_LONG'
  | 'COLUMN_MISSING'
  | 'COLUMN_TWICE'
  | 'NO_PERIOD_COLUMNS'
  | 'WIDTH'
  | 'NO_LINE'
  | 'PERIOD_UNKNOWN'
  | 'PERIOD_DIFFERS'
  | 'CURRENCY_UNKNOWN'
  | 'NOT_A_NUMBER'
  | 'MARKS_AMBIGUOUS'
  | 'SCIENTIFIC'
  | 'OTHER_CURRENCY'
  | 'TOO_MANY_DECIMALS'
  | 'TOO_LARGE'
  | 'RANGE_INCOMPLETE'
  | 'RANGE_REVERSED'
  | 'SAME_PATH'
  | 'CODE_TWICE'
  | 'ESTIMATE_TWICE'
  | 'LINE_DIFFERS'
  | 'TWO_PARENTS'
  | 'UNKNOWN_PARENT'
  | 'CYCLE'
  | 'BLANK_TITLE'
  | 'UNKNOWN_KIND'
  | 'UNKNOWN_AREA'
  | 'UNKNOWN_REF'
  | 'REF_TWICE'
  | 'RATE_WITHOUT_UNIT'
  | 'RATE_REVERSED'
  | 'BASIS_FAULTY'
  | 'TOO_MANY_LINES'
  | 'TOO_MANY_ESTIMATES'
  | 'TEXT_TOO_LONG'
  | 'TEXT_UNSAFE';

/** One thing that does not stand, and where. */
export interface FileFault {
  reason: FileFaultReason;
  /** The line of the file that the row begins in, from 1. */
  row?: number | undefined;
  column?: string | undefined;
  value?: string | undefined;
  /** What would stand there, or what stands there already. */
  beside?: string | undefined;
}

/** Keeps the first faults of a file and counts the rest: a wrong mapping makes as many as the file has rows. */
export class FileFaults {
  static readonly keptMax = 50;
  constructor(private readonly most: number = FileFaults.keptMax) {}

  readonly kept: FileFault[] = [];
  count = 0;

  add(fault: FileFault): void {
    this.count += 1;
    if (this.kept.length < this.most) this.kept.push(fault);
  }

  /** @throws FileFaulty when there is a fault */
  demandNone(): void {
    if (this.count > 0) throw new FileFaulty(this.kept, this.count);
  }
}

/** A file that cannot be imported. Nothing of it was written. */
export class FileFaulty extends Refusal {
  readonly __typename = 'FileFaulty';
  constructor(
    readonly faults: readonly FileFault[],
    readonly count: number,
  ) {
    super();
  }
}

/** The file cannot be read on from here. */
export class FileUnreadable extends Refusal {
  readonly __typename = 'FileUnreadable';
  constructor(readonly fault: FileFault) {
    super();
  }
}
