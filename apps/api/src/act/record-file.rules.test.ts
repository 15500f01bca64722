import { describe, expect, test } from 'vitest';
import { csvOf, jsonOf, type FileAct } from './record-file.rules.js';

const act = (changes: Partial<FileAct> = {}): FileAct => ({
  id: '0190a000-0000-7000-8000-000000000001',
  at: '2026-01-02T03:04:05.678Z',
  operation: 'recordContribution',
  reason: null,
  actor: { kind: 'VISITOR', person: null, organisation: null },
  changes: [],
  addresses: [],
  addressCount: 0,
  organisations: [],
  ...changes,
});

async function* pages(...all: FileAct[][]): AsyncGenerator<readonly FileAct[]> {
  for (const page of all) yield await Promise.resolve(page);
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const head =
  '\ufeffid,at,operation,actor,person,person_id,for_organisation,for_organisation_name,changes,reason,addresses,address_count,about_organisations\r\n';

describe('a record as CSV', () => {
  test('has a line for each act of every page', async () => {
    const full = act({
      reason: 'Two, "not" three',
      actor: {
        kind: 'REPRESENTATIVE',
        person: { id: 'p', name: 'A. Resident' },
        organisation: { slug: 'registry-a', name: 'Registry A' },
      },
      changes: [
        { field: 'weight', before: '0.5', after: '0.6' },
        { field: 'pledge', before: null, after: 'F-1' },
        { field: 'title', before: 'Old', after: null },
      ],
      addresses: [{ ref: 'C-1' }, { ref: 'I-1' }],
      addressCount: 2,
      organisations: [{ slug: 'registry-b', name: 'Registry B' }],
    });
    expect(await textOf(csvOf(pages([full], [act()])))).toBe(
      `${head}0190a000-0000-7000-8000-000000000001,2026-01-02T03:04:05.678Z,recordContribution,REPRESENTATIVE,A. Resident,p,` +
        'registry-a,Registry A,weight: 0.5 → 0.6; pledge: → F-1; title: Old →,"Two, ""not"" three",C-1 I-1,2,registry-b\r\n' +
        '0190a000-0000-7000-8000-000000000001,2026-01-02T03:04:05.678Z,recordContribution,VISITOR,,,,,,,,0,\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
    'lets no spreadsheet calculate %j',
    async (reason) => {
      expect(await textOf(csvOf(pages([act({ reason })])))).toMatch(/,"?'[=+\-@\t\r＝']/);
    },
  );

  test('of nothing has its head', async () => {
    expect(await textOf(csvOf(pages([])))).toBe(head);
  });
});

describe('a record as JSON', () => {
  test('is an array of all acts of every page', async () => {
    const [one, two] = [act(), act({ reason: 'Why\nnot' })];
    expect(JSON.parse(await textOf(jsonOf(pages([one], [two]))))).toEqual([one, two]);
  });

  test('of nothing is an empty array', async () => {
    expect(JSON.parse(await textOf(jsonOf(pages([]))))).toEqual([]);
  });
});
