import { Refusal } from '../platform/refusal/refusal.js';

/** Nobody signs in with this address yet. */
export class NobodyThere extends Refusal {
  readonly __typename = 'NobodyThere';
}

/** They have this role already, or, where it would be taken, do not have it. */
export class RoleAsItIs extends Refusal {
  readonly __typename = 'RoleAsItIs';
  constructor(readonly role: string) {
    super();
  }
}

/** There is no organisation of this name. */
export class NoSuchOrganisation extends Refusal {
  readonly __typename = 'NoSuchOrganisation';
  constructor(readonly slug: string) {
    super();
  }
}

/** There is nobody of this id. */
export class PersonUnknown extends Refusal {
  readonly __typename = 'PersonUnknown';
  constructor(readonly person: string) {
    super();
  }
}

/** Without them nobody could give a role any more. */
export class LastAdministrator extends Refusal {
  readonly __typename = 'LastAdministrator';
  constructor(readonly person: string) {
    super();
  }
}
