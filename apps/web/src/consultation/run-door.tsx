import { lazy, Suspense } from 'react';
import type { ProceedingTermsFragment } from '../gql/graphql';
import { useMay } from '../platform/permission';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';

// Few readers run a proceeding: the code of the forms comes when one is here.
const RunForms = lazy(async () => ({ default: (await import('./run-forms')).RunForms }));

/** What whoever runs the proceeding can do to it now; nothing for everybody else. */
export function RunDoor({ proceeding }: { proceeding: ProceedingTermsFragment }) {
  const may = useMay({ do: 'RUN_PROCEEDING', about: proceeding.ref });
  if (!may) return null;
  return (
    <Section id="run" title="Run it" lede="You can, and each act is public with its reason.">
      <Suspense fallback={<Skeleton label="The forms are loading" lines={4} />}>
        <RunForms proceeding={proceeding} />
      </Suspense>
    </Section>
  );
}
