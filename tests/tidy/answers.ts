import ts from 'typescript';
import { isCode, isTest, type Tree } from './tree.ts';

/**
 * The fields that the code itself gives: methods of resolvers, members of what carries a type's name, and, as
 * `Query.viewer>name`, what a method returns.
 */
export function answersIn(code: Tree): Set<string> {
  const answers = new Set<string>();
  for (const [path, text] of code) {
    if (!isCode(path) || isTest(path) || !/__typename|@Resolver|^export interface/m.test(text)) continue;
    const look = (node: ts.Node) => {
      if (ts.isClassDeclaration(node)) addClass(answers, node);
      else if (ts.isObjectLiteralExpression(node)) addNamed(answers, node.properties, undefined);
      else if (ts.isInterfaceDeclaration(node)) addNamed(answers, node.members, node.name.text);
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return answers;
}

function addClass(answers: Set<string>, node: ts.ClassDeclaration): void {
  const constructed = node.members
    .filter((member) => ts.isConstructorDeclaration(member))
    .flatMap((member) => member.parameters)
    .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, parameter.parent));
  addNamed(answers, [...node.members, ...constructed], undefined);
  const resolves = decoratorOf(node, 'Resolver')?.argument;
  for (const method of node.members.filter((member) => ts.isMethodDeclaration(member))) {
    const named = (decorator: { argument: string | undefined }) =>
      decorator.argument ?? method.name.getText();
    for (const root of ['Query', 'Mutation', 'Subscription']) {
      const decorator = decoratorOf(method, root);
      if (!decorator) continue;
      const answered = `${root}.${named(decorator)}`;
      for (const answer of [answered, ...returnedBy(method).map((field) => `${answered}>${field}`)])
        answers.add(answer);
    }
    const field = decoratorOf(method, 'ResolveField');
    if (field && resolves) answers.add(`${resolves}.${named(field)}`);
  }
}

/** The names in the object that a method returns as it is written. */
function returnedBy(method: ts.MethodDeclaration): string[] {
  return [...(method.body?.statements ?? [])]
    .filter((statement) => ts.isReturnStatement(statement))
    .map(({ expression }) => expression)
    .filter((expression) => expression !== undefined && ts.isObjectLiteralExpression(expression))
    .flatMap(({ properties }) => properties.map(({ name }) => name?.getText() ?? ''));
}

interface Member extends ts.Node {
  name?: ts.Node | undefined;
}

/** Members of something that says its type's name in `__typename`, or is called like the type. */
function addNamed(answers: Set<string>, members: readonly Member[], called: string | undefined): void {
  const textOf = (node: ts.Node | undefined) => (node && ts.isIdentifier(node) ? node.text : '');
  const typename = members.find((member) => textOf(member.name) === '__typename');
  const value =
    typename && 'initializer' in typename ? (typename.initializer as ts.Node | undefined) : undefined;
  const bare = value && ts.isAsExpression(value) ? value.expression : value;
  const type = bare && ts.isStringLiteral(bare) ? bare.text : called;
  if (type) for (const member of members) answers.add(`${type}.${textOf(member.name)}`);
}

function decoratorOf(node: ts.HasDecorators, name: string): { argument: string | undefined } | undefined {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) continue;
    const [argument] = expression.arguments;
    if (expression.expression.text === name)
      return { argument: argument && ts.isStringLiteral(argument) ? argument.text : undefined };
  }
  return undefined;
}
