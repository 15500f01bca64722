import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { CostPageQuery } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { classText, sourcingChoiceWords } from './cost-choice';
import { classWord, orderName, sourcingName, type CostState } from './cost-url';

interface CostPickerProps {
  address: NonNullable<CostPageQuery['address']>;
  state: CostState;
  period: string | undefined;
}

/** Edition, period, order and what is looked for: a form whose answer is an address, with or without a script. */
export function CostPicker({ address, state, period }: CostPickerProps) {
  const { ref, shownCost } = address;
  const navigate = useNavigate();
  const path = `/refs/${ref}/cost`;
  const { edition } = shownCost;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
    const search = new URLSearchParams(
      said.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    void navigate(`${path}?${search}`, { preventScrollReset: true });
  };
  // What is chosen outlives a rendering of the same page only where React is told that it is another form.
  return (
    <form
      key={`${edition?.ref} ${period} ${state.order} ${state.objectClass} ${state.sourcing} ${state.find}`}
      className="controls"
      action={path}
      onSubmit={send}
    >
      <SelectField
        label="Edition"
        name="edition"
        defaultValue={edition?.ref}
        options={editionOptions(address)}
      />
      <SelectField
        label="Period"
        name="period"
        defaultValue={period}
        options={(edition?.periods ?? []).map(({ label }) => ({ value: label, label }))}
      />
      <SelectField
        label="Order"
        name="order"
        defaultValue={orderName(state.order)}
        options={[
          { value: 'published', label: 'As published' },
          { value: 'largest', label: 'Largest first' },
          { value: 'title', label: 'By title' },
        ]}
      />
      <ChoiceFields address={address} state={state} />
      <TextField
        label="Find a line"
        name="find"
        type="search"
        maxLength={200}
        placeholder="Words of its title"
        defaultValue={state.find}
      />
      <WhatIsOpen state={state} />
      <Button type="submit" look="second">
        Show
      </Button>
    </form>
  );
}

function editionOptions({ initiative }: CostPickerProps['address']) {
  return (initiative?.editions ?? []).map(({ ref: value, number, publishedAt, standing }) => ({
    value,
    label: `${number}, ${sayDate(publishedAt.slice(0, 10), 'table')}${standing === 'ILLUSTRATIVE' ? ', illustrative' : ''}`,
  }));
}

/** The classes that the lines have, and who does the work. */
function ChoiceFields({ address: { classCost }, state }: Pick<CostPickerProps, 'address' | 'state'>) {
  const { objectClass } = state;
  const told = classCost.classes.map((one) => one.objectClass ?? '');
  const classes = [...new Set(objectClass === null ? told : [...told, objectClass])];
  return (
    <>
      <SelectField
        label="Object class"
        name="class"
        defaultValue={classWord(objectClass)}
        options={[
          { value: '', label: 'All classes' },
          ...classes.map((one) => ({ value: classWord(one), label: classText(one) })),
        ]}
      />
      <SelectField
        label="Sourcing"
        name="sourcing"
        defaultValue={sourcingName(state.sourcing)}
        options={[
          { value: '', label: 'Any' },
          ...sourcingChoices.map((one) => ({ value: sourcingName(one), label: sourcingChoiceWords[one] })),
        ]}
      />
    </>
  );
}

const sourcingChoices = ['IN_HOUSE', 'CONTRACTED', 'NOT_TOLD'] as const;

/** Stays as it is while the rest is chosen anew. */
function WhatIsOpen({ state: { isAllOpen, depth, open, closed, into } }: { state: CostState }) {
  const named = {
    depth: depth > 1 ? String(depth) : '',
    open: isAllOpen ? 'all' : open.join(','),
    closed: closed.join(','),
    in: into ?? '',
  };
  return Object.entries(named).map(([name, value]) =>
    value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
