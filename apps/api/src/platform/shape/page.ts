import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { afterOf, firstOf, keysOf } from './arguments.js';
import type { Compiler, Place } from './compiler.js';
import { literal, objectText, quoted } from './leaf.js';
import { collectFields, selectionsOf, type Variables } from './selection.js';
import type { Key, PageShape } from './shape.js';

/** A page that is being compiled: `lists` are its columns of nodes, `first` the parameter for how many. */
interface Page {
  compiler: Compiler;
  connection: GraphQLObjectType;
  shape: PageShape;
  place: Place;
  first: string;
  lists: readonly { column: string; same: readonly FieldNode[] }[];
}

/** The rows of a page in their order, with one more than asked for, which tells whether the list goes on. */
export function compilePage(
  compiler: Compiler,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  shape: PageShape,
  place: Place,
): string {
  const fields = collectFields(connection, selectionsOf(nodes), compiler.choosing);
  const same = [...fields.values()].filter(([node]) => node?.name.value === 'nodes');
  const first = compiler.parameters.add(
    ({ variables }) => firstOf(shape, place.args['first']?.(variables)),
    0,
  );
  const lists = same.map((list, index) => ({ column: `n${index}`, same: list }));
  const page: Page = { compiler, connection, shape, place, first, lists };
  const parts = [...fields].map(([key, list]) => ({ key, sql: connectionField(page, list) }));
  // HAVING makes it one row even where no aggregate is selected.
  return `(SELECT ${objectText(parts)} FROM (${rowsOf(page)}) x HAVING true)`;
}

function rowsOf({ compiler, connection, shape, place, first, lists }: Page): string {
  const field = connection.getFields()['nodes'];
  const element = field && getNamedType(field.type);
  if (!isObjectType(element)) throw new Error(`${connection.name} has no nodes`);
  const columns = lists.map(({ column, same }) => `${compiler.object(element, same, place)} AS ${column}`);
  const type = compiler.shapes[element.name];
  const keys = keysNow(compiler, shape, place);
  const keySql = keys.map((key) => compiler.place(key.sql, place));
  const order = keys.map((key, index) => `${keySql[index]}${key.descending ? ' DESC' : ''}`).join(', ');
  const texts = keySql.map((sql) => `(${sql})::text`).join(',');
  const after = afterCursor(compiler, keys, { keySql, place });
  const cursor = `json_build_array(${texts})::text AS cursor`;
  const select = `SELECT ${[...columns, cursor].join(', ')}`;
  const { row } = place;
  const cut = `${givenConditions(compiler, shape, place)}${after} ORDER BY ${order} LIMIT ${first}::int + 1`;
  const within = (from: string) => from.replaceAll('{cut}', () => cut);
  if (shape.late === undefined) return `${select} ${within(compiler.from(shape.from, type, place))}${cut}`;
  const page = `SELECT ${row}.* ${within(compiler.place(shape.from, place))}${cut}`;
  return `${select} FROM (${page}) ${row} ${compiler.from(shape.late, type, place)} ORDER BY ${order}`;
}

/** The keys of the chosen order. Where rows are read for graphql-js to refuse the choice, any order will do. */
function keysNow({ mode, choosing }: Compiler, shape: PageShape, place: Place): readonly Key[] {
  const args = argumentsNow(place, choosing.variables);
  const [anyKeys = []] = Object.values(shape.orders);
  const isKnown = shape.orderedBy === undefined || String(args[shape.orderedBy]) in shape.orders;
  return mode === 'rows' && !isKnown ? anyKeys : keysOf(shape, args);
}

function givenConditions(compiler: Compiler, { given = {} }: PageShape, place: Place): string {
  const args = argumentsNow(place, compiler.choosing.variables);
  const conditions = Object.entries(given).filter(
    ([name]) => args[name] !== null && args[name] !== undefined,
  );
  return conditions.map(([, sql]) => ` AND ${compiler.place(sql, place)}`).join('');
}

/** The arguments by the values that a statement belongs to. */
const argumentsNow = ({ args }: Place, variables: Variables) =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value(variables)]));

function connectionField(page: Page, same: readonly FieldNode[]): string {
  const { compiler, connection, shape, place, first, lists } = page;
  const name = same[0]?.name.value ?? '';
  const list = lists.find((known) => known.same === same);
  if (list)
    return `'['||coalesce(array_to_string((array_agg(x.${list.column}))[1:${first}::int],','),'')||']'`;
  if (name === '__typename') return literal(quoted(connection.name));
  const field = connection.getFields()[name];
  if (!field) throw new Error(`${connection.name} has no field ${name}`);
  if (name === 'pageInfo') return pageInfo(page, field, same);
  const leaf = shape.fields?.[name];
  if (leaf === undefined) throw new Error(`${connection.name}.${name} has no shape`);
  return compiler.leaf(field, leaf, { ...place, row: '' });
}

function pageInfo(
  { compiler, first }: Page,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error('pageInfo is not of an object type');
  const fields = collectFields(type, selectionsOf(nodes), compiler.choosing);
  const sqlOf = (name: string): string => {
    if (name === 'hasNextPage') return `(count(*) > ${first}::int)::text`;
    return name === 'endCursor' ? endCursor(first) : literal(quoted(type.name));
  };
  return objectText([...fields].map(([key, same]) => ({ key, sql: sqlOf(same[0]?.name.value ?? '') })));
}

/** The keys of the last row shown, as the text of a JSON array in Base64. */
function endCursor(first: string): string {
  const last = `(array_agg(x.cursor))[least(count(*)::int,${first}::int)]`;
  return `coalesce(to_json(translate(encode(convert_to(${last},'UTF8'),'base64'),E'\\n',''))::text,'null')`;
}

/** The condition that a row comes after the cursor. Whether there is one belongs to the statement: its plan is another. */
function afterCursor(
  compiler: Compiler,
  keys: readonly Key[],
  { keySql, place }: { keySql: readonly string[]; place: Place },
): string {
  const after = place.args['after'];
  if (typeof after?.(compiler.choosing.variables) !== 'string') return '';
  const bounds = keys.map(({ type }, index) => {
    const bound = compiler.parameters.add(
      ({ variables }) => afterOf(keys, after(variables))?.[index] ?? null,
    );
    return `${bound}::text::${type}`;
  });
  return ` AND (${keySql.join(',')}) ${keys[0]?.descending ? '<' : '>'} (${bounds.join(',')})`;
}
