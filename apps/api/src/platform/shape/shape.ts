/**
 * How the fields of GraphQL types are read in SQL. A feature declares it beside its SDL; an operation becomes one statement.
 *
 * In every piece of SQL `$` is the row of the type itself (`$a` a row joined to it under that letter), `^` the row of the
 * parent, `:name` the argument of the field by that name, and `@ROLE` the keys of the initiatives on which the viewer has
 * that role (0 stands for the whole site); arguments and viewers are always sent as parameters.
 */
export type Shapes = Record<string, TypeShape>;

export interface TypeShape {
  /** Leaf fields: an expression each. */
  fields?: Record<string, string>;
  /** Fields with a selection of their own: where their rows come from. */
  children?: Record<string, ChildShape>;
  /** Joins that are made only when a selected field names their letter; `{joins}` in a FROM says where they go. */
  joins?: Record<string, string>;
  /** How one row is found again after a mutation, by `:key`. */
  entry?: string;
  /** An interface or a union: what each of its types is, and its row, found from the row `^` that all of them share. */
  possible?: Record<string, { when: string; from: string }>;
  /** What an answer that shows such a row depends on: an expression for each tag that an act may carry. */
  tags?: readonly string[];
  /** The same for single leaf fields, where others of the row do not depend on it. */
  fieldTags?: Record<string, readonly string[]>;
  /** Instants at which time alone changes what is shown of a row. */
  changesAt?: readonly string[];
}

/** A FROM clause with its conditions, order and limit; the same with what it depends on; or a page of a list. */
export type ChildShape = string | RowsShape | PageShape;

/** Tags and instants as in TypeShape, but of the place: `^` is the parent's row, and they hold where there are no rows. */
interface Dependence {
  tags?: readonly string[];
  changesAt?: readonly string[];
}

export interface RowsShape extends Dependence {
  from: string;
  /** What the answer depends on when there is no row. */
  absent?: readonly string[];
}

/**
 * A keyset connection: `nodes` and `pageInfo`. Its rows are ordered by the keys of the chosen order, which together must
 * be unique and all run the same way.
 */
export interface PageShape extends Dependence {
  /**
   * Ends with conditions: another one is added to them. Where it is made of several lists, `{cut}` ends each of them with
   * the conditions, order and limit of the page, so that none is read further than the page goes.
   */
  from: string;
  /** Conditions that hold only where their argument is given. */
  given?: Record<string, string>;
  /** Joins that are made for the rows of the page alone; the orders know nothing of them. */
  late?: string;
  orders: Record<string, readonly Key[]>;
  /** The argument whose enum value chooses the order; without it there is only `default`. */
  orderedBy?: string;
  /** The most that `first` may ask for. */
  most: number;
  /** Other leaf fields of the connection, such as a count; `^` is the parent's row. */
  fields?: Record<string, string>;
}

export interface Key {
  sql: string;
  type: 'bigint' | 'integer' | 'timestamptz' | 'text' | 'date' | 'uuid';
  descending?: boolean;
}

export const isPage = (child: ChildShape): child is PageShape =>
  typeof child !== 'string' && 'orders' in child;

/**
 * Puts the shapes of the features together. Every feature adds its questions to Query and its types to an interface;
 * any other type that two of them declare is an error.
 */
export function joinShapes(parts: readonly Shapes[]): Shapes {
  const whole: Shapes = {};
  for (const part of parts) {
    for (const [type, shape] of Object.entries(part)) {
      const before = whole[type];
      const isJoint = type === 'Query' || shape.possible !== undefined;
      if (before && !isJoint) throw new Error(`Two features declare the shape of ${type}`);
      whole[type] = before ? joined(before, shape) : shape;
    }
  }
  return whole;
}

const joined = (before: TypeShape, shape: TypeShape): TypeShape => ({
  ...before,
  ...(shape.children && { children: { ...before.children, ...shape.children } }),
  ...(shape.possible && { possible: { ...before.possible, ...shape.possible } }),
});
