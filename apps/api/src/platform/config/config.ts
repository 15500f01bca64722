import { resolve } from 'node:path';

/** What the environment says. Every name is explained in docs/configure.md. */
export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  trustProxy: number;
  logLevel: string;
  /** What answers that are kept may take together; with 0 none are kept. */
  cacheBytes: number;
  /** By which the limits on what one sender may do are multiplied; with 0 there are none. */
  rateFactor: number;
  /** The largest file of costs that is taken in the browser. */
  importBytes: number;
  isProduction: boolean;
  /** Serves the sources of the web and reloads them. */
  isDevelopment: boolean;
  isDemonstration: boolean;
  dataFolder: string;
  /** One's own PostgreSQL; without it the embedded one runs in the data folder. */
  ownDatabase: { appUrl: string; ownerUrl: string } | undefined;
  /** Demanded with one's own database; made and kept in the data folder otherwise. */
  sessionSecret: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment does not stand; `message` says what to change, for the operator's terminal. */
export class ConfigFault extends Error {}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Reads the configuration. @throws ConfigFault */
export function readConfig(environment: Environment, args: readonly string[] = []): Config {
  const { HOST: host = 'localhost', LOG_LEVEL: logLevel = 'info' } = environment;
  const port = wholeNumber(environment, 'PORT', { otherwise: 4000, most: 65_535 });
  if (!levels.includes(logLevel))
    throw new ConfigFault(`LOG_LEVEL is one of ${levels.join(', ')}, not "${logLevel}".`);
  const isProduction = environment['NODE_ENV'] === 'production';
  const ownDatabase = readOwnDatabase(environment);
  const isDemonstration = readFlag(environment, 'PLUMBLINE_DEMO', ownDatabase === undefined);
  if (isDemonstration && isProduction && ownDatabase)
    throw new ConfigFault(
      'PLUMBLINE_DEMO=1 would put the demonstration into a production database of your own. Unset it, or NODE_ENV.',
    );
  const sessionSecret = environment['SESSION_SECRET'];
  if (ownDatabase && (sessionSecret ?? '').length < 32)
    throw new ConfigFault(
      'With a database of your own, SESSION_SECRET must hold at least 32 random characters.',
    );
  return {
    port,
    host,
    publicUrl: readPublicUrl(environment['PUBLIC_URL'], port),
    trustProxy: wholeNumber(environment, 'TRUST_PROXY', { otherwise: 0, most: 20 }),
    logLevel,
    cacheBytes: wholeNumber(environment, 'CACHE_MB', { otherwise: 48, most: 65_536 }) * 1024 * 1024,
    rateFactor: wholeNumber(environment, 'RATE_FACTOR', { otherwise: 1, most: 1_000_000 }),
    importBytes: wholeNumber(environment, 'IMPORT_MB', { otherwise: 256, most: 4_096 }) * 1024 * 1024,
    isProduction,
    isDevelopment: args.includes('--dev'),
    isDemonstration,
    dataFolder: resolve(environment['PLUMBLINE_DATA'] ?? '.plumbline'),
    ownDatabase,
    sessionSecret,
  };
}

function wholeNumber(
  environment: Environment,
  name: string,
  { otherwise, most }: { otherwise: number; most: number },
): number {
  const given = environment[name];
  if (given === undefined || given === '') return otherwise;
  const number = Number(given);
  if (/^\d+$/.test(given) && number <= most) return number;
  throw new ConfigFault(`${name} is a whole number from 0 to ${most}, not "${given}".`);
}

function readFlag(environment: Environment, name: string, otherwise: boolean): boolean {
  const given = environment[name];
  if (given === undefined || given === '') return otherwise;
  if (given === '1' || given === '0') return given === '1';
  throw new ConfigFault(`${name} is 1 or 0, not "${given}".`);
}

function readOwnDatabase({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
}: Environment): Config['ownDatabase'] {
  if (!appUrl && !ownerUrl) return undefined;
  if (!appUrl || !ownerUrl)
    throw new ConfigFault(
      'DATABASE_URL (which serves) and DATABASE_OWNER_URL (which migrates) go together; one of them is missing.',
    );
  for (const [name, url] of Object.entries({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }))
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new ConfigFault(`${name} is not of the form postgres://user:password@host:5432/database.`);
  return { appUrl, ownerUrl };
}

function readPublicUrl(given: string | undefined, port: number): string {
  const url = given || `http://localhost:${port}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || new URL(url).pathname !== '/')
    throw new ConfigFault(
      `PUBLIC_URL is the address that people see, such as https://plumbline.example.org, not "${url}".`,
    );
  return new URL(url).origin;
}
