import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document of a stranger may be at most. Documents of our own pages are known and not limited. */
export const limits = {
  tokens: 1000,
  depth: 14,
  aliases: 20,
  directives: 20,
  rootFields: 10,
  /** Selected fields once every fragment is opened, each wherever it is used. */
  fields: 1000,
  /** Fields times the rows that lists around them may have. */
  cost: 20_000,
};

export type Limit = keyof typeof limits;

export interface Within {
  document: DocumentNode;
  /** Lists are as long as variables say: what is within the limits with some is not with all. */
  dependsOnVariables: boolean;
}

/** Refuses a document that asks for too much, before it is validated or executed. */
export class Limiter {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly most: Readonly<Record<Limit, number>> = limits,
  ) {}

  /**
   * @param variables decide how long lists may be
   * @throws GraphQLError that says which limit was passed
   */
  demandWithin(source: string, variables: Variables): Within {
    const document = parse(source, { maxTokens: this.most.tokens });
    return { document, dependsOnVariables: this.demandLists(document, variables) };
  }

  /** The same of a document that was parsed before. */
  demandLists(document: DocumentNode, variables: Variables): boolean {
    const measure = new Measure(this.schema, document, variables);
    for (const [limit, value] of Object.entries(measure.all()) as [Limit, number][])
      if (value > this.most[limit])
        throw new GraphQLError(`The limit on ${limit} is ${this.most[limit]}; the document has ${value}.`);
    return measure.dependsOnVariables;
  }
}

type Variables = Readonly<Record<string, unknown>>;

interface Size {
  depth: number;
  fields: number;
  cost: number;
}

class Measure {
  dependsOnVariables = false;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Size>();
  private aliases = 0;
  private directives = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  all(): Omit<Record<Limit, number>, 'tokens'> {
    let depth = 0;
    let fields = 0;
    let cost = 0;
    let rootFields = 0;
    for (const definition of this.document.definitions) {
      this.count(definition);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const root = this.schema.getRootType(definition.operation) ?? undefined;
      const whole = this.selection(definition.selectionSet, root, []);
      depth = Math.max(depth, whole.depth);
      fields = Math.max(fields, whole.fields);
      cost = Math.max(cost, whole.cost);
      rootFields = Math.max(rootFields, definition.selectionSet.selections.length);
    }
    return { depth, fields, cost, rootFields, aliases: this.aliases, directives: this.directives };
  }

  private count(node: SelectionNode | DefinitionNode): void {
    const isExecutable = node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;
    const isSelected =
      node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.INLINE_FRAGMENT;
    if (!isExecutable && !isSelected) return;
    this.directives += node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD && node.alias) this.aliases += 1;
    if (node.kind === Kind.FRAGMENT_SPREAD) return;
    for (const selected of node.selectionSet?.selections ?? []) this.count(selected);
  }

  private selection(
    set: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    within: readonly string[],
  ): Size {
    let depth = 0;
    let fields = 0;
    let cost = 0;
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? this.field(node, type, within)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selection(node.selectionSet, this.typeOf(node.typeCondition?.name.value, type), within)
            : this.fragment(node.name.value, within);
      depth = Math.max(depth, part.depth);
      fields += part.fields;
      cost += part.cost;
    }
    return { depth, fields, cost };
  }

  private field(node: FieldNode, type: GraphQLNamedType | undefined, within: readonly string[]): Size {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!node.selectionSet) return { depth: 1, fields: 1, cost: 1 };
    const inner = this.selection(node.selectionSet, field && getNamedType(field.type), within);
    const rows = this.rows(node, field);
    return { depth: inner.depth + 1, fields: inner.fields + 1, cost: 1 + inner.cost * rows };
  }

  /** How many rows a field may have: what `first` asks for, and 10 for a list that has no such argument. */
  private rows(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
    if (!field || node.name.value === 'nodes') return 1; // Counted at its connection.
    const first = field.args.find((argument) => argument.name === 'first');
    if (!first) return isListType(getNullableType(field.type)) ? 10 : 1;
    const asked = node.arguments?.find((argument) => argument.name.value === 'first');
    if (asked?.value.kind === Kind.VARIABLE) this.dependsOnVariables = true;
    const given: unknown = asked ? valueFromASTUntyped(asked.value, this.variables) : first.defaultValue;
    return typeof given === 'number' && given > 0 ? given : 100;
  }

  /** Measured once for each fragment; one inside itself counts nothing here, and validation refuses it. */
  private fragment(name: string, within: readonly string[]): Size {
    const fragment = this.fragments.get(name);
    if (!fragment || within.includes(name)) return { depth: 0, fields: 0, cost: 0 };
    const known = this.known.get(name);
    if (known) return known;
    const type = this.typeOf(fragment.typeCondition.name.value, undefined);
    const measured = this.selection(fragment.selectionSet, type, [...within, name]);
    this.known.set(name, measured);
    return measured;
  }

  private typeOf(
    name: string | undefined,
    otherwise: GraphQLNamedType | undefined,
  ): GraphQLNamedType | undefined {
    return name === undefined ? otherwise : this.schema.getType(name);
  }
}
