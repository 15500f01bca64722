import { lazy, Suspense } from 'react';
import { Meta } from '../platform/meta';
import { useMay } from '../platform/permission';
import { WhoMay } from '../platform/who-may';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';

const OrganisationForm = lazy(async () => ({
  default: (await import('./organisation-form')).OrganisationForm,
}));

/** Where an organisation is entered. */
export function OrganisationNewPage() {
  const may = useMay({ do: 'CREATE_ORGANISATION', about: null });
  return (
    <>
      <Meta title="A new organisation" description="Organisations propose, take positions, pledge and pay." />
      <Place steps={[{ label: 'Set up', href: '/set-up' }, { label: 'A new organisation' }]} />
      <PageTitle>A new organisation</PageTitle>
      <Statement isSmall>A body that proposes an initiative, takes a position, pledges or pays.</Statement>
      <Section id="organisation" title="Who it is">
        {may ? (
          <Suspense fallback={<Skeleton label="The form is loading" lines={4} />}>
            <OrganisationForm />
          </Suspense>
        ) : (
          <WhoMay anchor="organisation">An administrator can enter an organisation.</WhoMay>
        )}
      </Section>
    </>
  );
}
