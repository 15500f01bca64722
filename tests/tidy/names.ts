import ts from 'typescript';
import { isCode, isGenerated, type Tree } from './tree.ts';

// Words that say that somebody did not find the noun.
const shapeless = new Set(
  'util utils helper helpers common shared core lib libs misc types constants interfaces manager processor handler'.split(
    ' ',
  ),
);
const shapelessClass = /\b(?:class|interface|function)\s+(\w+(?:Manager|Processor|Handler|Helper|Utils?))\b/g;

/** Folders, files and classes whose name says nothing. */
export function shapelessNames(tree: Tree): string[] {
  const paths = [...tree.keys()].filter((path) => !isGenerated(path));
  const named = paths.filter((path) =>
    path
      .split('/')
      .flatMap((part) => part.split(/[-._]/))
      .some((word) => shapeless.has(word.toLowerCase())),
  );
  const classes = paths
    .filter((path) => isCode(path) && !path.startsWith('tests/tidy/'))
    .flatMap((path) =>
      [...(tree.get(path) ?? '').matchAll(shapelessClass)].map((found) => `${path}: ${found[1]}`),
    );
  return [...named, ...classes];
}

/** Files that only pass on what others export: they hide who needs whom. */
export function barrels(tree: Tree): string[] {
  return [...tree.keys()].filter((path) => {
    if (!isCode(path) || isGenerated(path)) return false;
    const { statements } = ts.createSourceFile(path, tree.get(path) ?? '', ts.ScriptTarget.Latest);
    const isPassing = (node: ts.Statement) =>
      ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    return statements.length > 0 && statements.every(isPassing);
  });
}

/** Files that nobody can keep in mind at once. The linter measures functions. */
export function tooLong(tree: Tree, max = 400): string[] {
  return [...tree]
    .filter(([path]) => /\.(?:ts|tsx|js|css|graphql|sql|sh)$/.test(path) && !isGenerated(path))
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > max)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}
