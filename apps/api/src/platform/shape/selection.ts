import {
  isAbstractType,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What decides which fields are selected: the schema, the fragments of the document, the variables of its directives. */
export interface Choosing {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: Variables;
}

/** The key under which a field answers. */
export const responseKey = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/** The selections on what same-named fields answer with: they are merged. */
export const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => node.selectionSet ?? []);

/** The fields selected on an object type in order, fragments opened, equal keys merged (CollectFields in GraphQL's specification). */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  choosing: Choosing,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (isLeftOut(node, choosing.variables)) continue;
      if (node.kind === 'Field') {
        const same = fields.get(responseKey(node));
        if (same) same.push(node);
        else fields.set(responseKey(node), [node]);
        continue;
      }
      if (node.kind === 'FragmentSpread') {
        if (opened.has(node.name.value)) continue;
        opened.add(node.name.value);
      }
      const fragment = node.kind === 'FragmentSpread' ? choosing.fragments[node.name.value] : node;
      if (fragment && isAbout(fragment.typeCondition?.name.value, type, choosing.schema))
        visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

function isAbout(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type);
}

function isLeftOut(node: SelectionNode, variables: Variables): boolean {
  return (node.directives ?? []).some((directive) => {
    const given = directive.arguments?.[0];
    const name = directive.name.value;
    if (!given || (name !== 'skip' && name !== 'include')) return false;
    return valueFromASTUntyped(given.value, variables) === (name === 'skip');
  });
}
