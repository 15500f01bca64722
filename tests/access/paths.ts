import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../world/api.js';
import type { Actor } from '../world/actors.js';

/** What can stand in an address, by the name of the parameter. */
export type Names = Readonly<Record<'ref' | 'slug' | 'id' | 'key' | 'line', readonly string[]>>;

/** Each page, by its path among the routes, and the questions that it is asked by its address. One that stands here nowhere fails the build. */
export const pages: Readonly<Record<string, readonly string[]>> = {
  '': ['', '?after=x'],
  search: ['?q=Zaubernuss', '?q=e', '?q=I-3', '?q=E-3'],
  comment: [''],
  receipts: ['', '?number=S-1'],
  record: ['', '?operation=editDraft', '?operation=draftInitiative', '?since=2000-01-01'],
  organisations: ['', '?role=REGISTRY', '?region=Zaubernuss', '?verified=yes'],
  'organisations/:slug': [''],
  'organisations/:slug/record': [''],
  'people/:id': [''],
  'refs/:ref': ['', '?edition=E-3'],
  comparators: ['', '?after=x'],
  'exchange-rates': ['', '?after=x'],
  'refs/:ref/alternatives': [''],
  'refs/:ref/beside': ['', '?with=A-1', '?class=Zaubernuss&with=I-1'],
  'refs/:ref/compare': ['', '?from=E-1&to=E-3', '?from=E-1&to=E-1'],
  'refs/:ref/cost': [
    '',
    '?in=EUR',
    '?order=amount',
    '?class=Staff&sourcing=in-house&depth=3',
    '?period=FY11',
    '?period=Zaubernuss',
    '?edition=E-3',
  ],
  'refs/:ref/edit': [''],
  'refs/:ref/edit-costs': [''],
  'refs/:ref/edit-costs/:key': [''],
  'refs/:ref/edit-costs/:key/lines/:line': [''],
  'refs/:ref/edit-costs/:key/publish': [''],
  'refs/:ref/edit-costs/import': [''],
  'refs/:ref/funding': [''],
  'refs/:ref/record': ['', '?operation=editDraft'],
  'refs/:ref/voice': [''],
  'drafts/:key': [''],
  'set-up': [''],
  'set-up/initiative': [''],
  'set-up/organisation': [''],
  'set-up/proceeding': [''],
  'set-up/roles': [''],
  'sign-in': [''],
  'sign-in/ended': [''],
  'sign-in/link': [''],
  'sign-in/sent': [''],
  account: [''],
  'account/erased': [''],
  components: [''],
};

/** Pages of which another answer is right each time: mails that were written. */
export const passingPages = ['outbox'];

/** What is answered by GET beside pages, and how it is looked at. One that stands here nowhere fails the build. */
export const doors: Readonly<Record<string, 'file' | 'own' | 'elsewhere' | 'alike' | 'metrics'>> = {
  '/record.csv': 'file',
  '/record.json': 'file',
  '/refs/:ref/record.csv': 'file',
  '/refs/:ref/record.json': 'file',
  '/refs/:ref/cost.csv': 'file',
  '/refs/:ref/cost.json': 'file',
  '/refs/:ref/alternatives.csv': 'file',
  '/refs/:ref/alternatives.json': 'file',
  '/refs/:ref/costs.csv': 'file',
  '/organisations/:slug/record.csv': 'file',
  '/organisations/:slug/record.json': 'file',
  '/people/:id.csv': 'file',
  '/people/:id.json': 'file',
  '/account/data.json': 'own',
  '/healthz': 'alike',
  '/readyz': 'alike',
  '/robots.txt': 'alike',
  '/favicon.svg': 'alike',
  '/favicon.ico': 'alike',
  '/session/oidc': 'alike',
  '/session/oidc/callback': 'alike',
  '/metrics': 'metrics',
  // Answered from what is kept: see kept.test.ts. Pages are those above.
  '/graphql': 'elsewhere',
  '*': 'elsewhere',
};

const web = resolve(import.meta.dirname, '../../apps/web/src');
const routeFiles = ['routes.tsx', 'budget/cost-routes.ts'];
export const routesText = (): string =>
  routeFiles.map((file) => readFileSync(resolve(web, file), 'utf8')).join('\n');

/** The paths of all pages, as the routes of the web tell them. */
export function pathsIn(routes: string): string[] {
  const paths = [...routes.matchAll(/\bpath: '([^'*]+)'|pageAmong\('([^']+)'/g)].map(
    ([, plain, among]) => plain ?? among ?? '',
  );
  return [...(routes.includes('index: true') ? [''] : []), ...paths];
}

/** Every path that the server answers by GET. */
export function doorsOf(fastify: FastifyInstance): string[] {
  const found: string[] = [];
  const above: string[] = [];
  for (const line of fastify.printRoutes({ commonPrefix: false, method: 'GET' }).split('\n')) {
    const [, indent = '', path, methods] = /^([│ ]*)[├└]── (\S+)( \(.*GET.*\))?/.exec(line) ?? [];
    if (path === undefined) continue;
    const depth = indent.length / 4;
    above.length = depth;
    above.push(path);
    if (methods !== undefined) found.push(above.join(''));
  }
  return found;
}

/** A path with every name that its parameters can have. */
export function filled(path: string, names: Names): string[] {
  const [, name] = /:([a-z]+)/.exec(path) ?? [];
  if (name === undefined) return [path];
  if (name !== 'ref' && name !== 'slug' && name !== 'id' && name !== 'key' && name !== 'line')
    throw new Error(`Say in Names what ${name} can be`);
  return names[name].flatMap((value) => filled(path.replace(`:${name}`, value), names));
}

export const pageUrls = (names: Names): string[] =>
  Object.entries(pages).flatMap(([path, questions]) =>
    filled(`/${path}`, names).flatMap((url) => questions.map((question) => url + question)),
  );

export const doorUrls = (names: Names, kinds: readonly string[]): string[] =>
  Object.entries(doors).flatMap(([path, kind]) => (kinds.includes(kind) ? filled(path, names) : []));

/** Whatever is told of a thing: the status, the headers that say something of it, and the bytes. */
export interface Told {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

export type Send = (url: string, actor: Actor, headers?: Record<string, string>) => Promise<Told>;

const telling = [
  'cache-control',
  'content-type',
  'content-disposition',
  'etag',
  'location',
  'vary',
  'retry-after',
];

/** Asks a server as a browser does; ids of requests are left out. */
export function sender({ fastify }: Api): Send {
  return async (url, { token }, headers = {}) => {
    const answer = await fastify.inject({
      ...{ url, headers },
      cookies: token === undefined ? {} : { session: token },
    });
    const id = String(answer.headers['x-request-id']);
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(telling.map((name) => [name, answer.headers[name]?.toString()])),
      body: answer.body.replaceAll(id, 'the request'),
    };
  };
}

/** What somebody is told at each of these addresses. */
export async function toldAt(send: Send, urls: readonly string[], actor: Actor): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  for (const url of urls) told.set(url, await send(url, actor));
  return told;
}

/** At which addresses something else is told; what was asked for is no difference. */
export function differing(before: Map<string, Told>, after: Map<string, Told>): string[] {
  return [...after]
    .filter(([url, told]) => JSON.stringify(told) !== JSON.stringify(before.get(url)))
    .map(([url]) => url);
}
