import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { OrganisationDoorDocument } from '../gql/graphql';
import { Renew } from '../platform/use-edit';
import { useHydrated } from '../ui/hydrated';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import type { Organisation } from './organisation-page';

// Few readers may change anything here: the code of the forms comes for them alone.
const Forms = lazy(async () => ({ default: (await import('./organisation-forms')).OrganisationForms }));

/** The forms for whoever may change what an organisation is or who speaks for it, and for whoever is invited. */
export function OrganisationDoor({ organisation }: { organisation: Organisation }) {
  const { slug, name } = organisation;
  const hydrated = useHydrated();
  const { data, refetch } = useQuery(OrganisationDoorDocument, {
    variables: { slug },
    skip: !hydrated,
    fetchPolicy: 'network-only',
  });
  if (!data) return null;
  const { mayEdit, mayVerify, isInvited } = data.viewer.atOrganisation;
  if (!mayEdit && !mayVerify && !isInvited) return null;
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
