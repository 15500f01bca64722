import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../tests/world/postgres.js';
import type { Environment } from '../platform/config/config.js';
import { startEmbedded } from '../platform/database/embedded.js';
import { runCommandLine } from './command-line.js';

const mapping = JSON.stringify({
  currency: 'USD',
  levels: [{ title: 'Department' }, { title: 'Line' }],
  periods: [{ column: '2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }],
});

async function run(args: readonly string[], environment: Environment = {}) {
  let [answer, beside] = ['', ''];
  const code = await runCommandLine(args, {
    write: async (text) => void (answer += text),
    say: (line) => void (beside += `${line}\n`),
    environment,
  });
  return { code, answer, beside };
}

describe('the command line', () => {
  let world: FreshDatabase;
  let folder: string;
  let environment: Environment;

  beforeAll(async () => {
    world = await freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
    environment = {
      ...process.env,
      DATABASE_URL: world.appUrl,
      DATABASE_OWNER_URL: world.ownerUrl,
      SESSION_SECRET: 'x'.repeat(32),
    };
  });
  afterAll(async () => {
    await world.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const into = ['--new-initiative', 'A city', '--edition', 'Adopted'];

  test('lists its commands, and says of each how it is used', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, answer: expect.stringContaining('import costs') });
    expect(await run([])).toMatchObject({ code: 2, answer: expect.stringContaining('export costs') });
    for (const name of ['import costs', 'export costs', 'check'])
      expect(await run([...name.split(' '), '--help'])).toMatchObject({
        code: 0,
        answer: expect.stringContaining(`npm run -s plumbline -- ${name}`),
      });
  });

  test.each([
    ['an unknown command', ['improt', 'costs'], 'There is no command "improt costs"'],
    ['an unknown flag', ['check', '--fast'], "Unknown option '--fast'"],
    ['too much', ['check', 'everything'], 'check takes no arguments'],
    ['no file', ['import', 'costs', ...into], 'Name the file'],
    ['two files', ['import', 'costs', 'a', 'b', ...into], 'One file at a time'],
    ['no initiative', ['import', 'costs', 'a', '--edition', 'E'], 'either --initiative'],
    ['two initiatives', ['import', 'costs', 'a', ...into, '--initiative', 'I-1'], 'either --initiative'],
    ['no edition', ['import', 'costs', 'a', '--initiative', 'I-1'], '--edition TITLE'],
    [
      'an empty title',
      ['import', 'costs', 'a', '--initiative', 'I-1', '--edition', ''],
      '--edition is empty',
    ],
    ['a publication without a reason', ['import', 'costs', 'a', ...into, '--publish'], 'go together'],
    [
      'a standing that is none',
      ['import', 'costs', '/dev/null', ...into, '--standing', 'X'],
      'RECORD or ILLUSTRATIVE',
    ],
    ['a file that is not there', ['import', 'costs', '/nowhere.csv', ...into], 'cannot be read'],
    ['no initiative to export', ['export', 'costs'], 'Name one initiative'],
  ])('answers %s with a message and exit code 2', async (_, args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, answer: '', beside: expect.stringContaining(message) });
  });

  test('imports a file, exports it and finds the database sound', async () => {
    const csv = await file('city.csv', 'Department,Line,2024\nPolice,Staff,"1.50"\nPolice,Cars,\n');
    const args = ['import', 'costs', csv, ...into, '--mapping', await file('map.json', mapping)];
    const dry = await run([...args, '--dry-run'], environment);
    expect(dry).toEqual({
      code: 0,
      answer:
        'city.csv: 2 rows, 3 lines (1 with parts), 1 period\n' +
        '  2024  1.50 USD  in 2 amounts, 1 not published\n' +
        'Nothing was written: this was a dry run.\n',
      beside: '',
    });
    const done = await run([...args, '--publish', '--reason', 'Adopted'], environment);
    expect(done).toMatchObject({ code: 0, beside: '' });
    expect(done.answer).toContain(
      'Published E-1, edition 1 of I-1: 3 lines, 3 of them new.\nBrowse it at /refs/I-1/cost\n',
    );
    const { answer } = await run(['export', 'costs', 'I-1'], environment);
    expect(answer.split('\n')).toHaveLength(5);
    expect(answer).toContain('3,1,C-3,line,,Cars,,2024,2024-01-01,2024-12-31,USD,,,,,,,');
    expect(await run(['export', 'costs', 'I-1', '--edition', 'E-1'], environment)).toMatchObject({
      code: 0,
      answer,
    });
    const again = [
      'import',
      'costs',
      await file('again.csv', answer),
      '--initiative',
      'I-1',
      '--edition',
      'Again',
    ];
    expect(await run([...again, '--dry-run'], environment)).toMatchObject({
      code: 0,
      answer: expect.stringContaining(
        '3 would keep an address of I-1, and 0 would be new.\nNothing was written',
      ),
    });
    expect(await run(['export', 'costs', 'I-77'], environment)).toMatchObject({
      code: 1,
      beside: 'There is nothing of that kind at I-77.\n',
    });
    const checked = await run(['check'], environment);
    expect(checked.code).toBe(0);
    expect(checked.answer).not.toContain('FALSE');
  });

  test('says which row of a file is wrong and why, and ends with 1', async () => {
    const csv = await file('bad.csv', 'Department,Line,2024\nPolice,Staff,12 apples\n');
    const args = ['import', 'costs', csv, ...into, '--mapping', await file('map.json', mapping), '--dry-run'];
    expect(await run(args)).toMatchObject({
      code: 1,
      beside: 'Nothing was imported: 1 fault.\n  row 2, column 2024, "12 apples": this is no amount\n',
    });
    const wrong = await file('wrong.json', '{ "currency": "USD", "levels": [] }');
    expect(await run(['import', 'costs', csv, ...into, '--mapping', wrong])).toMatchObject({
      code: 1,
      beside: 'The mapping does not stand: levels is a list with something in it.\n',
    });
  });

  test('ends with 1 where something is not true that must be', async () => {
    await withClient(world.superuserUrl, (client) =>
      client.query(`INSERT INTO address (kind, title, standing) VALUES ('DOCUMENT', 'Nameless', 'RECORD')`),
    );
    const checked = await run(['check'], environment);
    expect(checked.code).toBe(1);
    expect(checked.answer).toMatch(/FALSE {2}public-refs: .*\n {8}1 not: address \d+\n/);
  });

  test('says that a database is away, and does not wait for it', async () => {
    const away = { ...environment, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect(await run(['check'], away)).toMatchObject({
      code: 1,
      beside: expect.stringContaining('The database cannot be reached'),
    });
  });

  test('works beside a Plumbline that runs in the data folder, and without one', async () => {
    const data = { PLUMBLINE_DATA: join(folder, 'data') };
    const alone = await run(['check'], data);
    expect(alone).toMatchObject({ code: 0, beside: '' });
    const running = await startEmbedded({ directory: data.PLUMBLINE_DATA });
    try {
      expect(await run(['check'], data)).toMatchObject({ code: 0, beside: '', answer: alone.answer });
    } finally {
      await running.stop();
    }
  }, 60_000);
});
