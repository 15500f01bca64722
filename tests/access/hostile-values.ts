import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  parseValue,
  valueFromASTUntyped,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import type { Plan } from '../world/plan.js';

/** A value that no page of ours would send, at a place in the arguments of a field. */
export interface Hostile {
  /** Where it stands, and what is wrong with it. */
  name: string;
  variables: Record<string, unknown>;
  /** Whether it is of the type that is asked for, so that who sends it counts. */
  isTyped: boolean;
  /** The name of a field that nobody asks for. */
  added?: string;
}

interface Value {
  name: string;
  value: unknown;
  isTyped: boolean;
}

const typed = (name: string, value: unknown): Value => ({ name, value, isTyped: true });
const untyped = (name: string, value: unknown): Value => ({ name, value, isTyped: false });

const texts = [
  typed('empty', ''),
  typed('huge', 'ä'.repeat(60_000)),
  typed('with U+0000', 'a\u0000b'),
  typed('with a lone surrogate', 'a\ud800b'),
  typed('with quotes', `'"\\;--%_$1{}`),
];
const scalars: Readonly<Record<string, (plan: Plan, stranger: string) => Value[]>> = {
  String: () => [...texts, untyped('a number', 12)],
  Int: () => [
    ...[-1, 0, 2_147_483_647, -2_147_483_648].map((n) => typed(String(n), n)),
    ...[9_223_372_036_854_775_808, 1.5, '1'].map((n) => untyped(JSON.stringify(n), n)),
  ],
  Float: () => [typed('huge', 1e308), typed('negative', -1), untyped('a text', '1')],
  Boolean: () => [untyped('a text', 'true')],
  Ref: (plan) => [
    ...[plan.initiative, plan.lines.staff, plan.proceeding, plan.indicator].map((ref) =>
      typed(`of another: ${ref}`, ref),
    ),
    typed('of nothing', 'Z-999999999999999'),
    ...['', 'I-0', 'I-9223372036854775808', 'I-1\u0000'].map((ref) => untyped(JSON.stringify(ref), ref)),
  ],
  UUID: (_plan, stranger) => [
    typed('of another', stranger),
    typed('of zeros', '00000000-0000-0000-0000-000000000000'),
    typed('in capitals', stranger.toUpperCase()),
    ...['', 'x', `${stranger}\u0000`].map((id) => untyped(JSON.stringify(id), id)),
  ],
  Minor: () => [
    ...['0', '-1', '9223372036854775807', '-9223372036854775807', '-0'].map((n) => typed(n, n)),
    ...['9223372036854775808', '1.5', ''].map((n) => untyped(JSON.stringify(n), n)),
  ],
  Decimal: () => [
    ...['0', '-1', '999999999999999999.999999999999', '-0.000000000001'].map((n) => typed(n, n)),
    ...['NaN', '1e9', '9223372036854775808'].map((n) => untyped(n, n)),
  ],
  CurrencyCode: () => [typed('of no country', 'ZZZ'), untyped('of small letters', 'usd')],
  Date: () => [
    ...['0001-01-01', '9999-12-31'].map((day) => typed(day, day)),
    ...['2010-02-30', 'infinity', '0000-01-01'].map((day) => untyped(day, day)),
  ],
  DateTime: () => [
    ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z'].map((at) => typed(at, at)),
    ...['infinity', '2010-02-30T00:00:00Z', '2010-01-01T24:00:00Z'].map((at) => untyped(at, at)),
  ],
};

/** What fits a type and means nothing in particular. */
function plain(type: GraphQLInputType, plan: Plan): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plain(bare.ofType, plan)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(Object.values(bare.getFields()).map((f) => [f.name, plain(f.type, plan)]));
  const values: Readonly<Record<string, unknown>> = {
    ...{ String: 'a', Int: 1, Float: 1, Boolean: true, Ref: plan.initiative, Minor: '1', Decimal: '1' },
    ...{ UUID: '0199a000-0000-4000-8000-000000000001', CurrencyCode: 'USD', Date: '2010-03-08' },
    DateTime: '2098-06-01T00:00:00Z',
  };
  const value = values[getNamedType(type).name];
  if (value === undefined) throw new Error(`Say here what ${String(type)} can be`);
  return value;
}

export interface HostileWorld {
  plan: Plan;
  /** The key of something that belongs to somebody else. */
  stranger: string;
}

type Put = (value: unknown) => Record<string, unknown>;
interface Spot {
  name: string;
  type: GraphQLInputType;
  base: unknown;
  put: Put;
}

/**
 * Every argument of a field, and every field of its inputs, with each value that does not belong there.
 *
 * @param given what would be sent, as GraphQL writes it: the rest is made up
 */
export function hostileTo(
  args: readonly GraphQLArgument[],
  given: string,
  { plan, stranger }: HostileWorld,
): Hostile[] {
  const known = valueFromASTUntyped(parseValue(`{ ${given} }`)) as Record<string, unknown>;
  const base = Object.fromEntries(args.map(({ name, type }) => [name, known[name] ?? plain(type, plan)]));
  return args.flatMap(({ name, type }) =>
    at({ name, type, base: base[name], put: (value) => ({ ...base, [name]: value }) }),
  );

  function at({ name, type, base: here, put }: Spot): Hostile[] {
    const bare = getNullableType(type);
    const sent = (value: Value): Hostile => ({
      name: `${name} ${value.name}`,
      variables: put(value.value),
      isTyped: value.isTyped,
    });
    const wrong = [untyped('null', null), untyped('an object', { x: 1 }), untyped('a list of lists', [[]])];
    if (isListType(bare)) {
      const [first = plain(bare.ofType, plan)] = Array.isArray(here) ? (here as unknown[]) : [];
      const lists = [
        typed('no items', []),
        typed(
          'many items',
          Array.from({ length: 500 }, () => first),
        ),
      ];
      const item = { name: `${name}[0]`, type: bare.ofType, base: first };
      return [...[...lists, ...wrong].map(sent), ...at({ ...item, put: (value) => put([value]) })];
    }
    if (isInputObjectType(bare)) {
      const whole = { ...(plain(bare, plan) as object), ...(here as object | undefined) };
      const added = bare.getFields()['role'] ? 'roles' : 'role';
      return [
        ...[...wrong, untyped('nothing in it', {}), untyped('a text', 'x')].map(sent),
        { ...sent(untyped('a role', { ...whole, [added]: 'ADMINISTRATOR' })), added },
        ...Object.values(bare.getFields()).flatMap((field) =>
          at({
            name: `${name}.${field.name}`,
            type: field.type,
            base: (whole as Record<string, unknown>)[field.name],
            put: (value) =>
              put({ ...(here as object | undefined), ...filledIn(whole, bare), [field.name]: value }),
          }),
        ),
      ];
    }
    const own = isEnumType(bare)
      ? [...bare.getValues().map((one) => typed(one.name, one.name)), untyped('of no value', 'ADMIN')]
      : (scalars[getNamedType(type).name]?.(plan, stranger) ?? []);
    return [...own, ...wrong].map(sent);
  }
}

/** What must be there of an input; the rest would say too many things at once. */
function filledIn(whole: object, type: ReturnType<typeof getNamedType>): object {
  if (!isInputObjectType(type)) return whole;
  const required = Object.values(type.getFields()).filter((f) => getNullableType(f.type) !== f.type);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => required.some((f) => f.name === name)));
}
