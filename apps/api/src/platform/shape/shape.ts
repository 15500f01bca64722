/**
 * How the fields of GraphQL types are read in SQL. A feature declares it beside its SDL; an operation becomes one statement.
 *
 * In every piece of SQL `$` is the row of the type itself (`$a` a row joined to it under that letter), `^` the row of the
 * parent, and `:name` the argument of the field by that name, always sent as a parameter.
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
}

/** A FROM clause with its conditions, order and limit; or a page of a list. */
export type ChildShape = string | PageShape;

/**
 * A keyset connection: `nodes` and `pageInfo`. Its rows are ordered by the keys of the chosen order, which together must
 * be unique and all run the same way.
 */
export interface PageShape {
  from: string;
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
  type: 'bigint' | 'integer' | 'timestamptz' | 'text' | 'date';
  descending?: boolean;
}

/** Puts the shapes of the features together; a type that two features declare is an error. */
export function joinShapes(parts: readonly Shapes[]): Shapes {
  const whole: Shapes = {};
  for (const part of parts) {
    for (const [type, shape] of Object.entries(part)) {
      const before = whole[type];
      if (before && type !== 'Query') throw new Error(`Two features declare the shape of ${type}`);
      whole[type] = before ? { ...before, children: { ...before.children, ...shape.children } } : shape;
    }
  }
  return whole;
}
