import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { countStatements } from '../database/statements.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../schema.graphql'), 'utf8'));
const query = schema.getQueryType();

let api: Api;
let plan: Plan;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

/** Selects every field down to a depth, lists by their first rows. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (isAbstractType(named)) return depth === 0 ? [] : [`${field.name} { __typename ${asEachOf(named)} }`];
    if (!isObjectType(named) || depth === 0) return [];
    const first = field.args.some((argument) => argument.name === 'first') ? '(first: 3)' : '';
    return [`${field.name}${first} { __typename ${everything(named, depth - 1)} }`];
  });
  return fields.join(' ');
}

/** The leaves of every type that an interface or a union may be. */
const asEachOf = (type: GraphQLAbstractType): string =>
  schema
    .getPossibleTypes(type)
    .map((possible) => `... on ${possible.name} { ${everything(possible, 0)} }`)
    .join(' ');

/** A value for each argument that a question must have. */
function asked(field: GraphQLField<unknown, unknown>): string {
  const refs: Record<string, string> = {
    initiative: plan.initiative,
    edition: plan.edition,
    objective: plan.objective,
    indicator: plan.indicator,
    proceeding: plan.proceeding,
  };
  const values: Record<string, string> = {
    ref: JSON.stringify(refs[field.name] ?? plan.lines.staff),
    text: '"a"',
    key: '"0199a000-0000-4000-8000-000000000001"',
    slug: '"registry-a"',
    id: '"00000000-0000-4000-8000-000000000000"',
  };
  const given = field.args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${values[argument.name] ?? ''}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

test.each(Object.values(query?.getFields() ?? {}))('every field under $name can be read', async (field) => {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is not of an object type`);
  const document = `{ ${field.name}${asked(field)} { ${everything(type, 3)} } }`;
  const { result: answer, statements } = await countStatements(() => api.known(document));
  expect(answer.errors ?? []).toEqual([]);
  // A second statement would tell that the text of the first had something missing in it.
  expect(statements.length).toBeLessThan(2);
  expect(answer.data).toHaveProperty(field.name);
});
