import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { Acts } from '../../act/act.service.js';
import { Addresses } from '../../address/address.service.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/all.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/refusal/refusal.js';
import { KeyedHash } from '../../platform/secret/keyed-hash.js';
import { currentEditionOf, exportCosts } from '../export/cost-export.js';
import { Editions } from '../edition.service.js';
import { basisColumnsOfOwn } from '../export/own-format.js';
import { readCostFile } from './cost-file.js';
import { CostImport, type CostImportRequest } from './cost-import.service.js';
import { FileFaulty } from './file-fault.js';
import { readMapping } from './mapping-reader.js';
import type { CostMapping } from './mapping.js';
import { ownMapping } from './own-mapping.js';

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}

/** A budget with all that budgets have: negatives, cents, grouping, empty amounts, shared paths, two currencies. */
function madeBudget(): string {
  const rows = ['Department,Fund,Line,Currency,2024,2025'];
  for (let number = 0; number < 400; number += 1) {
    const cents = BigInt(number) * 7_919n * 13n;
    const amount = `${number % 9 === 0 ? '-' : ''}${(cents / 100n).toLocaleString('en')}.${String(cents % 100n).padStart(2, '0')}`;
    const path = `D${number % 7},F${number % 5},L${number % 31}`;
    rows.push(`${path},${number % 3 === 0 ? 'KES' : 'USD'},"${number % 50 === 1 ? '' : amount}","${cents}"`);
  }
  return `${rows.join('\n')}\n`;
}

const madeMapping = readMapping(
  JSON.stringify({
    currency: { column: 'Currency' },
    groupMark: ',',
    levels: [{ title: 'Department' }, { title: 'Fund' }, { title: 'Line' }],
    periods: [
      { column: '2024', startsOn: '2024-01-01', endsOn: '2024-12-31' },
      { column: '2025', label: 'FY25', startsOn: '2025-01-01', endsOn: '2025-12-31' },
    ],
    samePath: 'sum',
  }),
);

/** The same sums by another way: no mapping, no streaming, digits taken as they stand. */
function sumsApart(text: string): Map<string, bigint> {
  const records: Record<string, string>[] = parse(text, { columns: true });
  const sums = new Map<string, bigint>();
  for (const record of records)
    for (const [column, period] of [
      ['2024', '2024'],
      ['2025', 'FY25'],
    ] as const) {
      const [whole = '', cents = ''] = (record[column] ?? '').replaceAll(',', '').split('.');
      const minor = BigInt(`${whole}${cents.padEnd(2, '0')}`);
      const slot = `${period} ${record['Currency'] ?? ''}`;
      sums.set(slot, (sums.get(slot) ?? 0n) + minor);
    }
  return sums;
}

describe('importing costs', () => {
  let world: FreshDatabase;
  let database: Database;
  let costs: CostImport;

  beforeAll(async () => {
    world = await freshDatabase();
    const options = { appUrl: world.appUrl, entities, migrations, environment: process.env, poolSize: 4 };
    database = new Database(options);
    database.start();
    await database.ready();
    costs = new CostImport(new Acts(database, new KeyedHash('secret')), new Addresses(), new Editions());
  });
  afterAll(async () => {
    await database.stop();
    await world.drop();
  });

  const imported = async (text: string, mapping: CostMapping, order: Partial<CostImportRequest> = {}) =>
    costs.run({
      actId: v7(),
      initiative: { title: 'A city' },
      editionTitle: 'Adopted',
      fileName: 'costs.csv',
      fileHash: createHash('sha256').update(text).digest('hex'),
      file: await readCostFile(bytesOf(text), mapping),
      reason: 'Adopted by the council',
      ...order,
    });
  const exported = async (ref: string): Promise<string> => {
    let text = '';
    for await (const piece of exportCosts(database, await currentEditionOf(database, ref))) text += piece;
    return text;
  };
  const sumsKept = async (ref: string) => {
    const rows = await database.read<{ slot: string; sum: string }>(
      undefined,
      `SELECT concat_ws(' ', p.label, t.currency) AS slot, t.base_minor AS sum
       FROM address a JOIN initiative i ON i.address_id = a.id
       JOIN edition_total t ON t.edition_id = i.current_edition_id AND t.address_id = a.id
       JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
       WHERE a.ref = $1`,
      [ref],
    );
    return new Map(rows.map(({ slot, sum }) => [slot, BigInt(sum)]));
  };
  const count = async (table: 'address' | 'act' | 'edition'): Promise<string | undefined> => {
    const counts = {
      address: 'SELECT count(*) FROM address',
      act: 'SELECT count(*) FROM act',
      edition: 'SELECT count(*) FROM edition',
    };
    return (await database.read<{ count: string }>(undefined, counts[table], []))[0]?.count;
  };

  test.each(['sum', 'lines'] as const)(
    'keeps every cent of a file, where rows of one path become a %s',
    async (samePath) => {
      const text = madeBudget();
      const { initiativeRef } = await imported(text, { ...madeMapping, samePath });
      expect(await sumsKept(initiativeRef)).toEqual(sumsApart(text));
    },
  );

  const strange = [
    'line,parent,ref,kind,code,title,object_class,period,starts_on,ends_on,currency,low,base,high',
    `1,,,area,,"Exercises, and ""drills""",,,,,,,,`,
    `2,1,,line,'=1,"'=HYPERLINK(""x"")",pay,'+2027,2027-01-01,2027-12-31,JPY,-3,-2,-1`,
    `2,1,,line,'=1,"'=HYPERLINK(""x"")",pay,2028,2028-01-01,2028-12-31,BHD,,0.001,`,
    `3,2,,line,,"two\r\nlines, and a\rthird",goods,2028,2028-01-01,2028-12-31,USD,,,`,
    `4,,,line,,''quoted,,2028,2028-01-01,2028-12-31,USD,,92233720368547758.07,`,
    `5,,,line,,''quoted,,2028,2028-01-01,2028-12-31,USD,,-92233720368547758.07,`,
    `6,,,line,, spaces ,,2028,2028-01-01,2028-12-31,USD,,0.00,`,
    '',
  ].join('\n');

  test('and exporting loses nothing, and a second time changes nothing', async () => {
    const first = await imported(strange, ownMapping, { initiative: { title: 'Strange' } });
    const text = await exported(first.initiativeRef);
    const refs = (csv: string) =>
      parse(csv, { columns: true }).map((row) => Object.values(row as object)[2] as string);
    const withoutRefs = (csv: string) =>
      parse(csv, { columns: true }).map((row) => ({ ...(row as Record<string, string>), ref: '' }));
    // A file from before estimates said how they were made is read too, and says nothing of it.
    const untold = Object.fromEntries([...basisColumnsOfOwn].map((column) => [column, '']));
    expect(withoutRefs(text)).toEqual(withoutRefs(strange).map((row) => ({ ...row, ...untold })));
    expect(refs(text).every((ref) => /^[AC]-\d+$/.test(ref))).toBe(true);
    const again = await imported(text, ownMapping, { initiative: { ref: first.initiativeRef } });
    expect(again).toMatchObject({ number: 2, newLineCount: 0 });
    expect(await exported(first.initiativeRef)).toBe(text);
    // Without their refs the lines are found by what they are called and where they hang.
    const bare = text.replace(/^([^,\n]*,[^,\n]*),[AC]-\d+,/gm, '$1,,');
    expect(bare).not.toBe(text);
    expect(await imported(bare, ownMapping, { initiative: { ref: first.initiativeRef } })).toMatchObject({
      newLineCount: 0,
    });
    expect(await exported(first.initiativeRef)).toBe(text);
  });

  const basisHead = `${strange.split('\n')[0]},quantity,unit,rate_low,rate,rate_high,note,method,confidence,sourcing,recurrence,assumptions,source,source_url`;
  const staffed = [
    basisHead,
    `1,,,line,,Staff,,FY11,2010-07-01,2011-06-30,USD,,10.00,,2.50,"post, a year",3.00,4.00,5.00,'=1,BOTTOM_UP,LOW,IN_HOUSE,RECURRING,"Two,\nand a half",'@Accounts,https://example.org/?a=1`,
    `1,,,line,,Staff,,FY12,2011-07-01,2012-06-30,USD,,9.00,,2,post,,4.50,,,,,,,,,`,
    `2,,,line,,Rent,,,,,,,,,,,,,,,STATED_TOTAL,,,,,,`,
    '',
  ].join('\n');

  test('keeps how each line was estimated, byte by byte', async () => {
    const { initiativeRef } = await imported(staffed, ownMapping, { initiative: { title: 'Staffed' } });
    const text = await exported(initiativeRef);
    expect(text.replaceAll(/,C-\d+,/g, ',,')).toBe(staffed);
    await imported(text, ownMapping, { initiative: { ref: initiativeRef } });
    expect(await exported(initiativeRef)).toBe(text);
  });

  test.each([
    [',2,post,', ',2,,', 'RATE_WITHOUT_UNIT', '1.unit'],
    ['3.00,4.00,5.00', '4.01,4.00,5.00', 'RATE_REVERSED', '0.rateLow'],
    ['BOTTOM_UP', 'GUESSED', 'BASIS_FAULTY', 'method'],
    ['and a half', 'a'.repeat(10_000), 'BASIS_FAULTY', 'assumptions'],
  ])('refuses %s written as %s: %s at %s, and writes nothing', async (sound, faulty, reason, value) => {
    const before = await count('edition');
    const refused = imported(staffed.replace(sound, faulty), ownMapping);
    await expect(refused).rejects.toMatchObject({ count: 1, faults: [{ reason, row: 2, value }] });
    expect(await count('edition')).toBe(before);
  });

  test('into another initiative gives the lines addresses of their own', async () => {
    const { initiativeRef } = await imported(strange, ownMapping, { initiative: { title: 'First' } });
    const text = await exported(initiativeRef);
    const other = await imported(text, ownMapping, { initiative: { title: 'Second' } });
    expect(other.newLineCount).toBe(5);
    const foreign = imported(text, ownMapping, { initiative: { ref: other.initiativeRef } });
    await expect(foreign).rejects.toBeInstanceOf(FileFaulty);
    await expect(foreign).rejects.toMatchObject({
      count: 6,
      faults: expect.arrayContaining([expect.objectContaining({ reason: 'UNKNOWN_REF', row: 2 })]),
    });
  });

  test('as a draft is seen by nobody', async () => {
    const { initiativeRef } = await imported(strange, ownMapping, { initiative: { title: 'Drafted' } });
    const before = await exported(initiativeRef);
    const draft = await imported(before.replaceAll('0.001', '0.002'), ownMapping, {
      initiative: { ref: initiativeRef },
      reason: undefined,
    });
    expect(draft).toMatchObject({ editionRef: null, number: null });
    expect(await exported(initiativeRef)).toBe(before);
    const [act] = await database.read(
      undefined,
      'SELECT is_public, changes, reason FROM act ORDER BY position DESC LIMIT 1',
      [],
    );
    expect(act).toEqual({ is_public: false, changes: [], reason: null });
  });

  test('is one public act that says what was published and touches both addresses', async () => {
    const outcome = await imported(madeBudget(), madeMapping, { initiative: { title: 'On the record' } });
    const [act] = await database.read(
      undefined,
      `SELECT actor, operation, outcome, is_public, changes, reason,
         (SELECT array_agg(a.ref ORDER BY a.ref) FROM act_address t JOIN address a ON a.id = t.address_id
          WHERE t.act_id = act.id) AS touched
       FROM act ORDER BY position DESC LIMIT 1`,
      [],
    );
    expect(act).toEqual({
      actor: 'operator',
      operation: 'importCosts',
      outcome,
      is_public: true,
      changes: [
        { field: 'initiative', before: null, after: 'On the record' },
        { field: 'edition', before: null, after: 'Adopted' },
        { field: 'lineCount', before: null, after: String(outcome.lineCount) },
      ],
      reason: 'Adopted by the council',
      touched: [outcome.editionRef, outcome.initiativeRef],
    });
  });

  test('sent twice with one id is done once', async () => {
    const actId = v7();
    const first = await imported(strange, ownMapping, { actId });
    const editions = await count('edition');
    expect(await imported(strange, ownMapping, { actId })).toEqual(first);
    expect(await count('edition')).toBe(editions);
  });

  test('is all or nothing: one fault and nothing is written', async () => {
    const before = [await count('address'), await count('act'), await count('edition')];
    const unread = imported(`${madeBudget()}D1,F1,L1,USD,5 apples,1\n`, madeMapping);
    await expect(unread).rejects.toMatchObject({
      count: 1,
      faults: [{ row: 402, column: '2024', value: '5 apples' }],
    });
    const tooMuch = strange.replace(',-92233720368547758.07', ',0.01');
    await expect(imported(tooMuch, ownMapping)).rejects.toMatchObject({ name: 'SumTooLarge' });
    expect([await count('address'), await count('act'), await count('edition')]).toEqual(before);
  });

  test('is for an initiative only, and only a published edition is exported', async () => {
    const { initiativeRef, editionRef } = await imported(strange, ownMapping);
    for (const ref of ['I-999999', editionRef ?? ''])
      await expect(imported(strange, ownMapping, { initiative: { ref } })).rejects.toBeInstanceOf(NotFound);
    await expect(exported('I-999999')).rejects.toBeInstanceOf(NotFound);
    await expect(exportCosts(database, initiativeRef).next()).rejects.toBeInstanceOf(NotFound);
  });
});
