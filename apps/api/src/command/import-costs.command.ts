import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { Acts } from '../act/act.service.js';
import type { Standing } from '../address/address.entity.js';
import { Addresses } from '../address/address.service.js';
import { Editions } from '../budget/edition.service.js';
import { readCostFile, type CostFile } from '../budget/import/cost-file.js';
import { CostImport, type CostImportRequest } from '../budget/import/cost-import.service.js';
import { readMapping } from '../budget/import/mapping-reader.js';
import type { CostMapping } from '../budget/import/mapping.js';
import { ownMapping } from '../budget/import/own-mapping.js';
import { codeOf, messageOf } from '../platform/database/error-code.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import { WrongUsage, type Command, type Given, type Terminal } from './command.js';
import { withDatabase, type Connection } from './connection.js';
import { fileFaultLines } from './file-fault-words.js';
import { foreseenLines, importReport, outcomeLines } from './import-report.js';

const usage = `FILE.csv (--initiative I-2 | --new-initiative TITLE) --edition TITLE [options]

  --initiative REF         the initiative whose costs these are
  --new-initiative TITLE   makes an initiative for them
  --edition TITLE          what the edition is called
  --mapping FILE.json      what the columns mean; without it the file is one of "export costs"
  --dry-run                says what would happen, and writes nothing
  --publish --reason TEXT  publishes the edition; without it, it is a draft that nobody sees
  --standing STANDING      RECORD or ILLUSTRATIVE; otherwise what the mapping says, or that of the initiative
  --source TEXT            where the figures come from, and
  --source-url URL         where that can be read; otherwise what the mapping says

docs/import-costs.md explains the mapping.`;

export const importCostsCommand: Command = {
  name: 'import costs',
  summary: 'imports a CSV file of costs as an edition',
  usage,
  options: {
    initiative: { type: 'string' },
    'new-initiative': { type: 'string' },
    edition: { type: 'string' },
    mapping: { type: 'string' },
    'dry-run': { type: 'boolean' },
    publish: { type: 'boolean' },
    reason: { type: 'string' },
    standing: { type: 'string' },
    source: { type: 'string' },
    'source-url': { type: 'string' },
  },
  async run(given, terminal) {
    const path = onlyFile(given);
    const order = readOrder(given);
    const mapping = await mappingOf(given.text('mapping'));
    const request = { ...order, ...told(given, mapping), fileName: basename(path) };
    const { file, fileHash } = await readAndHash(path, mapping);
    await terminal.write(importReport(basename(path), file));
    if (file.faults.count > 0) {
      terminal.say(fileFaultLines(file.faults.kept, file.faults.count));
      return 1;
    }
    if (given.flag('dry-run')) await foresee(order.initiative, file, terminal);
    else await importFile({ ...request, fileHash, file }, terminal);
    return 0;
  },
};

async function foresee(initiative: Request['initiative'], file: CostFile, terminal: Terminal): Promise<void> {
  if ('ref' in initiative) {
    const { ref } = initiative;
    await withDatabase(terminal.environment, async (connection) => {
      const { database } = connection;
      const outcome = await database.transaction((rows) => importer(connection).foresee(rows, { ref, file }));
      await terminal.write(foreseenLines(ref, outcome));
    });
  }
  await terminal.write('Nothing was written: this was a dry run.\n');
}

type Request = Omit<CostImportRequest, 'actId'>;

async function importFile(request: Request, terminal: Terminal): Promise<void> {
  await withDatabase(terminal.environment, async (connection) => {
    const outcome = await importer(connection).run({ ...request, actId: v7() });
    await terminal.write(outcomeLines(outcome));
    await analyse(connection.ownerUrl);
  });
}

/** Pages ask about the new rows at once; until PostgreSQL looks by itself it takes them for a few and answers slowly. */
async function analyse(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'plumbline analyse' });
  await client.connect();
  try {
    await client.query('ANALYZE address, edition_line, estimate, edition_total');
  } finally {
    await client.end();
  }
}

function importer({ database, sessionSecret }: Connection): CostImport {
  return new CostImport(new Acts(database, new KeyedHash(sessionSecret)), new Addresses(), new Editions());
}

function onlyFile({ positionals }: Given): string {
  const [path, ...more] = positionals;
  if (path === undefined) throw new WrongUsage('Name the file to import.');
  if (more.length > 0) throw new WrongUsage(`One file at a time; given were ${positionals.join(', ')}.`);
  return path;
}

function readOrder(given: Given): Pick<Request, 'initiative' | 'editionTitle' | 'reason'> {
  const [ref, title] = [given.text('initiative'), given.text('new-initiative')];
  if ((ref === undefined) === (title === undefined))
    throw new WrongUsage('Say either --initiative REF or --new-initiative TITLE.');
  const editionTitle = given.text('edition');
  if (editionTitle === undefined) throw new WrongUsage('Say what the edition is called: --edition TITLE.');
  const reason = given.text('reason');
  if (given.flag('publish') !== (reason !== undefined))
    throw new WrongUsage('--publish and --reason TEXT go together: the reason is shown beside the edition.');
  return { initiative: ref === undefined ? { title: title ?? '' } : { ref }, editionTitle, reason };
}

function told(given: Given, mapping: CostMapping): Pick<Request, 'standing' | 'source' | 'sourceUrl'> {
  return {
    standing: standingOf(given.text('standing')) ?? mapping.standing,
    source: given.text('source') ?? mapping.source,
    sourceUrl: given.text('source-url') ?? mapping.sourceUrl,
  };
}

function standingOf(text: string | undefined): Standing | undefined {
  if (text === undefined || text === 'RECORD' || text === 'ILLUSTRATIVE') return text;
  throw new WrongUsage(`--standing is RECORD or ILLUSTRATIVE, not "${text}".`);
}

async function mappingOf(path: string | undefined): Promise<CostMapping> {
  if (path === undefined) return ownMapping;
  return readMapping(await readable(path, () => readFile(path, 'utf8')));
}

async function readAndHash(
  path: string,
  mapping: CostMapping,
): Promise<{ file: CostFile; fileHash: string }> {
  const hash = createHash('sha256');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path)) {
      if (!Buffer.isBuffer(chunk)) continue;
      hash.update(chunk);
      yield chunk;
    }
  }
  const file = await readable(path, () => readCostFile(bytes(), mapping));
  return { file, fileHash: hash.digest('hex') };
}

async function readable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!['ENOENT', 'EISDIR', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
    throw new WrongUsage(`${path} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}
