import { lazy, Suspense } from 'react';
import { whoMayDraft } from './who-may-edit';
import { Meta } from '../platform/meta';
import { useMay } from '../platform/permission';
import { WhoMay } from '../platform/who-may';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';

const NewDraftForm = lazy(async () => ({ default: (await import('./draft-form')).NewDraftForm }));

/** Where an initiative begins. */
export function InitiativeNewPage() {
  const may = useMay({ do: 'DRAFT_INITIATIVE', about: null });
  return (
    <>
      <Meta title="A new initiative" description="An initiative begins as a draft that editors alone see." />
      <Place steps={[{ label: 'Set up', href: '/set-up' }, { label: 'A new initiative' }]} />
      <PageTitle>A new initiative</PageTitle>
      <Statement isSmall>It begins as a draft. Nothing is public until you publish it.</Statement>
      <Section id="draft" title="What it says">
        {may ? (
          <Suspense fallback={<Skeleton label="The form is loading" lines={6} />}>
            <NewDraftForm />
          </Suspense>
        ) : (
          <WhoMay anchor="draft">{whoMayDraft}</WhoMay>
        )}
      </Section>
    </>
  );
}
