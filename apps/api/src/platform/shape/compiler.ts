import {
  GraphQLError,
  getNamedType,
  getNullableType,
  isListType,
  isScalarType,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { readCursor } from './cursor.js';
import { collectFields, objectTypeOf, type Fragments, type Variables } from './selection.js';
import type { ChildShape, Key, PageShape, Shapes } from './shape.js';

/** One statement whose single row and column is the JSON of the selection. */
export interface Statement {
  text: string;
  /** The parameters for the variables of one request. */
  values(variables: Variables): unknown[];
}

type Parameter = (variables: Variables) => unknown;

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const quoted = (key: string): string => JSON.stringify(key);

/** Compiles selections on shaped types to SQL. One instance compiles one statement. */
export class Compiler {
  private rows = 0;
  private readonly parameters: Parameter[] = [];

  constructor(
    private readonly shapes: Shapes,
    private readonly fragments: Fragments,
    /** Decide what is included and in which order: a statement belongs to them as much as to its document. */
    private readonly variables: Variables,
  ) {}

  /** The shaped fields of the root type, each by its own sub-select. */
  root(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Statement {
    const parts = [...fields].map(([key, nodes]) => ({ key, sql: this.field(type, nodes, '', new Set()) }));
    return this.statement(this.object(parts));
  }

  /** One row of a type, found again by its key. */
  entry(type: GraphQLObjectType, nodes: readonly FieldNode[], key: unknown): Statement {
    const entry = this.shapes[type.name]?.entry;
    if (!entry) throw new Error(`${type.name} has no entry`);
    const sql = this.single(type, nodes, entry, '', { key: () => key });
    return this.statement(sql);
  }

  private statement(sql: string): Statement {
    const parameters = this.parameters;
    return {
      text: `SELECT ${sql} AS json`,
      values: (variables) => parameters.map((value) => storable(value(variables))),
    };
  }

  private field(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    row: string,
    used: Set<string>,
  ): string {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return literal(quoted(type.name));
    const field = type.getFields()[name];
    const shape = this.shapes[type.name];
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    const leaf = shape?.fields?.[name];
    if (leaf !== undefined) return this.leaf(field, this.place(leaf, row, '', {}, used));
    const child = shape?.children?.[name];
    if (child === undefined) throw new Error(`${type.name}.${name} has no shape`);
    return this.child(field, nodes, child, row);
  }

  private leaf(field: GraphQLField<unknown, unknown>, sql: string): string {
    const type = getNamedType(field.type);
    const name = isScalarType(type) ? type.name : 'enum';
    return `coalesce(${leafText(name, sql)},'null')`;
  }

  private child(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    child: ChildShape,
    parent: string,
  ): string {
    const args = this.argumentsOf(field, nodes);
    const type = objectTypeOf(field.type);
    if (!type) throw new Error(`${field.name} is not of an object type`);
    if (typeof child !== 'string') return this.page(type, nodes, child, parent, args);
    if (!isListType(getNullableType(field.type))) return this.single(type, nodes, child, parent, args);
    const row = this.newRow();
    const { object, from } = this.rowsOf(type, nodes, child, row, parent, args);
    return `'['||coalesce((SELECT string_agg(r,',') FROM (SELECT ${object} AS r ${from}) x),'')||']'`;
  }

  private single(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    child: string,
    parent: string,
    args: Record<string, Parameter>,
  ): string {
    const row = this.newRow();
    const { object, from } = this.rowsOf(type, nodes, child, row, parent, args);
    return `coalesce((SELECT ${object} ${from}),'null')`;
  }

  private rowsOf(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    child: string,
    row: string,
    parent: string,
    args: Record<string, Parameter>,
  ): { object: string; from: string } {
    const used = new Set<string>();
    const fields = collectFields(type, selectionsOf(nodes), this.fragments, this.variables);
    const object = this.object(
      [...fields].map(([key, same]) => ({ key, sql: this.field(type, same, row, used) })),
    );
    const joins = this.shapes[type.name]?.joins ?? {};
    const joined = Object.keys(joins).filter((letter) => used.has(letter));
    const from = child.replace('{joins}', joined.map((letter) => joins[letter]).join(' '));
    return { object, from: this.place(from, row, parent, args, used) };
  }

  /** The rows in their order with one more than asked for, which tells whether the list goes on. */
  private page(
    connection: GraphQLObjectType,
    nodes: readonly FieldNode[],
    page: PageShape,
    parent: string,
    args: Record<string, Parameter>,
  ): string {
    const row = this.newRow();
    const keys = this.keysOf(page, args);
    const first = this.parameter((variables) => firstOf(args['first']?.(variables), page.most));
    const fields = collectFields(connection, selectionsOf(nodes), this.fragments, this.variables);
    const nodesField = connection.getFields()['nodes'];
    const element = nodesField && objectTypeOf(nodesField.type);
    if (!element) throw new Error(`${connection.name} has no nodes`);
    const elementNodes = [...fields.values()].filter((same) => same[0]?.name.value === 'nodes');
    const lists = elementNodes.map((same, index) => ({ name: `n${index}`, same }));
    const used = new Set<string>();
    const columns = lists.map(({ name, same }) => {
      const selected = collectFields(element, selectionsOf(same), this.fragments, this.variables);
      const parts = [...selected].map(([key, inner]) => ({
        key,
        sql: this.field(element, inner, row, used),
      }));
      return `${this.object(parts)} AS ${name}`;
    });
    const joins = this.shapes[element.name]?.joins ?? {};
    const joined = Object.keys(joins).filter((letter) => used.has(letter));
    const from = page.from.replace('{joins}', joined.map((letter) => joins[letter]).join(' '));
    const placed = (sql: string) => this.place(sql, row, parent, args, used);
    const keySql = keys.map((key) => placed(key.sql));
    const order = keys.map((key, index) => `${keySql[index]}${key.descending ? ' DESC' : ''}`).join(', ');
    const after = this.afterCursor(keys, keySql, args);
    const cursor = `encode(convert_to(json_build_array(${keySql.map((sql) => `(${sql})::text`).join(',')})::text,'UTF8'),'base64')`;
    const inner = `SELECT ${[...columns, `${cursor} AS cursor`, `row_number() OVER (ORDER BY ${order}) AS n`].join(', ')} ${placed(from)} AND ${after} ORDER BY ${order} LIMIT ${first}::int + 1`;
    const parts = [...fields].map(([key, same]) => ({
      key,
      sql: this.connectionField(connection, same, { page, parent, args, first, lists }),
    }));
    // HAVING makes it one row even where no aggregate is selected.
    return `(SELECT ${this.object(parts)} FROM (${inner}) x HAVING true)`;
  }

  private connectionField(
    connection: GraphQLObjectType,
    same: readonly FieldNode[],
    of: {
      page: PageShape;
      parent: string;
      args: Record<string, Parameter>;
      first: string;
      lists: { name: string; same: readonly FieldNode[] }[];
    },
  ): string {
    const name = same[0]?.name.value ?? '';
    const list = of.lists.find((known) => known.same === same);
    if (list)
      return `'['||coalesce(string_agg(x.${list.name},',' ORDER BY x.n) FILTER (WHERE x.n <= ${of.first}::int),'')||']'`;
    if (name === '__typename') return literal(quoted(connection.name));
    const field = connection.getFields()[name];
    if (!field) throw new Error(`${connection.name} has no field ${name}`);
    if (name === 'pageInfo') return this.pageInfo(field, same, of.first);
    const leaf = of.page.fields?.[name];
    if (leaf === undefined) throw new Error(`${connection.name}.${name} has no shape`);
    return this.leaf(field, this.place(leaf, '', of.parent, of.args, new Set()));
  }

  private pageInfo(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    first: string,
  ): string {
    const type = objectTypeOf(field.type);
    if (!type) throw new Error('pageInfo is not of an object type');
    const hasNextPage = `(count(*) > ${first}::int)::text`;
    const endCursor = `coalesce(to_json(translate((array_agg(x.cursor ORDER BY x.n DESC) FILTER (WHERE x.n <= ${first}::int))[1],E'\\n',''))::text,'null')`;
    const fields = collectFields(type, selectionsOf(nodes), this.fragments, this.variables);
    const sqlOf = (name: string) =>
      name === 'hasNextPage' ? hasNextPage : name === 'endCursor' ? endCursor : literal(quoted(type.name));
    return this.object([...fields].map(([key, same]) => ({ key, sql: sqlOf(same[0]?.name.value ?? '') })));
  }

  private keysOf(page: PageShape, args: Record<string, Parameter>): readonly Key[] {
    const chosen = page.orderedBy ? args[page.orderedBy]?.(this.variables) : 'default';
    const keys = page.orders[String(chosen)];
    if (!keys) throw new Error(`There is no order ${String(chosen)}`);
    return keys;
  }

  private afterCursor(
    keys: readonly Key[],
    keySql: readonly string[],
    args: Record<string, Parameter>,
  ): string {
    const types = keys.map(({ type }) => type);
    const cursorOf = (variables: Variables): string[] | undefined => {
      const given = args['after']?.(variables);
      return typeof given === 'string' ? readCursor(given, types) : undefined;
    };
    const isFirst = this.parameter((variables) => cursorOf(variables) === undefined);
    const bounds = keys.map(
      (key, index) =>
        `${this.parameter((variables) => cursorOf(variables)?.[index] ?? null)}::text::${key.type}`,
    );
    const compare = keys[0]?.descending ? '<' : '>';
    return `(${isFirst}::boolean OR (${keySql.join(',')}) ${compare} (${bounds.join(',')}))`;
  }

  private argumentsOf(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): Record<string, Parameter> {
    const given = new Map(
      (nodes[0]?.arguments ?? []).map((argument) => [argument.name.value, argument.value]),
    );
    return Object.fromEntries(
      field.args.map((argument) => {
        const node = given.get(argument.name);
        const value: Parameter = (variables) => {
          const found = node && valueFromAST(node, argument.type, variables);
          return found === undefined ? argument.defaultValue : found;
        };
        return [argument.name, value];
      }),
    );
  }

  /** Puts the names of rows and the numbers of parameters into a piece of SQL. */
  private place(
    sql: string,
    row: string,
    parent: string,
    args: Record<string, Parameter>,
    used: Set<string>,
  ): string {
    return sql
      .replace(/(?<!:):([a-z]\w*)/g, (_, name: string) => {
        const value = args[name];
        if (!value) throw new Error(`There is no argument ${name}`);
        return this.parameter((variables) => value(variables) ?? null);
      })
      .replaceAll('^', parent)
      .replace(/\$(?!\d)([a-z]?)/g, (_, letter: string) => {
        if (letter) used.add(letter);
        return row + letter;
      });
  }

  private parameter(value: Parameter): string {
    return `$${this.parameters.push(value)}`;
  }

  private newRow(): string {
    return `t${this.rows++}`;
  }

  /** String concatenation: measured faster than json_build_object, and it keeps the order of the selection. */
  private object(parts: readonly { key: string; sql: string }[]): string {
    if (parts.length === 0) return `'{}'`;
    const fields = parts.map(
      ({ key, sql }, index) => `${literal(`${index === 0 ? '{' : ','}${quoted(key)}:`)}||${sql}`,
    );
    return `${fields.join('||')}||'}'`;
  }
}

/** PostgreSQL has no text with U+0000 in it. */
function storable(value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0'))
    throw new GraphQLError('The character U+0000 cannot be part of a text.');
  return value;
}

const selectionsOf = (nodes: readonly FieldNode[]) => nodes.flatMap((node) => node.selectionSet ?? []);

function firstOf(given: unknown, most: number): number {
  if (typeof given !== 'number' || given < 0 || given > most)
    throw new GraphQLError(`"first" must be a whole number from 0 to ${most}.`);
  return given;
}

/** The JSON text of a leaf; NULL stays NULL. */
function leafText(scalar: string, sql: string): string {
  switch (scalar) {
    case 'Int':
    case 'Float':
    case 'Boolean':
      return `(${sql})::text`;
    case 'Minor':
      return `'"'||(${sql})||'"'`;
    case 'Decimal':
      return `'"'||trim_scale(${sql})||'"'`;
    case 'DateTime':
      return `to_char((${sql}) AT TIME ZONE 'UTC','"\\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\\""')`;
    default:
      return `to_json((${sql})::text)::text`;
  }
}
