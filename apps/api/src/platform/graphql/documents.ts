import {
  getOperationAST,
  Kind,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Limiter } from './limits.js';
import type { PersistedOperations } from './persisted.js';

type Variables = Readonly<Record<string, unknown>>;

/** A document that can be executed: within the limits, and valid. */
export interface Admitted {
  source: string;
  document: DocumentNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** One of our own pages' own. */
  isOurs: boolean;
}

/** A document that may not be executed, with everything that is wrong with it. */
export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document is not valid');
  }
}

interface Looked {
  admitted?: Admitted;
  refusal?: unknown;
  /** Has to be measured again with the variables of each request. */
  dependsOnVariables: boolean;
}

/** Documents of strangers that are kept, and the longest of them. */
const kept = { documents: 500, characters: 16_384 };

/** Every document is parsed, measured and validated once, and what was found is kept: refusals too. */
export class Documents {
  private readonly limiter: Limiter;
  private readonly strangers = new LRUCache<string, Looked>({ max: kept.documents });
  private readonly ours = new Map<string, Admitted>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly persisted: PersistedOperations,
  ) {
    this.limiter = new Limiter(schema);
  }

  /** An operation of our own pages by the SHA-256 of its text. Those are not limited. */
  known(hash: string): Admitted | undefined {
    const found = this.ours.get(hash);
    if (found) return found;
    const operation = this.persisted.operation(hash);
    if (!operation) return undefined;
    const admitted = this.validated(operation.source, operation.document, true);
    this.ours.set(hash, admitted);
    return admitted;
  }

  /**
   * A document of a stranger.
   * @throws GraphQLError that says which limit was passed, or InvalidDocument
   */
  admit(source: string, variables: Variables): Admitted {
    const looked = this.strangers.get(source) ?? this.look(source, variables);
    const { admitted, refusal, dependsOnVariables } = looked;
    if (!admitted) throw refusal;
    if (dependsOnVariables) this.limiter.demandLists(admitted.document, variables);
    return admitted;
  }

  private look(source: string, variables: Variables): Looked {
    const looked = this.judged(source, variables);
    // What was refused for its variables may come again with others.
    const isKept = source.length <= kept.characters && (looked.admitted || !looked.dependsOnVariables);
    if (isKept) this.strangers.set(source, looked);
    return looked;
  }

  private judged(source: string, variables: Variables): Looked {
    let dependsOnVariables = Object.keys(variables).length > 0;
    try {
      const within = this.limiter.demandWithin(source, variables);
      dependsOnVariables = within.dependsOnVariables;
      return { admitted: this.validated(source, within.document, false), dependsOnVariables };
    } catch (refusal) {
      return { refusal, dependsOnVariables };
    }
  }

  private validated(source: string, document: DocumentNode, isOurs: boolean): Admitted {
    const errors = validate(this.schema, document, undefined, { maxErrors: 10 });
    if (errors.length > 0) throw new InvalidDocument(errors);
    return { source, document, fragments: fragmentsOf(document), isOurs };
  }
}

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(
    fragments.map((fragment) => [(fragment as FragmentDefinitionNode).name.value, fragment]),
  ) as Record<string, FragmentDefinitionNode>;
}

/** The query that is asked for when every one of its root fields is read by shapes; nothing for any other operation. */
export function shapedQueryOf(
  { document, fragments }: Pick<Admitted, 'document' | 'fragments'>,
  name: string | undefined,
  isShaped: (rootField: string) => boolean,
): OperationDefinitionNode | undefined {
  const operation = getOperationAST(document, name);
  if (operation?.operation !== 'query') return undefined;
  return rootFieldsOf(operation.selectionSet, fragments).every(isShaped) ? operation : undefined;
}

/** The names of the fields that an operation asks its root for, each as often as it does by whatever alias. */
export function rootFieldsOf(set: SelectionSetNode, fragments: Admitted['fragments']): string[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    const opened = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return opened ? rootFieldsOf(opened.selectionSet, fragments) : [];
  });
}
