import ts from 'typescript';
import { isTest, type Tree } from './tree.ts';

const suites = new Set(['describe', 'test', 'it', 'suite']);
const ways = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);
const clocks = /\bperformance\.now\(|\bhrtime\b|\bDate\.now\(|\bprocess\.uptime\(/;

/** Tests that are passed over, run alone, promised or expected to fail. */
export function setAside(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => isTest(path))
    .flatMap(([path, text]) => {
      const found: string[] = [];
      const visit = (node: ts.Node) => {
        if (ts.isPropertyAccessExpression(node) && ways.has(node.name.text) && suites.has(first(node)))
          found.push(`${path}: ${node.getText()}`);
        if (ts.isIdentifier(node) && /^[xf](?:it|test|describe)$/.test(node.text))
          found.push(`${path}: ${node.text}`);
        if (ts.isCallExpression(node) && isSkip(node)) found.push(`${path}: ${node.expression.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
      return found;
    });
}

/** `describe` of `describe.concurrent.only`. */
function first(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node)) return first(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
}

/** `context.skip()`, within a test. */
const isSkip = ({ expression }: ts.CallExpression) =>
  ts.isPropertyAccessExpression(expression) &&
  expression.name.text === 'skip' &&
  ['context', 'ctx', 'task'].includes(first(expression));

/** Tests that read a clock: how long something took says more about the machine than about the code. */
export function timed(tree: Tree): string[] {
  return [...tree]
    .filter(
      ([path, text]) => isTest(path) && !path.startsWith('tests/bench/') && clocks.test(withoutTexts(text)),
    )
    .map(([path]) => path);
}

const withoutTexts = (text: string) => text.replaceAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|\/\/.*$/gm, "''");
