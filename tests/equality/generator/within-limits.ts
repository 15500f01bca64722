import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  validate,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Drawn, Variables } from './document.js';

const most = { tokens: 1000, depth: 14, aliases: 20, directives: 20, rootFields: 10, cost: 20_000 };

/** Whether a document is valid, and small enough that the server takes it from a stranger. */
export function isWithinLimits(schema: GraphQLSchema, { source, variables }: Drawn): boolean {
  const document = parsed(source);
  if (document === undefined || validate(schema, document).length > 0) return false;
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    Directive: () => void (directives += 1),
  });
  if (aliases > most.aliases || directives > most.directives) return false;
  return variables.every((sent) => isSmall(schema, document, sent));
}

function isSmall(schema: GraphQLSchema, document: DocumentNode, variables: Variables): boolean {
  const sizes = new Sizes(schema, document, variables);
  return document.definitions.every((definition) => {
    if (definition.kind !== 'OperationDefinition') return true;
    const { depth, cost } = sizes.of(definition.selectionSet, schema.getQueryType() ?? undefined);
    const rootFields = definition.selectionSet.selections.length;
    return depth <= most.depth && cost <= most.cost && rootFields <= most.rootFields;
  });
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens: most.tokens });
  } catch {
    return undefined;
  }
}

class Sizes {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    const fragments = document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [],
    );
    this.fragments = new Map(fragments);
  }

  of(set: SelectionSetNode, type: GraphQLNamedType | undefined): { depth: number; cost: number } {
    const parts = set.selections.map((node) => {
      if (node.kind === 'Field') return this.field(node, type);
      const fragment = node.kind === 'FragmentSpread' ? this.fragments.get(node.name.value) : node;
      const on = fragment?.typeCondition?.name.value;
      return fragment
        ? this.of(fragment.selectionSet, on === undefined ? type : this.schema.getType(on))
        : { depth: 0, cost: 0 };
    });
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    };
  }

  private field(node: FieldNode, type: GraphQLNamedType | undefined): { depth: number; cost: number } {
    if (!node.selectionSet) return { depth: 1, cost: 1 };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inner = this.of(node.selectionSet, field && getNamedType(field.type));
    const first = field?.args.find(({ name }) => name === 'first');
    const asked = node.arguments?.find(({ name }) => name.value === 'first');
    const given: unknown = asked ? valueFromASTUntyped(asked.value, this.variables) : first?.defaultValue;
    const isList = field && isListType(getNullableType(field.type)) && node.name.value !== 'nodes';
    const rows = first ? (typeof given === 'number' && given > 0 ? given : 100) : isList ? 10 : 1;
    return { depth: inner.depth + 1, cost: 1 + inner.cost * rows };
  }
}
