import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Drawn } from './document.js';

/** Documents that have one part less or one thing said more plainly, the largest step first. */
export function* smaller(drawn: Drawn): Generator<Drawn> {
  if (drawn.variables.length > 1) for (const sent of drawn.variables) yield { ...drawn, variables: [sent] };
  const document = parse(drawn.source, { noLocation: true });
  const operations = document.definitions.filter(isOperation);
  for (const operation of operations)
    if (operations.length > 1 && operation.name?.value !== drawn.operationName)
      yield tidied(drawn, without(document, operation));
  const sets = selectionSets(document).sort((a, b) => size(b) - size(a));
  for (const set of sets)
    for (const node of set.selections) {
      if (set.selections.length > 1) yield tidied(drawn, withSelections(document, set, node, []));
      if (node.kind === 'InlineFragment' && !node.directives?.length)
        yield tidied(drawn, withSelections(document, set, node, node.selectionSet.selections));
      if (node.kind === 'FragmentSpread') {
        const opened = openedAt(document, node.name.value);
        if (opened) yield tidied(drawn, withSelections(document, set, node, opened));
      }
      if (node.kind === 'Field' && node.selectionSet && print(node.selectionSet) !== print(nothing))
        yield tidied(drawn, withSelections(document, set, node, [plain(node)]));
    }
  for (const kind of [Kind.DIRECTIVE, Kind.ARGUMENT])
    for (const node of nodesOf(document, kind)) yield tidied(drawn, without(document, node));
  for (const node of nodesOf(document, Kind.FIELD)) {
    const alias = node.kind === 'Field' ? node.alias : undefined;
    if (alias) yield tidied(drawn, without(document, alias));
  }
}

/** The least that can be selected. */
const nothing: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

const plain = (node: FieldNode): SelectionNode => ({ ...node, selectionSet: nothing });

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === 'OperationDefinition';

const size = (node: ASTNode): number => print(node).length;

function nodesOf(document: DocumentNode, kind: Kind): ASTNode[] {
  const found: ASTNode[] = [];
  visit(document, { enter: (node) => void (node.kind === kind && found.push(node)) });
  return found;
}

function selectionSets(document: DocumentNode): SelectionSetNode[] {
  return nodesOf(document, Kind.SELECTION_SET).filter((node) => node.kind === 'SelectionSet');
}

function openedAt(document: DocumentNode, name: string): readonly SelectionNode[] | undefined {
  const fragment = document.definitions.find(
    (definition) => definition.kind === 'FragmentDefinition' && definition.name.value === name,
  );
  return fragment?.kind === 'FragmentDefinition' ? fragment.selectionSet.selections : undefined;
}

const withSelections = (
  document: DocumentNode,
  set: SelectionSetNode,
  node: SelectionNode,
  instead: readonly SelectionNode[],
): DocumentNode =>
  replaced(document, set, {
    ...set,
    selections: set.selections.flatMap((one) => (one === node ? instead : [one])),
  });

const replaced = (document: DocumentNode, node: ASTNode, instead: ASTNode): DocumentNode =>
  visit(document, { enter: (one: ASTNode) => (one === node ? instead : undefined) });

const without = (document: DocumentNode, node: ASTNode): DocumentNode =>
  visit(document, { enter: (one: ASTNode) => (one === node ? null : undefined) });

/** Leaves out fragments and variables that nothing uses any more. */
function tidied(drawn: Drawn, document: DocumentNode): Drawn {
  const used = reached(document);
  const kept = visit(document, {
    FragmentDefinition: ({ name }) =>
      used.some(({ fragments }) => fragments.has(name.value)) ? undefined : null,
  });
  let at = -1;
  const bare = visit(kept, {
    OperationDefinition: { enter: () => void (at += 1) },
    VariableDefinition: ({ variable }) => (used[at]?.variables.has(variable.name.value) ? undefined : null),
  });
  const named = used.flatMap(({ variables }) => [...variables]);
  const variables = drawn.variables.map((sent) =>
    Object.fromEntries(Object.entries(sent).filter(([name]) => named.includes(name))),
  );
  return { ...drawn, source: print(bare), variables };
}

/** What each operation uses, by itself and through fragments. */
function reached(document: DocumentNode): { fragments: Set<string>; variables: Set<string> }[] {
  return document.definitions.filter(isOperation).map((operation) => {
    const fragments = new Set<string>();
    const variables = new Set<string>();
    const walk = (node: ASTNode): void => {
      const spread: string[] = [];
      visit(node, {
        Variable: ({ name }) => void variables.add(name.value),
        FragmentSpread: ({ name }) => void spread.push(name.value),
      });
      for (const name of spread) {
        if (fragments.has(name)) continue;
        fragments.add(name);
        for (const selected of openedAt(document, name) ?? []) walk(selected);
      }
    };
    walk(operation.selectionSet);
    return { fragments, variables };
  });
}
