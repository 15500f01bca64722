import { CURRENCIES } from '@plumbline/money/currency';
import { useMemo, useState } from 'react';
import { SelectField } from '../ui/select-field';
import { otherCurrencies, type Sheet } from './cost-sheet';

/** The currencies of which the sheet has columns beside that of each line: those in it, and one that was asked for. */
export function useOtherCurrencies({ lines }: Sheet) {
  const [asked, ask] = useState('');
  const others = useMemo(
    () => [...new Set([...lines.flatMap(otherCurrencies), asked])].filter((code) => code !== '').sort(),
    [lines, asked],
  );
  return { others, asked, ask };
}

/** Shows columns for amounts in another currency. They stand beside the others and are never added to them. */
export function OtherCurrency({ asked, ask }: Pick<ReturnType<typeof useOtherCurrencies>, 'asked' | 'ask'>) {
  return (
    <SelectField
      label="Columns for amounts in another currency"
      hint="A line may have amounts in several. They are never added together."
      options={[
        { value: '', label: 'only those in which there are amounts' },
        ...CURRENCIES.map((code) => ({ value: code, label: code })),
      ]}
      value={asked}
      onChange={(event) => ask(event.target.value)}
    />
  );
}
