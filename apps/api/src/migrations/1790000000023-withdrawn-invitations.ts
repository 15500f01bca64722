import { Forward } from './forward.js';

/** Whoever was invited is told that it was withdrawn, until it would have ended by itself. */
export class WithdrawnInvitations1790000000023 extends Forward {
  readonly name = 'WithdrawnInvitations1790000000023';
  readonly statements = [`ALTER TABLE organisation_invitation ADD COLUMN withdrawn_at timestamptz`];
}
