import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { BesidePageQuery, SourcingChoice } from '../gql/graphql';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import type { BesideState } from './beside-url';
import { type Choice, sourcingChoiceWords } from './cost-choice';
import { classWord, sourcingName } from './cost-url';

type Address = NonNullable<BesidePageQuery['address']>;

const sourcingChoices: readonly SourcingChoice[] = ['IN_HOUSE', 'CONTRACTED', 'NOT_TOLD'];

const sourcingOptions = [
  { value: '', label: 'Any' },
  ...sourcingChoices.map((choice) => ({ value: sourcingName(choice), label: sourcingChoiceWords[choice] })),
];

/** What is set beside what: a form whose answer is an address, with or without a script. */
export function BesidePicker({
  address: { ref, shownCost },
  state,
  period,
}: {
  address: Address;
  state: BesideState;
  period: string | undefined;
}) {
  const navigate = useNavigate();
  const path = `/refs/${ref}/beside`;
  const { edition } = shownCost;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
    void navigate(`${path}?${new URLSearchParams(said)}`, { preventScrollReset: true });
  };
  return (
    <form key={JSON.stringify(state)} className="controls" action={path} onSubmit={send}>
      {edition ? <input type="hidden" name="edition" value={edition.ref} /> : null}
      <SelectField
        label="Period"
        name="period"
        defaultValue={period}
        options={(edition?.periods ?? []).map(({ label }) => ({ value: label, label }))}
      />
      <ChoiceFields place={`in ${ref}`} choice={state.own} />
      <TextField
        label="Beside"
        name="with"
        defaultValue={state.with ?? ''}
        maxLength={20}
        placeholder="A-7"
        autoCapitalize="characters"
      />
      <ChoiceFields place="there" prefix="with-" choice={state.other} />
      <Button type="submit" look="second">
        Set side by side
      </Button>
    </form>
  );
}

interface ChoiceFieldsProps {
  place: string;
  /** In front of the names in the address. */
  prefix?: string;
  choice: Choice;
}

/** Which lines of one side are meant. */
function ChoiceFields({ place, prefix = '', choice: { objectClass, sourcing } }: ChoiceFieldsProps) {
  return (
    <>
      <TextField
        label={`Class ${place}`}
        name={`${prefix}class`}
        defaultValue={classWord(objectClass)}
        maxLength={200}
        placeholder="Any"
      />
      <SelectField
        label={`Sourcing ${place}`}
        name={`${prefix}sourcing`}
        defaultValue={sourcingName(sourcing)}
        options={sourcingOptions}
      />
    </>
  );
}
