import { Refusal } from '../../platform/refusal/refusal.js';
import type { OtherKind } from './guess/encoding.rules.js';

/** There is no such file any more, or it is somebody else's. */
export class CostFileNotFound extends Refusal {
  readonly __typename = 'CostFileNotFound';
  constructor(readonly key: string) {
    super();
  }
}

/** A file that is not taken, and why: it is something else, too large, or did not come whole. */
export class CostFileNotTaken extends Refusal {
  readonly __typename = 'CostFileNotTaken';
  constructor(
    readonly reason: OtherKind | 'EMPTY' | 'TOO_LARGE' | 'OTHER_PIECE' | 'CUT' | 'TOO_MANY_COLUMNS',
    readonly most?: number,
  ) {
    super();
  }
}
