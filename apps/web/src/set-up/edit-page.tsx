import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { Meta } from '../platform/meta';
import { useMay } from '../platform/permission';
import { pathOfRef, readRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { whoMayEdit } from './who-may-edit';

// Few readers may change an initiative: the forms and what stands in them come when one is here.
const EditParts = lazy(async () => ({ default: (await import('./edit-parts')).EditParts }));

/** Everything that an initiative says, each with the form that changes it. What the server sends is the same for everybody. */
export function EditPage() {
  const ref = readRef(useParams()['ref']) ?? 'I-0';
  const may = useMay({ do: 'EDIT_INITIATIVE', about: ref });
  return (
    <>
      <Meta title={`Change ${ref}`} description={`What ${ref} says, and who can change it.`} />
      <meta name="robots" content="noindex" />
      <Place steps={[{ label: ref, href: pathOfRef(ref) }, { label: 'Change' }]} />
      <PageTitle sign={<RefChip refText={ref} size="large" />}>Change what it says</PageTitle>
      <Statement isSmall>
        Each change is public at once: the history shows what was there before, who changed it and why.
      </Statement>
      {may ? (
        <Suspense fallback={<Skeleton label="The forms are loading" lines={8} />}>
          <EditParts refText={ref} />
        </Suspense>
      ) : (
        <Section id="change" title="Who can change it">
          <WhoMay anchor="change">{whoMayEdit}</WhoMay>
        </Section>
      )}
    </>
  );
}
