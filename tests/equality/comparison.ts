import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { startApi, type Api } from '../world/api.js';
import { corpusOf, words, type Corpus } from './generator/corpus.js';
import { Operations, type Operation } from './generator/operation.js';
import { microseconds } from './oracle/instant.js';
import { Oracle, type Question } from './oracle/oracle.js';
import { loadRows, plainClient, type Rows } from './oracle/rows.js';
import { Texts } from './oracle/texts.js';
import { askServer, comparable, reconciled, type Answer, type Told } from './server.js';
import { seedWorld, type Role } from './world.js';

/** Answers a question, asked with the token of a session where there is one. */
export type Subject = (question: Question, token: string | undefined) => Promise<Told>;

/** A server, and an oracle over the same rows. */
export interface Comparison {
  operations: Operations;
  api: Api;
  /** The answers to an operation, each time that it is sent: to the server, unless another is to be compared. */
  of(operation: Operation, subject?: Subject): Promise<{ server: Answer[]; oracle: Answer[] }>;
  end(): Promise<void>;
}

export async function beginComparison(): Promise<Comparison> {
  const api = await startApi();
  const roles = await seedWorld(api);
  const { oracle, patient, rows, accounts } = await readWorld(api, roles);
  const corpus = corpusOf(rows, cursorsOf(oracle, rows));
  return {
    api,
    operations: new Operations(oracle.schema, corpus, roles.length),
    async of(operation, subject = (question, token) => askServer(api, question, token)) {
      const role = roles[operation.role];
      const accountId = role && accounts.get(role);
      const answers: { server: Answer[]; oracle: Answer[] } = { server: [], oracle: [] };
      for (const variables of operation.variables) {
        const question = { ...operation, variables };
        const expected = comparable(oracle.ask(question, { accountId }));
        const { errors: possible } = comparable(patient.ask(question, { accountId }));
        const answer = comparable(await subject(question, role?.token));
        answers.oracle.push(expected);
        answers.server.push(reconciled(answer, expected, possible));
      }
      return answers;
    },
    end: () => api.close(),
  };
}

async function readWorld(api: Api, roles: readonly Role[]) {
  const client = await plainClient(api.fresh.ownerUrl);
  try {
    const rows = await loadRows(client);
    const titles = [...rows.address, ...rows.edition_line].map(({ title }) => title);
    const sdl = readFileSync(resolve(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8');
    const accounts = new Map<Role, string>();
    for (const role of roles) {
      const found = await client.query<{ id: string }>(
        `SELECT account_id AS id FROM session WHERE token_hash = sha256(convert_to($1, 'UTF8'))`,
        [role.token ?? ''],
      );
      if (found.rows[0]) accounts.set(role, found.rows[0].id);
    }
    const trimmed = words.map((word) => word.replace(/^ +| +$/g, ''));
    const names = rows.organisation.flatMap(({ slug, region }) => [
      slug,
      ...(region === null ? [] : [region]),
    ]);
    const texts = await Texts.of(client, [...titles, ...names, ...words, ...trimmed]);
    const clock = await client.query<{ at: string }>('SELECT clock_timestamp() AS at');
    const now = microseconds(clock.rows[0]?.at ?? '');
    // Goes on with the other root fields where one that must be there is not.
    const patient = new Oracle(lifted(sdl), rows, texts, now);
    return { oracle: new Oracle(sdl, rows, texts, now), patient, rows, accounts };
  } finally {
    await client.end();
  }
}

/** A schema in which root fields and connections may all be missing. */
const lifted = (sdl: string): string =>
  print(
    visit(parse(sdl), {
      ObjectTypeDefinition: (type) => ({
        ...type,
        fields: type.fields?.map((field) => {
          const inner = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
          const isLifted = type.name.value === 'Query' || print(inner).endsWith('Connection');
          return isLifted ? { ...field, type: inner } : field;
        }),
      }),
    }),
  );

/** Walks through every list by pages of one, and keeps where they end. */
function cursorsOf(oracle: Oracle, rows: Rows): Corpus['cursors'] {
  const refs = (letters: string) =>
    rows.address.map(({ ref }) => ref).filter((ref) => ref !== null && letters.includes(ref.charAt(0)));
  const cursors = new Map<string, readonly string[]>();
  // Somebody who is told of drafts too.
  const asker = rows.role_grant.find(
    ({ role, initiative_id: on }) => role === 'ADMINISTRATOR' && on === null,
  )?.account_id;
  const collect = (place: string, questions: readonly string[]) =>
    cursors.set(place, [...new Set(questions.flatMap((question) => ends(oracle, question, asker)))]);
  collect('Query.acts', ['acts(PAGE)']);
  collect('Query.organisations', ['organisations(PAGE)']);
  collect('Query.initiatives', ['initiatives(PAGE)']);
  collect('Query.initiativeDrafts', ['initiativeDrafts(PAGE)']);
  const keys = rows.address.map(({ draft_key: key }) => key).filter((key) => key !== null);
  collect(
    'CostDraftChanges.lines',
    keys.map((key) => `costDraft(key: "${key}") { changes { lines(PAGE) } }`),
  );
  collect('Query.proceedings', ['proceedings(PAGE)']);
  collect('Query.search', ['search(text: "staff", PAGE)', 'search(text: "i-1", PAGE)']);
  const onAddress = (field: string) => refs('IAC').map((ref) => `address(ref: "${ref}") { ${field} }`);
  const orders = ['AS_PUBLISHED', 'LARGEST_FIRST', 'BY_TITLE'];
  collect('Address.acts', onAddress('acts(PAGE)'));
  collect('Voice.submissions', onAddress('voice { submissions(PAGE) }'));
  collect('Funding.pledges', onAddress('funding { pledges(PAGE) }'));
  collect(
    'Cost.parts',
    orders.flatMap((order) => onAddress(`cost { parts(order: ${order}, PAGE) }`)),
  );
  cursors.set('CostPart.parts', cursors.get('Cost.parts') ?? []);
  const on = (letter: string, root: string, field: string) =>
    refs(letter).map((ref) => `${root}(ref: "${ref}") { ${field} }`);
  const onOrganisation = (field: string) =>
    rows.organisation.map(({ slug }) => `organisation(slug: "${slug}") { ${field} }`);
  for (const field of ['acts', 'submissions', 'pledges'])
    collect(`Organisation.${field}`, onOrganisation(`${field}(PAGE)`));
  collect(
    'Person.acts',
    rows.account.map(({ public_id: id }) => `person(id: "${id}") { acts(PAGE) }`),
  );
  collect('Proceeding.submissions', on('Q', 'proceeding', 'submissions(PAGE)'));
  collect('Indicator.measurements', on('K', 'indicator', 'measurements(PAGE)'));
  return cursors;
}

function ends(oracle: Oracle, question: string, accountId: string | undefined): string[] {
  const found: string[] = [];
  for (let first = 1; first <= 6; first += 1) {
    const source = `{ ${question.replace('PAGE)', `first: ${first}) { pageInfo { endCursor } }`)} }`;
    const { data, errors } = oracle.ask({ source, variables: {} }, { accountId });
    if (errors) throw errors[0] ?? new Error('An error without a cause');
    const [, cursor] = /"endCursor":"([^"]*)"/.exec(JSON.stringify(data)) ?? [];
    if (cursor !== undefined) found.push(cursor);
  }
  return found;
}
