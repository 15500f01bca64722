import { Kind, parse, visit } from 'graphql';
import { isTest, type Tree } from './tree.ts';

const isDocument = (path: string) => /^apps\/web\/src\/.*\.graphql$/.test(path);

/** Operations and fragments of the web that no code asks for and no other document spreads. */
export function deadDocuments(tree: Tree): string[] {
  const code = [...tree]
    .filter(([path]) => /^apps\/web\/src\/(?!gql\/).*\.tsx?$/.test(path) && !isTest(path))
    .map(([, text]) => text)
    .join('\n');
  const uses = (name: string) => new RegExp(String.raw`\b${name}\b`).test(code);
  const documents = [...tree].filter(([path]) => isDocument(path)).map(([, text]) => parse(text));
  const spread = new Set<string>();
  for (const document of documents)
    visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  return documents
    .flatMap((document) => document.definitions)
    .flatMap((definition) => {
      const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
      if (!isFragment && definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const name = definition.name?.value ?? '';
      const isUsed = isFragment ? spread.has(name) : uses(`${name}Document`);
      return isUsed ? [] : [name];
    });
}

/**
 * Where the counted statements and the operations of the web differ. How many statements an operation takes is measured
 * by the feature tests; here it only counts that none is forgotten.
 */
export function uncounted(persisted: Record<string, string>, counts: Record<string, unknown>): string[] {
  const operations = Object.values(persisted).flatMap((text) =>
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
    ),
  );
  return [
    ...operations.filter((name) => !(name in counts)).map((name) => `${name} is not counted`),
    ...Object.keys(counts)
      .filter((name) => !operations.includes(name))
      .map((name) => `${name} is counted but asked by nobody`),
  ];
}
