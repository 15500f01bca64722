import { lazy, Suspense } from 'react';
import type { FundingStrand_AddressFragment } from '../gql/graphql';
import { useMay } from '../platform/permission';
import { WhoMay } from '../platform/who-may';
import { Skeleton } from '../ui/skeleton';
import { whoMayPledge } from './who-may-pledge';

// Few readers may pledge: the code of the form comes when one is here.
const PledgeForm = lazy(async () => ({ default: (await import('./pledge-form')).PledgeForm }));

interface PledgeDoorProps {
  about: string;
  edition: FundingStrand_AddressFragment['latest'];
}

/** The form for whoever may pledge; for everybody else, who may. */
export function PledgeDoor({ about, edition }: PledgeDoorProps) {
  const may = useMay({ do: 'PLEDGE', about });
  if (!may) return <WhoMay anchor="funding">{whoMayPledge}</WhoMay>;
  return (
    <Suspense fallback={<Skeleton label="The form is loading" lines={5} />}>
      <PledgeForm about={about} latest={edition} />
    </Suspense>
  );
}
