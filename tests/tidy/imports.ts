import { posix } from 'node:path';
import ts from 'typescript';
import { isCode, type Tree } from './tree.ts';

export interface Import {
  from: string;
  /** As written. */
  specifier: string;
  /** The file of the tree that it leads to; nothing for a package from outside. */
  to: string | undefined;
  /** Gone once compiled, so that it cannot make a cycle at run time. */
  isType: boolean;
}

const known = new WeakMap<Tree, Import[]>();

/** Every import, export from, dynamic import and worker address of a tree, and every @import of its sheets. */
export function importsOf(tree: Tree): Import[] {
  const found = known.get(tree) ?? readImports(tree);
  known.set(tree, found);
  return found;
}

function readImports(tree: Tree): Import[] {
  return [...tree].flatMap(([from, text]) =>
    specifiersOf(from, text).map(({ specifier, isType }) => ({
      from,
      specifier,
      isType,
      to: resolved(tree, from, specifier),
    })),
  );
}

type Specifier = Pick<Import, 'specifier' | 'isType'>;

function specifiersOf(path: string, text: string): Specifier[] {
  if (path.endsWith('.css'))
    return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map((match) => ({
      specifier: match[1] ?? '',
      isType: false,
    }));
  if (!isCode(path)) return [];
  const found: Specifier[] = [];
  const visit = (node: ts.Node) => {
    found.push(...specifierOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function specifierOf(node: ts.Node): Specifier[] {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [{ specifier: node.moduleSpecifier.text, isType }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return [{ specifier: node.moduleSpecifier.text, isType: node.isTypeOnly }];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? [{ specifier: literal.text, isType: true }] : [];
  }
  if (ts.isCallExpression(node) && isOwnFolder(node.arguments[0])) return neighbourOf(node.arguments[1]);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isAddress =
    ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL';
  if (!isDynamic && !isAddress) return [];
  const [first, second] = node.arguments ?? [];
  if (!first || !ts.isStringLiteral(first) || (isAddress && !second)) return [];
  return [{ specifier: first.text, isType: false }];
}

/** `join(import.meta.dirname, 'worker.ts')`: how a file names another that it starts as a process. */
function neighbourOf(name: ts.Node | undefined): Specifier[] {
  if (!name || !ts.isStringLiteral(name) || !isCode(name.text)) return [];
  return [{ specifier: name.text.startsWith('.') ? name.text : `./${name.text}`, isType: false }];
}

const isOwnFolder = (node: ts.Node | undefined) =>
  node !== undefined &&
  ts.isPropertyAccessExpression(node) &&
  ts.isMetaProperty(node.expression) &&
  node.name.text === 'dirname';

function resolved(tree: Tree, from: string, specifier: string): string | undefined {
  const ours = /^@plumbline\/(money|calendar)(?:\/(.+))?$/.exec(specifier);
  if (ours) return `packages/${ours[1]}/src/${ours[2] ?? ours[1]}.ts`;
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const bare = path.replace(/\.jsx?$/, '');
  const candidates = [path, `${bare}.ts`, `${bare}.tsx`, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((candidate) => tree.has(candidate)) ?? `${bare}.ts`;
}
