import {
  getNamedType,
  isObjectType,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The key under which a field answers. */
export const responseKey = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/** The fields selected on an object type in order, fragments opened, equal keys merged (CollectFields in GraphQL's specification). */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  variables: Variables,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (isLeftOut(node, variables)) continue;
      if (node.kind === 'Field') {
        const same = fields.get(responseKey(node));
        if (same) same.push(node);
        else fields.set(responseKey(node), [node]);
        continue;
      }
      const fragment = node.kind === 'FragmentSpread' ? fragments[node.name.value] : node;
      const on = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment && on === type.name) visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

function isLeftOut(node: SelectionNode, variables: Variables): boolean {
  return (node.directives ?? []).some((directive) => {
    const given = directive.arguments?.[0];
    const name = directive.name.value;
    if (!given || (name !== 'skip' && name !== 'include')) return false;
    return valueFromASTUntyped(given.value, variables) === (name === 'skip');
  });
}

/** The object type that a field answers with, whatever lists and non-nulls are around it. */
export function objectTypeOf(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType | undefined {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
}
