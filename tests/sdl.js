import { buildASTSchema, Kind, parse, print } from 'graphql';

const roots = ['Query', 'Mutation', 'Subscription'];

/** @type {Record<string, string>} */
const definitionOf = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
};

/**
 * Merges the SDL of the features into the one schema that reviewers read.
 *
 * Works on the syntax tree and not on a built schema, because printing a schema loses the directives
 * that stand on fields. Root types come first, the rest in the order of the files' names.
 *
 * @param {Map<string, string>} files path to SDL
 * @returns {string} one SDL in which nothing is extended any more
 * @throws {Error} when a type is defined twice, or the whole is not a valid schema
 */
export function mergeSdl(files) {
  /** @type {Map<string, any>} */
  const types = new Map();
  const extensions = [];
  for (const path of [...files.keys()].sort()) {
    for (const node of parse(files.get(path) ?? '', { noLocation: true }).definitions) {
      const name = 'name' in node ? node.name.value : node.kind;
      const key = node.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name;
      const mayRepeat = roots.includes(name);
      if (node.kind in definitionOf || (mayRepeat && types.has(key))) extensions.push({ key, node, path });
      else if (types.has(key)) throw new Error(`${path} defines ${key} a second time`);
      else types.set(key, node);
    }
  }
  for (const { key, node, path } of extensions) types.set(key, extended(types.get(key), { key, node, path }));
  const rank = (/** @type {string} */ key) => (roots.indexOf(key) + roots.length + 1) % (roots.length + 1);
  const ordered = [...types].sort(([a], [b]) => rank(a) - rank(b)).map(([, node]) => node);
  const document = { kind: Kind.DOCUMENT, definitions: ordered };
  buildASTSchema(/** @type {import('graphql').DocumentNode} */ (document));
  return `${print(/** @type {import('graphql').DocumentNode} */ (document))}\n`;
}

/**
 * @param {any} base the definition so far, if there is one
 * @param {{ key: string, node: any, path: string }} extension
 */
function extended(base, { key, node, path }) {
  if (!base && !roots.includes(key)) throw new Error(`${path} extends ${key}, which nobody defines`);
  if (!base) return { ...node, kind: definitionOf[node.kind] ?? node.kind };
  const joined = { ...base };
  for (const list of ['fields', 'values', 'types', 'interfaces', 'directives'])
    if (node[list]?.length > 0) joined[list] = [...(base[list] ?? []), ...node[list]];
  return joined;
}
