import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { leafText, literal, objectText, quoted } from './leaf.js';
import { instantMark, missing, tagMark } from './marks.js';
import { compilePage } from './page.js';
import { Parameters, type Asking } from './parameters.js';
import { collectFields, selectionsOf, type Choosing, type Variables } from './selection.js';
import { isPage, type ChildShape, type RowsShape, type Shapes, type TypeShape } from './shape.js';
import { nameOf, type Mode, type Statement } from './statement.js';

type Field = GraphQLField<unknown, unknown>;
type Arguments = Record<string, (variables: Variables) => unknown>;

/**
 * Where a piece of SQL stands: the row it is about, the row above, the arguments, and the joined rows that it has used
 * of either.
 */
export interface Place {
  row: string;
  parent: string;
  args: Arguments;
  used: Set<string>;
  usedAbove: Set<string>;
}

/** Compiles selections on shaped types to SQL. One instance compiles one statement. */
export class Compiler {
  readonly parameters = new Parameters();
  private rows = 0;

  constructor(
    readonly shapes: Shapes,
    /** A statement belongs to what is included and in which order as much as to its document. */
    readonly choosing: Choosing,
    readonly mode: Mode,
  ) {}

  /** The shaped fields of the root type, each by its own sub-select. */
  root(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Statement {
    const root: Place = { ...this.newPlace(), row: '' };
    const parts = [...fields].map(([key, nodes]) => ({ key, sql: this.field(type, nodes, root) }));
    const object = objectText(parts);
    return this.statement(this.mode === 'rows' ? object : `'{"data":'||${object}||'}'`);
  }

  /** One row of a type, found again by its key. */
  entry(type: GraphQLObjectType, nodes: readonly FieldNode[], key: unknown): Statement {
    const from = this.shapes[type.name]?.entry;
    if (!from) throw new Error(`${type.name} has no entry`);
    const place: Place = { ...this.newPlace(), args: { key: () => key } };
    return this.statement(`coalesce((${this.rowsOf(type, nodes, { from }, place)}),'null')`);
  }

  private statement(sql: string): Statement {
    const text = `SELECT ${sql} AS json`;
    const { parameters } = this;
    return {
      text,
      name: nameOf(text),
      dependsOnViewer: parameters.dependOnViewer,
      values: (asking: Asking) => parameters.values(asking),
      harmless: (asking: Asking) => parameters.harmless(asking),
    };
  }

  field(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): string {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return literal(quoted(type.name));
    const field = type.getFields()[name];
    const shape = this.shapes[type.name];
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    const leaf = shape?.fields?.[name];
    if (leaf !== undefined) {
      const marks = this.marksOf({ tags: shape?.fieldTags?.[name] ?? [] }, place);
      return marks + this.leaf(field, leaf, place);
    }
    const child = shape?.children?.[name];
    if (child === undefined) throw new Error(`${type.name}.${name} has no shape`);
    return this.child(field, nodes, child, place);
  }

  leaf(field: Field, sql: string, place: Place): string {
    const type = getNamedType(field.type);
    const text = leafText(isScalarType(type) ? type.name : 'enum', this.place(sql, place));
    return `coalesce(${text},${this.nullOf(field.type)})`;
  }

  private child(field: Field, nodes: readonly FieldNode[], child: ChildShape, above: Place): string {
    const parent = above.row;
    const place: Place = { ...this.newPlace(above), args: this.argumentsOf(field, nodes) };
    const type = getNamedType(field.type);
    if (typeof child !== 'string' && isPage(child)) {
      if (!isObjectType(type)) throw new Error(`${field.name} is not a connection`);
      return this.marksOf(child, { ...place, row: parent }) + compilePage(this, type, nodes, child, place);
    }
    const shape = typeof child === 'string' ? { from: child } : child;
    const rows = this.rowsOf(type, nodes, shape, place);
    const marks = this.marksOf(shape, { ...place, row: parent });
    if (isListType(getNullableType(field.type)))
      return `${marks}'['||coalesce((SELECT string_agg(r,',') FROM (${rows}) x),'')||']'`;
    return `${marks}coalesce((${rows}),${this.absenceOf(shape, place)}${this.nullOf(field.type)})`;
  }

  /** A query of one column, the JSON text of each row. */
  private rowsOf(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    { from }: RowsShape,
    place: Place,
  ): string {
    const object = isAbstractType(type)
      ? this.possible(type.name, nodes, place)
      : this.object(type, nodes, place);
    return `SELECT ${object} AS r ${this.from(from, this.shapes[type.name], place)}`;
  }

  /** A FROM with the joins that its fields have used, which must be compiled before. */
  from(sql: string, shape: TypeShape | undefined, place: Place): string {
    const joins = shape?.joins ?? {};
    const joined = Object.keys(joins).filter((letter) => place.used.has(letter));
    return this.place(sql.replace('{joins}', joined.map((letter) => joins[letter]).join(' ')), place);
  }

  object(type: GraphQLNamedType, nodes: readonly FieldNode[], place: Place): string {
    if (!isObjectType(type)) throw new Error(`${type.name} is not an object type`);
    const fields = collectFields(type, selectionsOf(nodes), this.choosing);
    const parts = [...fields].map(([key, same]) => ({ key, sql: this.field(type, same, place) }));
    return this.marksOf(this.shapes[type.name], place) + objectText(parts);
  }

  /** A row of an interface or a union, by what it is. */
  private possible(name: string, nodes: readonly FieldNode[], place: Place): string {
    const cases = Object.entries(this.shapes[name]?.possible ?? {}).map(([member, { when, from }]) => {
      const type = this.choosing.schema.getType(member);
      if (!isObjectType(type)) throw new Error(`${member} is not an object type`);
      const inner = this.newPlace(place);
      const object = this.object(type, nodes, inner);
      const told =
        this.mode === 'rows' ? `'{"__typename":${quoted(member)},"${ownFields}":'||${object}||'}'` : object;
      const rows = `SELECT ${told} ${this.from(from, this.shapes[member], inner)}`;
      return `WHEN ${this.place(when, place)} THEN (${rows})`;
    });
    return `CASE ${cases.join(' ')} END`;
  }

  private argumentsOf(field: Field, nodes: readonly FieldNode[]): Arguments {
    const given = new Map(
      (nodes[0]?.arguments ?? []).map((argument) => [argument.name.value, argument.value]),
    );
    const entries = field.args.map((argument) => {
      const node = given.get(argument.name);
      const value = (variables: Variables): unknown => {
        const found = node && valueFromAST(node, argument.type, variables);
        return found === undefined ? argument.defaultValue : found;
      };
      if (getNamedType(argument.type).name === 'String')
        this.parameters.demand(({ variables }) => value(variables));
      return [argument.name, value] as const;
    });
    return Object.fromEntries(entries);
  }

  /** Puts the names of rows and the numbers of parameters into a piece of SQL. */
  place(sql: string, { row, parent, args, used, usedAbove }: Place): string {
    return sql
      .replace(/(?<!:):([a-z]\w*)/g, (_, name: string) => {
        const value = args[name];
        if (!value) throw new Error(`There is no argument ${name}`);
        return this.parameters.add(({ variables }) => value(variables) ?? null);
      })
      .replace(/@([A-Z]+)\b/g, (_, role: string) => this.parameters.role(role))
      .replace(/\^([a-z]?)/g, (_, letter: string) => {
        if (letter) usedAbove.add(letter);
        return parent + letter;
      })
      .replace(/\$(?!\d)([a-z]?)/g, (_, letter: string) => {
        if (letter) used.add(letter);
        return row + letter;
      });
  }

  /** What the text of a nullable field is where there is nothing. */
  nullOf(type: GraphQLOutputType): string {
    return isNonNullType(type) && this.mode !== 'rows' ? `'${missing}'` : `'null'`;
  }

  private absenceOf({ absent = [] }: RowsShape, place: Place): string {
    if (this.mode !== 'tagged') return '';
    return absent.map((sql) => `${tagMark(this.place(sql, place))}||`).join('');
  }

  private marksOf(
    shape: { tags?: readonly string[]; changesAt?: readonly string[] } | undefined,
    place: Place,
  ): string {
    if (this.mode !== 'tagged') return '';
    const tags = (shape?.tags ?? []).map((sql) => tagMark(this.place(sql, place)));
    const instants = (shape?.changesAt ?? []).map((sql) => instantMark(this.place(sql, place)));
    return [...tags, ...instants].map((mark) => `${mark}||`).join('');
  }

  private newPlace(above?: Place): Place {
    const row = `t${this.rows++}`;
    return { row, parent: above?.row ?? '', args: {}, used: new Set(), usedAbove: above?.used ?? new Set() };
  }
}

/** The key, which no field can have, of the fields of a row that tells its type, by which graphql-js knows it. */
export const ownFields = '$fields';
