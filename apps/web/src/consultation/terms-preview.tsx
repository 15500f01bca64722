import { Columns } from '../ui/columns';
import { Caption } from '../ui/words';
import { Deadline } from '../platform/deadline';
import { instantsOf, type Terms } from './terms-fields';

type Written = Pick<Terms, 'opensOn' | 'opensTime' | 'closesOn' | 'closesTime' | 'zone'>;

/** What was written, on the three clocks on which everybody will read it. */
export function TermsPreview({ values }: { values: Written }) {
  const { opensAt, closesAt } = instantsOf(values);
  if (closesAt === null)
    return <Caption>Once the closing is written, it is shown here on three clocks.</Caption>;
  return (
    <Columns count={2}>
      {opensAt === null ? <Caption>Opens at once.</Caption> : <Deadline name="Opens" at={opensAt} />}
      <Deadline name="Closes" at={closesAt} />
    </Columns>
  );
}

/** The same of a closing alone. */
export function ClosingPreview({ values }: { values: Pick<Written, 'closesOn' | 'closesTime' | 'zone'> }) {
  const { closesAt } = instantsOf({ opensOn: '', opensTime: '', ...values });
  return closesAt === null ? null : <Deadline name="Closes" at={closesAt} />;
}
