import { useFragment } from '@apollo/client/react';
import { type PledgeRow_PledgeFragment, PledgeRow_PledgeFragmentDoc } from '../gql/graphql';
import { sayDate, sayInstant } from '../platform/dates';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { RefChip } from '../ui/ref-chip';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { ended, sayDays, sayOffer } from './offer-words';
import { WithdrawPledge } from './withdraw-pledge';

interface PledgeRowProps {
  pledge: PledgeRow_PledgeFragment;
  /** The address that the list is about: a row about another one under it says so. */
  about: string | undefined;
}

/** One offer: who, how much, for when, on what condition, made when. A withdrawn one is struck, with its reason. */
export function PledgeRow({ pledge: read, about }: PledgeRowProps) {
  const pledge = useLivePledge(read);
  const { period, madeAt, standing, organisation, withdrawnAt } = pledge;
  const offer = (
    <>
      <strong>{organisation.name}</strong> {sayOffer(pledge)}
    </>
  );
  return (
    <div className="stack-tight">
      <p>
        {withdrawnAt === null ? offer : <del>{offer}</del>}
        {pledge.about.ref === about ? null : <AboutOther about={pledge.about} />}
      </p>
      <Conditions pledge={pledge} />
      <Withdrawal pledge={pledge} />
      <Caption>
        {period.label}: {sayDays(period)}. Made on{' '}
        <time dateTime={madeAt}>{sayInstant(madeAt, 'table')}</time>.{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : <Tag standing="record" />}
      </Caption>
      <WithdrawPledge pledge={pledge} />
    </div>
  );
}

/** A pledge as the cache has it now: one that was withdrawn since is, on whatever page of a list it came. */
export function useLivePledge(read: PledgeRow_PledgeFragment): PledgeRow_PledgeFragment {
  const { data, dataState } = useFragment({
    fragment: PledgeRow_PledgeFragmentDoc,
    fragmentName: 'PledgeRow_pledge',
    from: { __typename: 'Pledge', ref: read.ref },
  });
  return dataState === 'complete' ? data : read;
}

function AboutOther({ about: { ref, title } }: { about: PledgeRow_PledgeFragment['about'] }) {
  return (
    <>
      {', towards '}
      <RefChip refText={ref} strand={strandOfRef(ref)} size="word" href={pathOfRef(ref)} /> {title}
    </>
  );
}

function Conditions({ pledge: { conditions, withdrawnAt } }: { pledge: PledgeRow_PledgeFragment }) {
  if (conditions === null) return null;
  const words = `Only if: ${ended(conditions)}`;
  return <p>{withdrawnAt === null ? words : <del>{words}</del>}</p>;
}

function Withdrawal({ pledge: { withdrawnAt, withdrawalReason } }: { pledge: PledgeRow_PledgeFragment }) {
  if (withdrawnAt === null) return null;
  return (
    <p>
      <Status shape="ring" word={`Withdrawn ${sayDate(withdrawnAt.slice(0, 10), 'table')}`} />{' '}
      {withdrawalReason === null ? null : <>Reason: {ended(withdrawalReason)}</>}
    </p>
  );
}
