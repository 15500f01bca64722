import { lazy, Suspense, useState } from 'react';
import type { PledgeRow_PledgeFragment } from '../gql/graphql';
import { useMay } from '../platform/permission';
import { useViewer } from '../platform/viewer';
import { Button, ButtonRow } from '../ui/button';
import { Skeleton } from '../ui/skeleton';

// Few readers may withdraw: the code of the form comes when one of them wants to.
const WithdrawForm = lazy(async () => ({ default: (await import('./withdraw-form')).WithdrawForm }));

interface WithdrawPledgeProps {
  pledge: PledgeRow_PledgeFragment;
  onWithdrawn: (pledge: PledgeRow_PledgeFragment) => void;
}

/** The way to take an offer back, for whoever may. The question is asked only where the organisation is theirs. */
export function WithdrawPledge({ pledge, onWithdrawn }: WithdrawPledgeProps) {
  const { ref, organisation, withdrawnAt } = pledge;
  const [isOpen, setIsOpen] = useState(false);
  const own = useViewer()?.organisation?.name;
  const isAsked = withdrawnAt === null && own === organisation.name;
  const may = useMay({ do: 'WITHDRAW_PLEDGE', about: ref, isAsked });
  if (isOpen)
    return (
      <Suspense fallback={<Skeleton label="The form is loading" />}>
        <WithdrawForm about={ref} onWithdrawn={onWithdrawn} onClose={() => setIsOpen(false)} />
      </Suspense>
    );
  if (!may || withdrawnAt !== null) return null;
  return (
    <ButtonRow>
      <Button isSmall look="second" onClick={() => setIsOpen(true)}>
        Withdraw {ref}
      </Button>
    </ButtonRow>
  );
}
