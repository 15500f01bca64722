import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { Chance } from './chance.js';
import { smaller } from './smaller.js';
import { isWithinLimits } from './within-limits.js';
import { writeDocument, type Drawn } from './document.js';
import type { Corpus } from './corpus.js';

/** A question, and the number of the role that asks it. */
export interface Operation extends Drawn {
  role: number;
}

const tries = 200;

/** Valid operations of a schema within the limits of strangers; a smaller one has a part less. */
export class Operations extends fc.Arbitrary<Operation> {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly corpus: Corpus,
    private readonly roleCount: number,
    private readonly focus: readonly string[] = [],
  ) {
    super();
  }

  generate(random: fc.Random): fc.Value<Operation> {
    const chance = new Chance(random);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const drawn = writeDocument(this.schema, { corpus: this.corpus, chance, focus: this.focus });
      if (!isWithinLimits(this.schema, drawn)) continue;
      const role = chance.oneIn(2) ? 0 : chance.below(this.roleCount);
      return new fc.Value(told({ ...drawn, role }), undefined);
    }
    throw new Error('No valid operation was found');
  }

  /** The same, with some fields selected rather than others. */
  about(fields: readonly string[]): Operations {
    return new Operations(this.schema, this.corpus, this.roleCount, fields);
  }

  canShrinkWithoutContext(value: unknown): value is Operation {
    return value !== undefined;
  }

  shrink(operation: Operation): fc.Stream<fc.Value<Operation>> {
    const candidates = this.candidates(operation);
    return fc.stream(candidates).map((found) => new fc.Value(told(found), undefined));
  }

  private *candidates(operation: Operation): Generator<Operation> {
    if (operation.role !== 0) yield { ...operation, role: 0 };
    for (const drawn of smaller(operation))
      if (isWithinLimits(this.schema, drawn)) yield { ...drawn, role: operation.role };
  }
}

/** What is printed of an operation that was answered wrongly. */
function told(operation: Operation): Operation {
  const { source, variables, operationName, role } = operation;
  const text = () =>
    `role ${role}, operation ${operationName ?? '(the only one)'}, variables ${JSON.stringify(variables)}\n${source}`;
  return Object.defineProperty({ ...operation }, fc.toStringMethod, { value: text, enumerable: false });
}
