import { expect, test } from 'vitest';
import { encoded } from '../../../../../../tests/world/encoded.js';
import { readCostFile } from '../cost-file.js';
import { readMapping } from '../mapping-reader.js';
import { ownMapping } from '../own-mapping.js';
import { guessMapping } from './guess.rules.js';
import { readSample } from './sample.rules.js';

const guess = (text: string, { encoding = 'utf-8', fileName = 'budget.csv' } = {}) => {
  const head = encoded(text, encoding);
  return { head, ...guessMapping(readSample({ head }, {}), { fileName }) };
};

async function* once(bytes: Uint8Array) {
  yield bytes;
}

/** What a file makes with the mapping that was guessed: its lines with their places, its sums, and its faults. */
async function made(text: string, options: { encoding?: string; fileName?: string; currency?: string } = {}) {
  const { head, mapping } = guess(text, options);
  const whole = { ...(options.currency && { currency: options.currency }), ...mapping };
  const file = await readCostFile(once(head), mapping ? readMapping(JSON.stringify(whole)) : ownMapping);
  const byKey = new Map(file.lines.map((line) => [line.key, line]));
  const path = (key: string | undefined): string => {
    const line = key === undefined ? undefined : byKey.get(key);
    if (!line) return '';
    const name = line.code === undefined ? line.title : `${line.code} ${line.title}`;
    return line.parentKey === undefined ? name : `${path(line.parentKey)} > ${name}`;
  };
  return {
    mapping,
    faults: file.faults.kept,
    lines: file.lines.filter(({ estimates }) => estimates.length > 0).map(({ key }) => path(key)),
    sums: file.sums.map(({ period, currency, base }) => `${period} ${base} ${currency}`),
    periods: file.periods.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`),
    leftOut: file.leftOut.rowCount,
  };
}

test('German: semicolons, windows-1252, two lines of title, comma decimals, codes with leading zeros, a total', async () => {
  const text = [
    'Haushaltsplan der Stadt Müßen;;;;;',
    'Aufwendungen in EUR;;;;;',
    'Einzelplan;Bezeichnung;Titel;Zweckbestimmung;Ansatz 2023;Ansatz 2024',
    '01;Bürgermeister;0110;Bezüge der Beschäftigten;1.234.567,89;1.300.000,00',
    '01;Bürgermeister;0120;Geschäftsbedarf;12.000,50;-',
    '02;Straßen;0210;Löhne;(4.500,00);9.000,00',
    '02;Straßen;0220;Größere Maßnahmen;0,00;1.000,00',
    'Gesamtsumme;;;;1.242.068,39;1.310.000,00',
  ].join('\r\n');
  const { faults, ...file } = await made(text, { encoding: 'windows-1252' });
  expect(faults).toEqual([]);
  expect(file).toMatchObject({
    mapping: {
      encoding: 'windows-1252',
      delimiter: ';',
      headerLine: 3,
      decimalMark: ',',
      groupMark: '.',
      emptyTexts: ['-'],
    },
    lines: [
      '01 Bürgermeister > 0110 Bezüge der Beschäftigten',
      '01 Bürgermeister > 0120 Geschäftsbedarf',
      '02 Straßen > 0210 Löhne',
      '02 Straßen > 0220 Größere Maßnahmen',
    ],
    sums: ['2023 124206839 EUR', '2024 131000000 EUR'],
    leftOut: 1,
  });
});

test('Japanese: shift_jis, an era year, thousands of yen, triangles for what is taken away', async () => {
  const text = [
    '令和5年度一般会計歳出予算（単位：千円）',
    '款コード,款,項コード,項,予算額',
    '01,議会費,01,議会費,"1,234"',
    '02,総務費,01,総務管理費,"45,678"',
    '02,総務費,02,徴税費,▲12',
    '合計,,,,"46,900"',
  ].join('\r\n');
  expect(await made(text, { encoding: 'shift_jis' })).toMatchObject({
    faults: [],
    mapping: { encoding: 'shift_jis', unit: 1000, headerLine: 2 },
    lines: ['01 議会費 > 01 議会費', '02 総務費 > 01 総務管理費', '02 総務費 > 02 徴税費'],
    sums: ['令和5年度 46900000 JPY'],
    periods: ['2023-04-01 2024-03-31'],
  });
});

test('Spanish: UTF-16 with tabs, one column of amounts with a year beside it, sections with codes', async () => {
  const text = [
    'Ejercicio\tCód. Programa\tPrograma\tCapítulo\tDescripción capítulo\tCréditos iniciales',
    '2023\t130A\tSeguridad\t1\tGastos de personal\t1.000,00 €',
    '2023\t130A\tSeguridad\t2\tGastos corrientes\t2.000,25 €',
    '2024\t130A\tSeguridad\t1\tGastos de personal\t1.500,00 €',
    '2024\t230B\tCultura\t2\tGastos corrientes\t-20,00 €',
  ].join('\r\n');
  expect(await made(`\ufeff${text}`, { encoding: 'utf-16le' })).toMatchObject({
    faults: [],
    mapping: { encoding: 'utf-16le', delimiter: '\t', decimalMark: ',', groupMark: '.', currency: 'EUR' },
    lines: [
      '130A Seguridad > 1 Gastos de personal',
      '130A Seguridad > 2 Gastos corrientes',
      '230B Cultura > 2 Gastos corrientes',
    ],
    sums: ['2023 300025 EUR', '2024 148000 EUR'],
  });
});

test('French: spaces between groups, commitments beside payments of one year, a subtotal among the rows', async () => {
  const text = [
    'Mission;Programme;Libellé programme;AE 2024;CP 2024',
    'Culture;131;Création;1\u202f000\u202f000,00;900\u202f000,50',
    'Culture;175;Patrimoines;2\u202f000\u202f000,00;1\u202f800\u202f000,00',
    'Total Culture;;;3\u202f000\u202f000,00;2\u202f700\u202f000,50',
    'Défense;144;Environnement;500,00;400,00',
  ].join('\n');
  expect(await made(text, { currency: 'EUR' })).toMatchObject({
    faults: [],
    mapping: { groupMark: ' ', decimalMark: ',' },
    lines: ['Culture > 131 Création', 'Culture > 175 Patrimoines', 'Défense > 144 Environnement'],
    sums: ['2024 270040050 EUR'],
    leftOut: 1,
  });
});

test('Indian: grouping by lakhs, fiscal years in heads, crores in no word that is known', async () => {
  const text = [
    'Ministry,Scheme,2022-23 (Rs.),2023-24 (Rs.)',
    'Health,Clinics,"12,34,567.50","1,00,00,000"',
    'Health,Drugs,"5,00,000","6,00,000"',
    'Roads,Bridges,"75,000","80,000"',
  ].join('\n');
  expect(await made(text, { currency: 'INR' })).toMatchObject({
    faults: [],
    lines: ['Health > Clinics', 'Health > Drugs', 'Roads > Bridges'],
    sums: ['2022-23 180956750 INR', '2023-24 1068000000 INR'],
  });
});

test('Swiss: apostrophes between groups, and years under one head that spans them', async () => {
  const text = [
    ';;2023;;2024;',
    'Konto;Bezeichnung;Budget;Rechnung;Budget;Rechnung',
    "3000;Löhne;1'234'567.05;1'200'000.00;1'300'000.00;",
    "3100;Büromaterial;12'000.00;11'000.00;12'500.00;",
  ].join('\n');
  expect(await made(text, { currency: 'CHF' })).toMatchObject({
    faults: [],
    mapping: { headerLine: 2, groupMark: "'" },
    lines: ['3000 Löhne', '3100 Büromaterial'],
    sums: ['2023 124656705 CHF', '2024 131250000 CHF'],
  });
});

test('Russian: windows-1251, a total at the end, a word for thousands', async () => {
  const text = [
    'Код раздела;Наименование раздела;Код подраздела;Наименование подраздела;Сумма на 2024 год, тыс. руб.',
    '0100;Общегосударственные вопросы;0102;Функционирование главы;1 234,5',
    '0100;Общегосударственные вопросы;0104;Функционирование администрации;22 345,0',
    '0400;Национальная экономика;0409;Дорожное хозяйство;999,9',
    'ИТОГО;;;;24 579,4',
  ].join('\r\n');
  expect(await made(text, { encoding: 'windows-1251' })).toMatchObject({
    faults: [],
    mapping: { encoding: 'windows-1251', unit: 1000, currency: 'RUB' },
    lines: [
      '0100 Общегосударственные вопросы > 0102 Функционирование главы',
      '0100 Общегосударственные вопросы > 0104 Функционирование администрации',
      '0400 Национальная экономика > 0409 Дорожное хозяйство',
    ],
    sums: ['2024 2457940000 RUB'],
    leftOut: 1,
  });
});

test('Brazilian: reais, a blank row, a note behind the last row', async () => {
  const text = [
    'Órgão;Unidade;Natureza da despesa;Dotação inicial 2024',
    'Educação;Escolas;Pessoal;R$ 1.000.000,00',
    ';;;',
    'Educação;Escolas;Material;R$ 250.000,75',
    'Saúde;Hospitais;Pessoal;R$ 3.000.000,00',
    'Fonte: Secretaria da Fazenda;;;',
  ].join('\n');
  expect(await made(text)).toMatchObject({
    faults: [],
    mapping: { currency: 'BRL' },
    sums: ['2024 425000075 BRL'],
    lines: ['Educação > Escolas > Pessoal', 'Educação > Escolas > Material', 'Saúde > Hospitais > Pessoal'],
    leftOut: 1,
  });
});

test('Polish: windows-1250 and codes of three levels without names', async () => {
  const text = [
    'Dział;Rozdział;Paragraf;Nazwa;Plan 2024 (zł)',
    '010;01010;6050;Wydatki inwestycyjne jednostek budżetowych;1 500 000,00',
    '010;01030;2850;Wpłaty gmin na rzecz izb rolniczych;12 345,67',
    '600;60016;4270;Zakup usług remontowych;300 000,00',
    '600;60016;4300;Zakup usług pozostałych;150 000,00',
  ].join('\r\n');
  expect(await made(text, { encoding: 'windows-1250' })).toMatchObject({
    faults: [],
    mapping: { encoding: 'windows-1250', currency: 'PLN' },
    sums: ['2024 196234567 PLN'],
  });
});

test('English: costs beside revenue, and many rows of one path', async () => {
  const text = [
    'budget_year,department,account_type,fund_code,account_category,amount',
    'FY22-23,Police,Expense,1010,Civilian Salaries,252000',
    'FY22-23,Police,Expense,1010,Civilian Salaries,48000',
    'FY22-23,Police,Revenue,1010,Fines,90000',
    'FY22-23,Parks,Expense,2125,Services & Supplies,-500',
  ].join('\n');
  expect(await made(text, { currency: 'USD' })).toMatchObject({
    faults: [],
    mapping: { keep: [{ column: 'account_type', values: ['Expense'] }], samePath: 'sum' },
    lines: ['Police > 1010 > Civilian Salaries', 'Parks > 2125 > Services & Supplies'],
    sums: ['FY22-23 29950000 USD'],
    periods: ['2022-07-01 2023-06-30'],
    leftOut: 1,
  });
});

test('Arabic: its own digits and marks, and a total', async () => {
  const text = [
    'الباب;البند;المبلغ 2024',
    'الأجور;الرواتب;١٬٢٣٤٬٥٦٧٫٥٠',
    'الأجور;البدلات;١٢٬٠٠٠٫٢٥',
    'المشتريات;الأدوات;٥٠٠٫٠٠',
    'المجموع;;١٬٢٤٧٬٠٦٧٫٧٥',
  ].join('\n');
  expect(await made(text, { currency: 'EGP' })).toMatchObject({
    faults: [],
    mapping: { decimalMark: '٫', groupMark: '٬' },
    sums: ['2024 124706775 EGP'],
    leftOut: 1,
  });
});

test('Kenyan: a pipe between columns, cells of several lines, the year only in the name of the file', async () => {
  const text =
    'Vote|Programme|Approved (KShs)\nHealth|"Clinics\nand drugs"|1,500,000\nRoads|Bridges|2,000,000\n';
  expect(await made(text, { fileName: 'county_budget_2023-24.csv' })).toMatchObject({
    faults: [],
    mapping: { delimiter: '|' },
    lines: ['Health > Clinics\nand drugs', 'Roads > Bridges'],
    sums: ['2023-24 350000000 KES'],
    periods: ['2023-07-01 2024-06-30'],
  });
});

test('a table of codes and the codes that they lie under', async () => {
  const text = 'code,parent code,name,amount 2024\n1,,All,\n11,1,Staff,100\n12,1,Cars,50\n111,11,Wages,70\n';
  expect(await made(text, { currency: 'GBP' })).toMatchObject({
    faults: [],
    mapping: { parent: { code: 'code', parentCode: 'parent code', title: 'name' } },
    sums: ['2024 22000 GBP'],
  });
});

test('columns with one head are told apart by their places', async () => {
  const text = 'Area,Name,Name,2024\nA,One,Two,5\nA,One,Three,6\nB,Four,Five,7\n';
  expect(await made(text, { currency: 'GBP' })).toMatchObject({
    faults: [],
    lines: ['A > One > Two', 'A > One > Three', 'B > Four > Five'],
  });
});

test('the federal budget of the United States: a quarter between the years before and after 1976', async () => {
  const text =
    'Agency Code,Agency Name,1976,TQ,1977\n001,Congress,"126,428","36,115","154,249"\n002,Courts,"1,000",5,"-7"\n';
  expect(await made(text, { currency: 'USD' })).toMatchObject({
    faults: [],
    lines: ['001 Congress', '002 Courts'],
    periods: ['1975-07-01 1976-06-30', '1976-07-01 1976-09-30', '1976-10-01 1977-09-30'],
  });
});

test('our own files need no mapping', () => {
  const head =
    'line,parent,ref,kind,code,title,object_class,period,starts_on,ends_on,currency,low,base,high\n';
  expect(guess(head).mapping).toBeNull();
});

test('what nothing tells of is left to a person, and said to be', () => {
  const { mapping, sureness } = guess('Thing,Amount\nA,5\nB,6\n');
  expect(mapping).not.toHaveProperty('currency');
  expect(mapping).not.toHaveProperty('periods');
  expect(sureness).toMatchObject({ currency: 0, periods: 0 });
});

test.each([
  ['nothing', ''],
  ['blank lines', '\n\n'],
  ['one word', 'a'],
  ['only marks', ';;;'],
  ['a quotation mark', '"'],
  ['a NUL byte', '\0'],
  ['figures alone', '1,2\n3,4'],
  ['ten thousand columns', `${',x'.repeat(10_000)}\n${',1'.repeat(10_000)}`],
])('%s is guessed at without failing', (_, text) => {
  expect(() => guess(text)).not.toThrow();
});
