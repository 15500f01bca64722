import { importsOf, type Import } from './imports.ts';
import { isTest, type Tree } from './tree.ts';

const mechanisms = ['address', 'act', 'ledger'];

// The page of an address is the join of the four strands: it is the one feature that composes others.
const composer = { from: 'address', of: ['budget', 'consultation', 'pledge', 'objective', 'alternative'] };

/**
 * Where features are put together: the files that lie in src itself, the list of migrations, the demo and
 * the commands of an operator.
 * Nothing but another one of these may import them.
 */
const isRoot = (path: string) =>
  /^apps\/\w+\/src\/[^/]+$/.test(path) ||
  /^apps\/api\/src\/(?:migrations\/all\.ts$|(?:demo|command)\/)/.test(path);

interface Room {
  building: string;
  /** The folder under src; empty for a file that lies in src itself. */
  name: string;
}

function roomOf(path: string): Room {
  const [area = '', building = '', src = '', ...rest] = path.split('/');
  if (area === 'tests') return { building: 'tests', name: '' };
  if (area === 'packages') return { building: `packages/${building}`, name: '' };
  if (area === 'apps' && src === 'src')
    return { building: `apps/${building}`, name: rest.length > 1 ? (rest[0] ?? '') : '' };
  return { building: 'outside', name: '' };
}

/** Every import that breaks the law which the names of the folders lay down. */
export function importFaults(tree: Tree): string[] {
  return importsOf(tree)
    .map((found) => ({ found, fault: faultOf(tree, found) }))
    .filter(({ fault }) => fault)
    .map(({ found, fault }) => `${found.from} imports ${found.specifier}: ${fault}`);
}

function faultOf(tree: Tree, found: Import): string | undefined {
  const from = roomOf(found.from);
  if (found.to === undefined) return from.name === 'ui' ? strangerInUi(found.specifier) : undefined;
  const to = roomOf(found.to);
  if (from.building === 'outside' || from.building === 'tests') return undefined;
  if (isTest(found.from)) return undefined;
  if (to.building === 'tests') return 'what we ship knows no test';
  if (from.building.startsWith('packages/'))
    return from.building === to.building ? undefined : 'a package imports nothing of ours';
  if (to.building.startsWith('packages/')) return undefined;
  if (from.building !== to.building) return 'the API and the web meet in the SDL only';
  if (isRoot(found.from)) return undefined;
  if (isRoot(found.to)) return 'nobody imports the place where features are put together';
  if (from.name === to.name) return undefined;
  return from.building === 'apps/web' ? webFault(from, to) : apiFault(tree, from, found.to);
}

function strangerInUi(specifier: string): string | undefined {
  return /^(@apollo\/|graphql|react-router)/.test(specifier)
    ? 'ui knows no GraphQL and no router'
    : undefined;
}

function webFault(from: Room, to: Room): string | undefined {
  if (from.name === 'ui') return 'ui imports packages and itself only';
  if (to.name === 'ui' || to.name === 'gql') return from.name === 'gql' ? 'gql is generated' : undefined;
  if (to.name === 'platform') return undefined;
  if (from.name === 'platform') return 'platform knows no feature';
  if (from.name === composer.from && composer.of.includes(to.name)) return undefined;
  return 'routes compose features, and nothing else does';
}

function apiFault(tree: Tree, from: Room, path: string): string | undefined {
  const to = roomOf(path);
  if (to.name === 'platform' || to.name === 'generated')
    return from.name === 'migrations' ? migrationFault(to) : undefined;
  if (from.name === 'platform' || from.name === 'generated') return `${from.name} knows no noun`;
  if (from.name === 'migrations') return migrationFault(to);
  if (to.name === 'migrations') return 'a migration is history: nothing uses it';
  if (mechanisms.includes(to.name)) return undefined;
  if (from.name === 'ledger') return 'the ledger knows no feature';
  if (/\.entity\.ts$/.test(path) || /\.module\.ts$/.test(path)) return undefined;
  return isExportedService(tree, path) ? undefined : 'a feature is used through the service that it exports';
}

// A migration that uses today's code says something else tomorrow.
function migrationFault(to: Room): string | undefined {
  return to.name === 'platform' ? undefined : 'a migration stands alone';
}

function isExportedService(tree: Tree, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const service = /export class (\w+)/.exec(tree.get(path) ?? '')?.[1];
  if (!service || !path.endsWith('.service.ts')) return false;
  return [...tree]
    .filter(([other]) => other.startsWith(folder) && other.endsWith('.module.ts'))
    .some(([, text]) => new RegExp(String.raw`exports:\s*\[[^\]]*\b${service}\b`).test(text));
}
