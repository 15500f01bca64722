import { lazy, Suspense } from 'react';
import { useMay } from '../platform/permission';
import { WhoMay } from '../platform/who-may';
import { Skeleton } from '../ui/skeleton';
import { whoMayLink } from './who-may-record';
import type { Served } from './results-words';

// Few readers may link: the code of the form comes when one is here.
const LinkForm = lazy(async () => ({ default: (await import('./link-form')).LinkForm }));

interface LinkDoorProps {
  line: string;
  initiative: string;
  served: readonly Served[];
}

/** The form for whoever may say which objective a line serves; for everybody else, who may. */
export function LinkDoor(props: LinkDoorProps) {
  const may = useMay({ do: 'RECORD_CONTRIBUTION', about: props.line });
  if (!may) return <WhoMay anchor="results">{whoMayLink}</WhoMay>;
  return (
    <Suspense fallback={<Skeleton label="The form is loading" />}>
      <LinkForm {...props} />
    </Suspense>
  );
}
