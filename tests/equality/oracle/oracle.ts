import {
  buildSchema,
  execute,
  isObjectType,
  isScalarType,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { scalars } from '../../../apps/api/src/platform/graphql/scalars.js';
import { accountResolvers } from './account.js';
import { actResolvers } from './act.js';
import { addressResolvers } from './address.js';
import type { Asked, Asker } from './asked.js';
import { alternativeResolvers } from './alternative.js';
import { basisResolvers } from './basis.js';
import { budgetResolvers } from './budget.js';
import { comparisonResolvers } from './comparison.js';
import { comparatorResolvers } from './comparator.js';
import { consultationResolvers } from './consultation.js';
import { costDraftResolvers } from './cost-draft.js';
import { plainDecimal } from './decimal.js';
import { exchangeRateResolvers } from './exchange-rate.js';
import { initiativeResolvers } from './initiative.js';
import { overTheWire } from './instant.js';
import { objectiveResolvers } from './objective.js';
import { organisationResolvers } from './organisation.js';
import { pledgeResolvers } from './pledge.js';
import type { Rows } from './rows.js';
import type { Texts } from './texts.js';

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const features: readonly Resolvers[] = [
  ...[accountResolvers, actResolvers, addressResolvers, basisResolvers, budgetResolvers],
  ...[comparatorResolvers, comparisonResolvers, consultationResolvers, exchangeRateResolvers],
  alternativeResolvers,
  ...[costDraftResolvers, initiativeResolvers, objectiveResolvers, organisationResolvers, pledgeResolvers],
];

export interface Question {
  source: string;
  variables: Readonly<Record<string, unknown>>;
  operationName?: string | undefined;
}

/** Answers what the server answers, by graphql-js and plain functions over rows in memory. */
export class Oracle {
  readonly schema: GraphQLSchema;

  constructor(
    sdl: string,
    private readonly rows: Rows,
    private readonly texts: Texts,
    /** Microseconds since 1970 at which the rows were read: nothing opens or closes soon after. */
    private readonly now: bigint,
  ) {
    this.schema = buildSchema(sdl);
    for (const resolvers of features)
      for (const [type, fields] of Object.entries(resolvers)) this.resolve(type, fields);
    for (const type of Object.values(this.schema.getTypeMap()))
      if (isScalarType(type)) Object.assign(type, coercionOf(type.name));
  }

  /** @throws where the question is none that the schema allows */
  ask({ source, variables, operationName }: Question, asker: Asker): ExecutionResult {
    const document = parse(source);
    const [fault] = validate(this.schema, document);
    if (fault) throw fault;
    const contextValue: Asked = { ...asker, rows: this.rows, texts: this.texts, now: this.now };
    const answer = execute({
      schema: this.schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: operationName ?? null,
    });
    if (answer instanceof Promise) throw new Error('Plain functions answer at once');
    return answer;
  }

  private resolve(name: string, fields: Readonly<Record<string, unknown>>): void {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    for (const [field, resolve] of Object.entries(fields)) {
      const found = type.getFields()[field];
      if (!found) throw new Error(`${name} has no field ${field}`);
      found.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

/** What a client may send is what it is for the server; what it gets is written here. */
function coercionOf(name: string): object {
  const known = Object.values(scalars).find((scalar) => scalar.name === name);
  if (!known) return {};
  const { parseValue, parseLiteral } = known;
  const serialize = name === 'DateTime' ? overTheWire : name === 'Decimal' ? plainDecimal : String;
  return { parseValue, parseLiteral, serialize };
}
