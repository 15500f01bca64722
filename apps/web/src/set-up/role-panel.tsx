import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import {
  PeopleNamedDocument,
  RoleHoldersDocument,
  RolePlacesDocument,
  type RoleRow_HolderFragment,
} from '../gql/graphql';
import { ActDone } from '../platform/act-frame';
import { useMay } from '../platform/permission';
import { Renew } from '../platform/use-edit';
import { Button, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { RowList } from '../ui/row-list';
import { Skeleton } from '../ui/skeleton';
import { TextField } from '../ui/text-field';
import { RoleRow } from './role-row';

type Holder = RoleRow_HolderFragment;

/** Who has which role, on an initiative or everywhere; and, for whoever may, the way to give and take them. */
export function RolePanel({ on }: { on?: { ref: string; title: string } }) {
  const may = useMay({ do: 'GRANT_ROLE', about: null });
  const variables = { initiative: on?.ref ?? null };
  const held = useQuery(RoleHoldersDocument, { variables, fetchPolicy: 'network-only' });
  const found = usePeople();
  const places = useQuery(RolePlacesDocument, { skip: !may || on !== undefined });
  const [news, setNews] = useState<string>();
  const giving = may
    ? { places: on ? [on] : (places.data?.initiatives.nodes ?? []), on: on?.ref }
    : undefined;
  const renew = () => {
    void held.refetch();
    void found.again();
  };
  const rowOf = (person: Holder) => ({
    key: person.id,
    body: <RoleRow person={person} giving={giving} onDone={setNews} />,
  });
  const holders = held.data?.viewer.roleHolders;
  return (
    <Renew value={renew}>
      <div className="stack">
        {news === undefined ? null : (
          <ActDone key={news} level={3} title={news}>
            <p>It stands in the record, with the reason.</p>
          </ActDone>
        )}
        {held.error ? <CannotRead /> : null}
        {holders === undefined && !held.error ? <Skeleton label="The roles are loading" lines={3} /> : null}
        {holders?.length === 0 ? <Nobody on={on?.ref} /> : null}
        {holders?.length ? <RowList label="Who has a role" rows={holders.map(rowOf)} /> : null}
        {may ? <FindForm found={found} rowOf={rowOf} /> : null}
      </div>
    </Renew>
  );
}

const CannotRead = () => (
  <Notice kind="error" title="The roles cannot be read just now. Load this page again." level={3} isNews />
);

function Nobody({ on }: { on: string | undefined }) {
  return (
    <EmptyState title={on ? `Nobody has a role on ${on} alone` : 'Nobody has a role yet'}>
      Whoever has one would be here. An administrator can give one.
    </EmptyState>
  );
}

interface People {
  /** Those that were found; nothing before anybody was looked for. */
  people: readonly Holder[] | undefined;
  isAway: boolean;
  look: (named: string) => Promise<void>;
  again: () => Promise<void>;
}

/** Looks people up. What was typed may be an e-mail address, so that it stands in no address of a page or a request. */
function usePeople(): People {
  const client = useApolloClient();
  const [named, setNamed] = useState('');
  const [people, setPeople] = useState<readonly Holder[]>();
  const [isAway, setAway] = useState(false);
  const look = async (wanted: string) => {
    setNamed(wanted);
    const answer = await client
      .query({
        query: PeopleNamedDocument,
        variables: { named: wanted },
        fetchPolicy: 'no-cache',
        context: { isPrivate: true },
      })
      .catch(() => undefined);
    setAway(!answer?.data);
    setPeople(answer?.data?.viewer.people);
  };
  return { people, isAway, look, again: async () => (named === '' ? undefined : look(named)) };
}

function FindForm({
  found: { people, isAway, look },
  rowOf,
}: {
  found: People;
  rowOf: (person: Holder) => { key: string; body: ReactNode };
}) {
  const [typed, setTyped] = useState('');
  const press = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void look(typed.trim());
  };
  return (
    <>
      <form
        className="stack"
        style={{ maxWidth: '44rem' }}
        onSubmit={press}
        role="search"
        aria-label="People"
      >
        <TextField
          label="Find somebody to give a role"
          hint="By the beginning of the name that they chose, or by their whole e-mail address. They need an account: whoever signs in once has one."
          value={typed}
          maxLength={254}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <ButtonRow>
          <Button type="submit" look="second">
            Find them
          </Button>
        </ButtonRow>
      </form>
      <div role="status">
        {isAway ? <p>They cannot be looked up just now. Try again in a moment.</p> : null}
        {people?.length === 0 ? (
          <p>
            Nobody is called so, and nobody signs in with that address. A withheld name is found by the
            address alone.
          </p>
        ) : null}
        {people?.length ? <p className="caption">{sayFound(people.length)}</p> : null}
      </div>
      {people?.length ? <RowList label="Whom you found" rows={people.map(rowOf)} /> : null}
    </>
  );
}

const sayFound = (count: number): string => {
  if (count === 1) return 'One person was found.';
  return count < 20 ? `${count} people were found.` : 'The first 20 that were found: write more of the name.';
};
