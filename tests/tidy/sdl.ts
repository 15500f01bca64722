import {
  buildASTSchema,
  getNamedType,
  isObjectType,
  parse,
  visit,
  type ASTNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NameNode,
  type StringValueNode,
} from 'graphql';
import { answersIn } from './answers.ts';
import type { Tree } from './tree.ts';

/** What is known of how a type is read in SQL. */
export interface Shape {
  fields?: Record<string, string>;
  children?: Record<string, string | { from?: string; orders?: object; fields?: Record<string, string> }>;
}

/** Every definition in an SDL that says nothing about itself. */
export function undescribed(sdl: string): string[] {
  const found: string[] = [];
  visit(parse(sdl), {
    enter(node, _key, _parent, _path, ancestors) {
      const isDescribable = /(?:Type|Field|InputValue|EnumValue|Directive)Definition$/.test(node.kind);
      if (isDescribable && !(node as Named).description?.value.trim())
        found.push([...ancestors, node].flatMap(nameOf).join('.'));
    },
  });
  return found;
}

interface Named {
  name?: NameNode | undefined;
  description?: StringValueNode | undefined;
}

const nameOf = (node: ASTNode | readonly ASTNode[]): string[] => {
  const { name } = node as Named;
  return name ? [name.value] : [];
};

/**
 * Every field of an object type that nothing answers: neither a shape, nor a resolver's method, nor a class or a literal
 * that carries the type's name; and every shape of a field that the SDL does not have.
 */
export function unanswered(sdl: string, shapes: Record<string, Shape>, code: Tree): string[] {
  const schema = buildASTSchema(parse(sdl));
  const answers = answersIn(code);
  for (const [place = '', returned] of [...answers].map((answer) => answer.split('>')))
    if (returned) add(answers, typeAt(schema, place) ?? '', returned);
  for (const [type, shape] of Object.entries(shapes)) {
    for (const field of [...Object.keys(shape.fields ?? {}), ...Object.keys(shape.children ?? {})])
      add(answers, type, field);
    for (const [field, child] of Object.entries(shape.children ?? {}))
      if (typeof child !== 'string' && child.orders)
        addPage(answers, schema, `${type}.${field}`, child.fields ?? {});
  }
  const asked = new Set(
    Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)),
  );
  const shaped = Object.entries(shapes).flatMap(([type, { fields, children }]) =>
    Object.keys({ ...fields, ...children }).map((field) => `${type}.${field}`),
  );
  return [
    ...[...asked].filter((field) => !answers.has(field)).map((field) => `nothing answers ${field}`),
    ...shaped.filter((field) => !asked.has(field)).map((field) => `a shape without SDL: ${field}`),
  ];
}

const add = (answers: Set<string>, type: string, field: string) => answers.add(`${type}.${field}`);

/** The name of the type that a field, such as `Query.viewer`, leads to. */
function typeAt(schema: GraphQLSchema, place: string): string | undefined {
  const [parent = '', field = ''] = place.split('.');
  const type = schema.getType(parent);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  return found && getNamedType(found.type).name;
}

/** A page of a list answers for the type of its connection, and for the end of the page. */
function addPage(
  answers: Set<string>,
  schema: GraphQLSchema,
  place: string,
  own: Record<string, string>,
): void {
  const name = typeAt(schema, place);
  if (!name) return;
  for (const answered of ['nodes', 'pageInfo', ...Object.keys(own)]) add(answers, name, answered);
  for (const answered of ['endCursor', 'hasNextPage']) add(answers, 'PageInfo', answered);
}
