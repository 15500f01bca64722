/**
 * An expected "no". It is thrown inside the transaction, so that everything rolls back, and becomes a member of the
 * mutation's union at the edge. It carries data and never a sentence: wording belongs to whoever shows it.
 */
export abstract class Refusal extends Error {
  /** The name of the GraphQL type that it becomes. Its own fields become the fields of that type. */
  abstract readonly __typename: string;

  constructor() {
    super(new.target.name);
    this.name = new.target.name;
  }
}

/** There is nothing at this ref, or the viewer may not see it. */
export class NotFound extends Refusal {
  readonly __typename = 'NotFound';
  constructor(readonly ref: string) {
    super();
  }
}

export interface Fault {
  field: string;
  code:
    | 'EMPTY'
    | 'TOO_LONG'
    | 'NOT_POSITIVE'
    | 'TOO_LARGE'
    | 'TOO_SMALL'
    | 'UNSAFE_CHARACTERS'
    | 'UNKNOWN_CURRENCY'
    | 'WITHDRAWN_CURRENCY'
    | 'SAME_TWICE'
    | 'PERIOD_REVERSED'
    | 'IN_FUTURE'
    | 'WRONG_KIND'
    | 'OTHER_INITIATIVE'
    | 'UNKNOWN'
    | 'NOT_AFTER'
    | 'NOT_A_LINK'
    | 'NOT_AN_ADDRESS'
    | 'NOT_A_DOMAIN'
    | 'PUBLIC_DOMAIN'
    | 'TAKEN';
  limit?: string;
}

/** Something in the request does not stand; each fault is at its field. */
export class Faulty extends Refusal {
  readonly __typename = 'Faulty';
  constructor(readonly faults: readonly Fault[]) {
    super();
  }
}

/** Refuses when there is a fault. */
export function demandFaultless(faults: readonly (Fault | undefined)[]): void {
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) throw new Faulty(found);
}

/**
 * The edge of every mutation: what was done, or the refusal as the member of the union that it is named after. GraphQL
 * takes an Error that is returned for one that was thrown, so only its facts go on.
 */
export async function outcome<Outcome extends object>(
  work: () => Promise<Outcome>,
): Promise<Outcome | { __typename: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { ...error };
    throw error;
  }
}
