import { createServer as createTcpServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Acts } from './act/act.service.js';
import { Addresses } from './address/address.service.js';
import { createServer } from './app.js';
import { CostScheduleClock } from './budget/cost-schedule-clock.js';
import { Editions } from './budget/edition.service.js';
import { loadDemo, type DemoServices } from './demo/demo.js';
import { entities } from './entities.js';
import { migrations } from './migrations/all.js';
import { MailPost } from './mail/mail-post.js';
import { ConfigFault, readConfig, type Config, type Environment } from './platform/config/config.js';
import { readSingleSignOn } from './platform/config/single-sign-on.js';
import { readMailRoute } from './platform/config/mail-route.js';
import { ResponseCache } from './platform/cache/response-cache.js';
import { Database } from './platform/database/database.js';
import { startEmbedded, type EmbeddedPostgres } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { UnsafeDatabase } from './platform/database/safety.js';
import { secrets } from './platform/database/secrets.js';
import { StartRefusal } from './platform/database/start-refusal.js';
import { unavailability } from './platform/database/unavailable.js';
import type { Duty } from './platform/http/health.js';
import { createLogger } from './platform/http/logger.js';
import { listenBeside } from './platform/http/loopback.js';

/** Everything that runs, in the order in which it was started. */
interface Running {
  config: Config;
  logger: Logger;
  duty: Duty;
  embedded?: EmbeddedPostgres;
  database?: Database;
  app?: NestFastifyApplication;
}

/** How long requests that were taken may still take when the server is told to stop. */
const drainSeconds = 10;

/** Starts Plumbline. What an operator can mend is said in a sentence, without a stack, and ends the process with 1. */
export async function start(environment: Environment, args: readonly string[]): Promise<void> {
  let running: Running | undefined;
  try {
    const config = readConfig(environment, args);
    running = { config, logger: createLogger(config.logLevel), duty: { isDraining: false } };
    stopOnSignals(running);
    await demandFreePort(config);
    await serve(running, environment);
  } catch (error) {
    const isForOperator = [ConfigFault, StartRefusal, UnsafeDatabase].some((kind) => error instanceof kind);
    process.stderr.write(
      `${isForOperator ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`,
    );
    if (running) await stopAll(running);
    process.exit(1);
  }
}

async function serve(running: Running, environment: Environment): Promise<void> {
  const { config, logger, duty } = running;
  const mailRoute = readMailRoute(environment, config);
  const singleSignOn = readSingleSignOn(environment);
  if (!config.ownDatabase) running.embedded = await startEmbedded({ directory: config.dataFolder });
  const urls = config.ownDatabase ?? embeddedUrls(running);
  const { appUrl } = urls;
  const database = new Database({
    appUrl,
    entities,
    migrations,
    environment,
    poolSize: 8,
    onState: (state, cause) => logger.info({ state, err: cause }, 'database'),
  });
  running.database = database;
  const sessionSecret = config.sessionSecret ?? (await secrets(config.dataFolder)).sessionSecret;
  const { publicUrl, trustProxy, isDemonstration, isDevelopment, cacheBytes, rateFactor, importBytes } =
    config;
  running.app = await createServer({
    database,
    sessionSecret,
    publicUrl,
    trustProxy,
    isDemonstration,
    isDevelopment,
    mailRoute,
    singleSignOn,
    logger,
    duty,
    cacheBytes,
    rateFactor,
    importBytes,
    withPages: true,
  });
  const { app } = running;
  const demo = { database, acts: app.get(Acts), addresses: app.get(Addresses), editions: app.get(Editions) };
  const prepare = async () => {
    await prepareDatabase({ database, urls, logger, isDemonstration, demo });
    app.get(ResponseCache).clear();
    await app.get(MailPost, { strict: false }).start();
    app.get(CostScheduleClock, { strict: false }).start();
  };
  const isPrepared = await attempt(prepare, logger);
  await running.app.listen(config.port, config.host);
  await listenBeside(app.getHttpServer(), config.host);
  process.stdout.write(`Plumbline is at ${publicUrl}\n`);
  if (!isPrepared) await prepareAgain(prepare, running);
}

interface Urls {
  appUrl: string;
  ownerUrl: string;
  auditUrl?: string;
}

function embeddedUrls({ embedded }: Running): Urls {
  if (!embedded) throw new Error('The embedded PostgreSQL was not started');
  const { appUrl, ownerUrl, auditUrl } = embedded;
  return { appUrl, ownerUrl, auditUrl };
}

async function prepareDatabase(of: {
  database: Database;
  urls: Urls;
  logger: Logger;
  isDemonstration: boolean;
  demo: DemoServices;
}): Promise<void> {
  await migrate({ ...of.urls, migrations, entities, report: (line) => of.logger.error(line) });
  of.database.start();
  await of.database.ready();
  if (of.isDemonstration) await loadDemo(of.demo);
}

/** Whether the database could be prepared; it is no fault of the operator's settings when it cannot be reached. */
async function attempt(prepare: () => Promise<void>, logger: Logger): Promise<boolean> {
  try {
    await prepare();
    return true;
  } catch (error) {
    if (unavailability(error) === undefined) throw error;
    logger.warn({ err: error }, 'the database cannot be reached; pages say so until it can');
    return false;
  }
}

async function prepareAgain(prepare: () => Promise<void>, { logger, duty }: Running): Promise<void> {
  while (!duty.isDraining && !(await attempt(prepare, logger)))
    await new Promise((resolve) => setTimeout(resolve, 2_000));
}

/** A taken port is found before anything is started, so that a second copy harms nothing of the first. */
function demandFreePort({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'is in use by another program'
          : `cannot be listened on (${error.code ?? 'no reason given'})`;
      reject(
        new ConfigFault(`Port ${port} of ${host} ${why}. Stop that program, or name another port in PORT.`),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function stopOnSignals(running: Running): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void stopAll(running).then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // npm runs a shell that does not pass signals on: when npm is gone, so is whoever wanted this to run.
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), 200).unref();
  }
}

/** Takes no new work, answers what was taken, then lets go of the database and stops it. */
async function stopAll({ duty, app, database, embedded }: Running): Promise<void> {
  duty.isDraining = true;
  const late = setTimeout(() => app?.getHttpServer().closeAllConnections(), drainSeconds * 1000);
  await app?.close();
  clearTimeout(late);
  await database?.stop();
  await embedded?.stop();
}
