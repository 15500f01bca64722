import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { OrganisationDoorDocument } from '../gql/graphql';
import { Renew } from '../platform/use-edit';
import { useHydrated } from '../ui/hydrated';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { useEver } from '../ui/use-ever';
import type { Organisation } from './organisation-page';

// Few readers may change anything here: the code of the forms comes for them alone.
const Forms = lazy(async () => ({ default: (await import('./organisation-forms')).OrganisationForms }));

/** What the link in a mail leads to once it means nothing any more. */
function Withdrawn({ name }: { name: string }) {
  return (
    <Section id="change" title="The invitation was withdrawn">
      <p>
        You were invited to speak for {name}, and whoever invited you took that back. You need not do
        anything.
      </p>
    </Section>
  );
}

const nothing = { mayEdit: false, mayVerify: false, isInvited: false, isWithdrawn: false };

/** The forms for whoever may change what an organisation is or who speaks for it, and for whoever is invited. */
export function OrganisationDoor({ organisation }: { organisation: Organisation }) {
  const { slug, name } = organisation;
  const hydrated = useHydrated();
  const { data, refetch } = useQuery(OrganisationDoorDocument, {
    variables: { slug },
    skip: !hydrated,
    fetchPolicy: 'network-only',
  });
  const { mayEdit, mayVerify, isInvited, isWithdrawn } = data?.viewer.atOrganisation ?? nothing;
  const wasOpen = useEver(mayEdit || mayVerify || isInvited);
  if (isWithdrawn && !mayEdit && !mayVerify) return <Withdrawn name={name} />;
  if (!wasOpen) return null;
  return (
    <Section id="change" title={isInvited && !mayEdit ? 'You are invited' : `Change what ${name} is`}>
      <Renew value={() => void refetch()}>
        <Suspense fallback={<Skeleton label="The forms are loading" />}>
          <Forms organisation={organisation} may={{ mayEdit, mayVerify, isInvited }} />
        </Suspense>
      </Renew>
    </Section>
  );
}
