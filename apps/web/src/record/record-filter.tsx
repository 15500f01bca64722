import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { knownOperations, sayAct } from '../platform/record-words';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { recordFilter, searchOf, type RecordFilter } from './record-url';

/** Which acts are shown: a form whose answer is an address, with or without a script. */
export function FilterForm({ path, filter }: { path: string; filter: RecordFilter }) {
  const navigate = useNavigate();
  const { operation, since, until } = filter;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string') said.set(name, value);
    void navigate(`${path}${searchOf(recordFilter(said))}`, { preventScrollReset: true });
  };
  // What is chosen outlives a rendering of the same page only where React is told that it is another form.
  return (
    <form key={`${operation} ${since} ${until}`} className="controls" action={path} onSubmit={send}>
      <SelectField
        label="What was done"
        name="operation"
        defaultValue={operation ?? ''}
        options={[{ value: '', label: 'Everything' }, ...operationsWith(operation)]}
      />
      <TextField label="From (UTC)" name="since" type="date" defaultValue={since ?? ''} />
      <TextField label="To (UTC)" name="until" type="date" defaultValue={until ?? ''} />
      <Button type="submit" look="second">
        Show
      </Button>
    </form>
  );
}

/** The kinds of acts in the order of their words; one that was asked for and is not known stands among them. */
function operationsWith(asked: string | null) {
  const all = new Set([...knownOperations, ...(asked === null ? [] : [asked])]);
  return [...all]
    .map((value) => ({ value, label: sayAct(value) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}
