import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import type { Mapping, RowsTold } from './cost-import-choices';

interface RowsProps {
  mapping: Mapping;
  change: (mapping: Mapping) => void;
}

const between = ' | ';

/** Which rows count: those of one turn or kind that are kept, and totals that are left out. Each can be corrected. */
export function CostImportRows({ mapping, change }: RowsProps) {
  const fields = (rule: 'keep' | 'leaveOut', words: string) =>
    (mapping[rule] ?? []).map(({ column, values }) => (
      <TextField
        key={`${rule} ${column} ${values.join(between)}`}
        label={`${words} whose ${column} is`}
        hint="Several are parted by a bar |. Leave it empty to count every row."
        defaultValue={values.join(between)}
        onBlur={({ target }) => change(withRows(mapping, rule, { column, values: parted(target.value) }))}
      />
    ));
  return (
    <>
      {fields('keep', 'Only rows count')}
      {fields('leaveOut', 'Rows are left out')}
    </>
  );
}

const parted = (text: string): string[] =>
  text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');

function withRows(mapping: Mapping, rule: 'keep' | 'leaveOut', told: RowsTold): Mapping {
  const rules = (mapping[rule] ?? []).map((one) => (one.column === told.column ? told : one));
  return { ...mapping, [rule]: rules.filter(({ values }) => values.length > 0) };
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** When the years begin that a column names for each row. */
export function CostImportYears({ mapping, change }: RowsProps) {
  const { periods } = mapping;
  if (!periods || Array.isArray(periods) || !periods.fiscalYears) return null;
  const { fiscalYears } = periods;
  const set = (part: object) =>
    change({ ...mapping, periods: { ...periods, fiscalYears: { ...fiscalYears, ...part } } });
  return (
    <>
      <SelectField
        label={`A year of ${periods.periodColumn} begins in`}
        options={months.map((label, index) => ({ value: String(index + 1), label }))}
        value={String(fiscalYears.startMonth ?? 1)}
        onChange={({ target }) => set({ startMonth: Number(target.value) })}
      />
      <SelectField
        label="A single year names the one in which it"
        options={[
          { value: 'end', label: 'ends' },
          { value: 'start', label: 'begins' },
        ]}
        value={fiscalYears.namedBy ?? 'end'}
        onChange={({ target }) => set({ namedBy: target.value })}
      />
    </>
  );
}
