import { Refusal } from '../platform/refusal/refusal.js';

/** There is no draft of this key, or the viewer may not see it. */
export class DraftNotFound extends Refusal {
  readonly __typename = 'DraftNotFound';
  constructor(readonly key: string) {
    super();
  }
}

/** The draft was published before. */
export class DraftPublished extends Refusal {
  readonly __typename = 'DraftPublished';
  constructor(readonly ref: string) {
    super();
  }
}
