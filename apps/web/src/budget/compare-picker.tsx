import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { ComparePageQuery } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import type { CompareState } from './compare-url';
import type { Change, Comparison } from './compare-words';

type Initiative = NonNullable<ComparePageQuery['initiative']>;

interface ComparePickerProps {
  initiative: Initiative;
  comparison: Comparison | null;
  change: Change | null;
  state: CompareState;
}

/** Which editions, in which period: a form whose answer is an address, with or without a script. */
export function ComparePicker({
  initiative: { ref, editions },
  comparison,
  change,
  state,
}: ComparePickerProps) {
  const navigate = useNavigate();
  const path = `/refs/${ref}/compare`;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
    void navigate(`${path}?${new URLSearchParams(said)}`, { preventScrollReset: true });
  };
  const options = editions.map(optionOf);
  const common = (comparison?.periods ?? []).filter(({ isInFrom, isInTo }) => isInFrom && isInTo);
  const currencies = [...new Set((comparison?.changes ?? []).map(({ currency }) => currency))];
  return (
    <form
      key={[state.from, state.to, change?.period, change?.currency, state.isWhole].join(' ')}
      className="controls"
      action={path}
      onSubmit={send}
    >
      <SelectField label="From" name="from" defaultValue={state.from ?? undefined} options={options} />
      <SelectField label="To" name="to" defaultValue={state.to ?? undefined} options={options} />
      {common.length > 1 ? (
        <SelectField
          label="Period"
          name="period"
          defaultValue={change?.period}
          options={common.map(({ label }) => ({ value: label, label }))}
        />
      ) : null}
      {currencies.length > 1 ? (
        <SelectField
          label="Currency"
          name="currency"
          defaultValue={change?.currency}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      ) : null}
      <SelectField
        label="Lines"
        name="lines"
        defaultValue={state.isWhole ? 'all' : ''}
        options={[
          { value: '', label: 'Those that changed' },
          { value: 'all', label: 'All' },
        ]}
      />
      <Button type="submit" look="second">
        Compare
      </Button>
    </form>
  );
}

const optionOf = ({ ref, number, publishedAt, standing }: Initiative['editions'][number]) => ({
  value: ref,
  label: `${number}, ${sayDate(publishedAt.slice(0, 10), 'table')}${standing === 'ILLUSTRATIVE' ? ', illustrative' : ''}`,
});
