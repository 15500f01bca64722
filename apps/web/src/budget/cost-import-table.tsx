import { useState } from 'react';
import { DataTable } from '../ui/data-table';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { type Mapping, type PeriodTold, roleOf, withRole } from './cost-import-choices';
import { CostImportOutcome } from './cost-import-outcome';
import { CostImportRows, CostImportYears } from './cost-import-rows';

/** What the server takes a file for. */
export interface ReadTable {
  form: { encoding: string; delimiter: string; headerLine: number };
  mapping: Mapping | null;
  names: string[];
  rows: { line: number; cells: string[] }[];
  sureness: Readonly<Record<string, number>>;
  kept?: { gone: string[]; keptAt: string };
}

interface CostImportTableProps {
  initiative: string;
  fileKey: string;
  read: ReadTable;
}

interface CostImportFormProps {
  form: ReadTable['form'];
  onForm: (form: Partial<ReadTable['form']>) => void;
}

const option = (value: string, label = value) => ({ value, label });
const unitOptions = [
  option('1', 'ones'),
  option('100', 'hundreds'),
  option('1000', 'thousands'),
  option('10000', 'ten thousands (万)'),
  option('100000', 'lakhs: hundred thousands'),
  option('1000000', 'millions'),
  option('10000000', 'crores: ten millions'),
  option('100000000', 'hundred millions (億)'),
  option('1000000000', 'thousand millions'),
  option('1000000000000', 'million millions'),
];
const encodings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'koi8-r',
];

/** How the letters, columns and heads of a file were read, each thing to be corrected. It stays where it is while the file is read anew. */
export function CostImportForm({ form, onForm }: CostImportFormProps) {
  const known = encodings.includes(form.encoding) ? encodings : [form.encoding, ...encodings];
  return (
    <Section title="How the file is written" strand="cost">
      <div className="stack">
        <SelectField
          label="Encoding of its letters"
          options={known.map((name) => option(name))}
          value={form.encoding}
          onChange={({ target }) => onForm({ ...form, encoding: target.value })}
        />
        <SelectField
          label="Between two columns stands"
          options={[
            option(',', 'a comma'),
            option(';', 'a semicolon'),
            option('\t', 'a tab'),
            option('|', 'a bar'),
          ]}
          value={form.delimiter}
          onChange={({ target }) => onForm({ encoding: form.encoding, delimiter: target.value })}
        />
        <TextField
          key={form.headerLine}
          label="The line that names the columns"
          type="number"
          min={1}
          max={100}
          defaultValue={form.headerLine}
          onBlur={({ target }) => {
            if (target.validity.valid && target.valueAsNumber !== form.headerLine)
              onForm({ ...form, headerLine: target.valueAsNumber });
          }}
        />
      </div>
    </Section>
  );
}

/** What was detected of the columns of a file, each thing to be corrected. A file with the same columns keeps what was corrected. */
export function CostImportTable({ initiative, fileKey, read }: CostImportTableProps) {
  const [mapping, setMapping] = useState(read.mapping);
  const { kept } = read;
  return (
    <>
      {kept && kept.gone.length > 0 ? (
        <Notice title="Columns of last time are gone">
          <p>
            On {kept.keptAt} these were used, and this file does not have them: {kept.gone.join(', ')}.
          </p>
        </Notice>
      ) : null}
      {mapping ? (
        <Meaning read={read} mapping={mapping} change={setMapping} />
      ) : (
        <Notice title="This is a file of our own">
          <p>It says itself what its columns mean.</p>
        </Notice>
      )}
      <CostImportOutcome key={JSON.stringify([fileKey, mapping])} {...{ initiative, fileKey, mapping }} />
    </>
  );
}

interface MeaningProps {
  read: ReadTable;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
}

function Meaning({ read, mapping, change }: MeaningProps) {
  const doubt = doubtOf(read);
  return (
    <>
      <Section
        title="What the columns are"
        strand="cost"
        lede={doubt('levels') ?? doubt('amounts') ?? doubt('periods')}
      >
        <DataTable
          caption="Each column of the file, with what stands in its first rows"
          columns={[
            { key: 'name', label: 'Column', cell: ({ name }) => name },
            {
              key: 'cells',
              label: 'First rows',
              cell: ({ place }) =>
                read.rows
                  .slice(0, 3)
                  .map(({ cells }) => cells[place] ?? '')
                  .filter(Boolean)
                  .join(' · '),
            },
            { key: 'role', label: 'Is', cell: ({ name }) => <Role {...{ name, mapping, change }} /> },
          ]}
          rows={read.names.map((name, place) => ({ name, place }))}
          rowKey={({ name }) => name}
        />
      </Section>
      <Amounts {...{ read, mapping, change }} />
    </>
  );
}

function Amounts({ read, mapping, change }: MeaningProps) {
  const doubt = doubtOf(read);
  const set = (part: Partial<Mapping>) => change({ ...mapping, ...part });
  return (
    <Section title="What the amounts are" strand="cost">
      <div className="stack">
        {typeof mapping.currency === 'object' ? null : (
          <TextField
            label="Currency"
            hint={doubt('currency') ?? 'Its code of three letters, such as EUR.'}
            value={mapping.currency ?? ''}
            onChange={({ target }) => set({ currency: target.value.toUpperCase() })}
          />
        )}
        <SelectField
          label="They count"
          hint={
            doubt('unit') ??
            ((read.mapping?.unit ?? 1) === 1
              ? 'Nothing in the file says that they count thousands or millions. Compare a sum below with what its publisher says.'
              : undefined)
          }
          options={unitOptions}
          value={String(mapping.unit ?? 1)}
          onChange={({ target }) => set({ unit: Number(target.value) })}
        />
        <Marks {...{ read, mapping, change }} />
        <SelectField
          label="An empty amount says"
          options={[
            option('none', 'that there is none'),
            option('notPublished', 'that there is one which was not published'),
          ]}
          value={mapping.emptyAmount ?? 'notPublished'}
          onChange={({ target }) => set({ emptyAmount: target.value })}
        />
        {Array.isArray(mapping.periods)
          ? mapping.periods.map((period) => (
              <PeriodFields
                key={period.column}
                period={period}
                change={(part) =>
                  set({
                    periods: listed(mapping).map((one) =>
                      one.column === period.column ? { ...one, ...part } : one,
                    ),
                  })
                }
              />
            ))
          : null}
        <CostImportYears {...{ mapping, change }} />
        <CostImportRows {...{ mapping, change }} />
      </div>
    </Section>
  );
}

function Marks({ read, mapping, change }: MeaningProps) {
  const doubt = doubtOf(read);
  const set = (part: Partial<Mapping>) => change({ ...mapping, ...part });
  return (
    <>
      <SelectField
        label="Decimals begin with"
        hint={doubt('marks')}
        options={[option('.', 'a point'), option(',', 'a comma'), option('٫', 'the Arabic mark ٫')]}
        value={mapping.decimalMark ?? '.'}
        onChange={({ target }) => set({ decimalMark: target.value })}
      />
      <SelectField
        label="Thousands are parted by"
        options={[
          option('', 'nothing'),
          option('.', 'a point'),
          option(',', 'a comma'),
          option(' ', 'a space'),
          option("'", 'an apostrophe'),
          option('٬', 'the Arabic mark ٬'),
        ]}
        value={mapping.groupMark ?? ''}
        onChange={({ target }) => set({ groupMark: target.value || undefined })}
      />
    </>
  );
}

const doubtOf =
  ({ sureness }: ReadTable) =>
  (thing: string) =>
    (sureness[thing] ?? 1) < 0.75 ? 'This was guessed: please look at it.' : undefined;

const listed = ({ periods }: Mapping): PeriodTold[] => (Array.isArray(periods) ? periods : []);

function Role({
  name,
  mapping,
  change,
}: {
  name: string;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
}) {
  const levels = (mapping.levels ?? []).filter(({ title }) => title !== name);
  const options = [
    option('none', 'not used'),
    option('level', 'a level of the lines'),
    ...levels.map(({ title }) => option(`code:${title}`, `code of ${title}`)),
    option('amount', 'amounts'),
    option('currency', 'the currency'),
  ];
  const role = roleOf(mapping, name);
  return (
    <select
      className="input"
      aria-label={`${name} is`}
      value={role}
      onChange={({ target }) => change(withRole(mapping, name, target.value))}
    >
      {(role === 'period' ? [...options, option('period', 'the period')] : options).map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}

function PeriodFields({
  period,
  change,
}: {
  period: PeriodTold;
  change: (part: Partial<PeriodTold>) => void;
}) {
  const { column, label, startsOn, endsOn } = period;
  return (
    <>
      <TextField
        label={`Period of ${column}`}
        value={label}
        onChange={({ target }) => change({ label: target.value })}
      />
      <TextField
        label={`${column}: first day`}
        type="date"
        value={startsOn}
        onChange={({ target }) => change({ startsOn: target.value })}
      />
      <TextField
        label={`${column}: last day`}
        type="date"
        value={endsOn}
        onChange={({ target }) => change({ endsOn: target.value })}
      />
    </>
  );
}
