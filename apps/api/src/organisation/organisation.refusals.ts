import { Refusal } from '../platform/refusal/refusal.js';

/** An organisation of this name is here already. */
export class OrganisationExists extends Refusal {
  readonly __typename = 'OrganisationExists';
  constructor(readonly slug: string) {
    super();
  }
}

/** There is no organisation of this short name. */
export class OrganisationUnknown extends Refusal {
  readonly __typename = 'OrganisationUnknown';
  constructor(readonly slug: string) {
    super();
  }
}

/** Nobody invited this person to speak for the organisation, or it was too long ago. */
export class NotInvited extends Refusal {
  readonly __typename = 'NotInvited';
  constructor(readonly slug: string) {
    super();
  }
}

/** Whoever invited this person took it back. */
export class InvitationWithdrawn extends Refusal {
  readonly __typename = 'InvitationWithdrawn';
  constructor(readonly slug: string) {
    super();
  }
}

/** Who speaks for an organisation already cannot speak for another one at the same time. */
export class SpeaksForAnother extends Refusal {
  readonly __typename = 'SpeaksForAnother';
  constructor(readonly slug: string) {
    super();
  }
}
