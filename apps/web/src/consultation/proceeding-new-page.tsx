import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { Meta } from '../platform/meta';
import { useMay } from '../platform/permission';
import { readRef } from '../platform/ref';
import { WhoMay } from '../platform/who-may';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { Statement } from '../ui/statement';
import { whoMayRun } from './who-may-run';

const ProceedingForm = lazy(async () => ({ default: (await import('./proceeding-form')).ProceedingForm }));

/** Where the public is asked something. */
export function ProceedingNewPage() {
  const [search] = useSearchParams();
  const about = readRef(search.get('about') ?? '') ?? '';
  const may = useMay({ do: 'RUN_PROCEEDING', about: about === '' ? null : about });
  return (
    <>
      <Meta
        title="A new proceeding"
        description="Ask the public about initiatives, from one instant to another."
      />
      <Place steps={[{ label: 'Set up', href: '/set-up' }, { label: 'A new proceeding' }]} />
      <PageTitle>A new proceeding</PageTitle>
      <Statement isSmall>
        A question to everybody, open from one instant to another. While it is open it can be extended, and
        never shortened.
      </Statement>
      <Section id="proceeding" strand="voice" title="What is asked, and when">
        {may ? (
          <Suspense fallback={<Skeleton label="The form is loading" lines={8} />}>
            <ProceedingForm about={about} />
          </Suspense>
        ) : (
          <WhoMay anchor="proceeding">{whoMayRun}</WhoMay>
        )}
      </Section>
    </>
  );
}
