import { lazy, Suspense } from 'react';
import { EditPageDocument, type EditPageQuery } from '../gql/graphql';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { useMay } from '../platform/permission';
import { pathOfRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { whoMayEdit } from './who-may-edit';

const EditParts = lazy(async () => ({ default: (await import('./edit-parts')).EditParts }));

export type Edited = NonNullable<EditPageQuery['initiative']>;

/** Everything that an initiative says, each with the form that changes it. */
export function EditPage() {
  const { initiative, organisations } = usePage(EditPageDocument);
  return initiative ? <Known initiative={initiative} sponsors={organisations} /> : null;
}

function Known({ initiative, sponsors }: { initiative: Edited; sponsors: EditPageQuery['organisations'] }) {
  const { ref, title } = initiative;
  const may = useMay({ do: 'EDIT_INITIATIVE', about: ref });
  return (
    <>
      <Meta title={`Change ${ref} ${title}`} description={`What ${ref} says, and who can change it.`} />
      <meta name="robots" content="noindex" />
      <Place steps={[{ label: ref, href: pathOfRef(ref) }, { label: 'Change' }]} />
      <PageTitle sign={<RefChip refText={ref} size="large" />}>Change {title}</PageTitle>
      <Statement isSmall>
        Each change is public at once: the history shows what was there before, who changed it and why.
      </Statement>
      {may ? (
        <Suspense fallback={<Skeleton label="The forms are loading" lines={8} />}>
          <EditParts initiative={initiative} sponsors={sponsors} />
        </Suspense>
      ) : (
        <Section id="change" title="Who can change it">
          <WhoMay anchor="change">{whoMayEdit}</WhoMay>
        </Section>
      )}
    </>
  );
}
