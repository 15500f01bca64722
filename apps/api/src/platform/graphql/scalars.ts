import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface StringScalar {
  name: string;
  /** What a value looks like, told to whoever sends another. */
  like: string;
  isValid: (text: string) => boolean;
}

/** A scalar that is a string of a certain form on the wire, in both directions. */
function stringScalar({ name, like, isValid }: StringScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `a ${typeof value}`;
    throw new GraphQLError(`${name} cannot be ${shown}: write ${like}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const maxMinor = 9_223_372_036_854_775_807n;
const isMinor = (text: string) => /^-?\d{1,19}$/.test(text) && abs(BigInt(text)) <= maxMinor;
const abs = (value: bigint) => (value < 0n ? -value : value);

/** A day that the calendar has; years 0001 to 9999. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1 || month < 1 || month > 12)
    return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export const scalars = {
  Minor: stringScalar({
    name: 'Minor',
    like: 'a whole number of minor units in a string, such as "420000000"',
    isValid: isMinor,
  }),
  CurrencyCode: stringScalar({
    name: 'CurrencyCode',
    like: 'three capital letters, such as "USD"',
    isValid: (text) => /^[A-Z]{3}$/.test(text),
  }),
  Date: stringScalar({ name: 'Date', like: 'a day such as "2010-03-08"', isValid: isDate }),
  DateTime: stringScalar({
    name: 'DateTime',
    like: 'an instant in UTC such as "2010-04-14T23:59:00Z"',
    isValid: (text) =>
      /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/.test(text) &&
      isDate(text.slice(0, 10)),
  }),
  Ref: stringScalar({
    name: 'Ref',
    like: 'a letter, a hyphen and a number, such as "C-17"',
    isValid: (text) => /^[A-Z]-[1-9]\d{0,14}$/.test(text),
  }),
  UUID: stringScalar({
    name: 'UUID',
    like: 'a UUID of 36 characters',
    isValid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  }),
  Decimal: stringScalar({
    name: 'Decimal',
    like: 'digits with a point, such as "61.5"',
    isValid: (text) => /^-?\d{1,18}(\.\d{1,12})?$/.test(text),
  }),
};
