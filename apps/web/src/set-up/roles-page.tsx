import { lazy, Suspense } from 'react';
import { Meta } from '../platform/meta';
import { useMay } from '../platform/permission';
import { WhoMay } from '../platform/who-may';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { whoMayGrant } from './who-may-edit';

const RolePanel = lazy(async () => ({ default: (await import('./role-panel')).RolePanel }));

/** Who has which role, and where one is given and taken. What the server sends is the same for everybody. */
export function RolesPage() {
  const may = useMay({ do: 'GRANT_ROLE', about: null });
  return (
    <>
      <Meta title="Roles" description="Who may do what here, and where an administrator gives that." />
      <meta name="robots" content="noindex" />
      <Place steps={[{ label: 'Set up', href: '/set-up' }, { label: 'Roles' }]} />
      <PageTitle>Roles</PageTitle>
      <Statement isSmall>
        Who gets or loses a role stands in the public record, with who gave it and why.
      </Statement>
      <Section id="roles" title="Who has a role">
        {may ? (
          <Suspense fallback={<Skeleton label="The roles are loading" lines={4} />}>
            <RolePanel />
          </Suspense>
        ) : (
          <WhoMay anchor="roles">{whoMayGrant}</WhoMay>
        )}
      </Section>
    </>
  );
}
