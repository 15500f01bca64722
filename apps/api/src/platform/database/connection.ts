import pg from 'pg';
import { CountedClient } from './statements.js';

export interface ConnectionOptions {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  poolSize: number;
  /** Only reads, by statements that are prepared once and run again and again. */
  isForReads?: boolean;
}

/**
 * A large statement is planned for longer than it runs: it is planned once for whatever its parameters are, and its
 * connection is not given up when nobody reads for a while. Compiling its expressions would take longer still.
 */
const forReads = '-c plan_cache_mode=force_generic_plan -c jit=off';
const keptIdleMs = 10 * 60_000;

/** How every connection that serves is made: it gives up early, never hangs, and speaks one dialect of time. */
export function connectionOptions({
  url,
  name,
  poolSize,
  isForReads = false,
}: ConnectionOptions): pg.PoolConfig {
  const dialect = '-c TimeZone=UTC -c DateStyle=ISO,YMD -c default_transaction_isolation=read\\ committed';
  return {
    connectionString: url,
    application_name: name,
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 10_000,
    // For a server that is gone without a word: its own timeout would never arrive.
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    options: isForReads ? `${dialect} ${forReads}` : dialect,
    ...(isForReads && { idleTimeoutMillis: keptIdleMs }),
    types: { getTypeParser: parserOf },
    Client: CountedClient,
  };
}

type Parser = (text: string) => unknown;

/** An ISO 8601 instant with all the digits that PostgreSQL keeps: '2010-03-08T06:00:00.123456Z'. */
export function instant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(:\d\d)?$/.exec(text);
  if (!parts) return text;
  const [, day, time, hours, minutes] = parts;
  return `${day}T${time}${hours === '+00' && !minutes ? 'Z' : `${hours}${minutes ?? ':00'}`}`;
}

const { builtins } = pg.types;
// Its own type knows neither the arrays nor that a parser answers something unknown.
const getTypeParser = pg.types.getTypeParser as (type: number, format?: 'text' | 'binary') => Parser;
const asItIs: Parser = (text) => text;
const textArray = getTypeParser(1009);
const instants: Parser = (text) => {
  const parsed = textArray(text);
  return Array.isArray(parsed)
    ? parsed.map((item: unknown) => (typeof item === 'string' ? instant(item) : item))
    : parsed;
};

/** Money stays exact and a calendar date never meets a time zone, in arrays too. */
const parsers = new Map<number, Parser>([
  [builtins.INT8, asItIs],
  [builtins.NUMERIC, asItIs],
  [builtins.DATE, asItIs],
  [builtins.TIMESTAMP, asItIs],
  [builtins.TIMESTAMPTZ, instant],
  [1016, textArray], // int8[]
  [1231, textArray], // numeric[]
  [1182, textArray], // date[]
  [1115, textArray], // timestamp[]
  [1185, instants], // timestamptz[]
]);

function parserOf(type: number, format?: 'text' | 'binary'): Parser {
  const ours = format === 'binary' ? undefined : parsers.get(type);
  return ours ?? getTypeParser(type, format);
}
