import { useState } from 'react';
import type { PledgeRow_PledgeFragment } from '../gql/graphql';
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
  const [pledge, setWithdrawn] = useWithdrawn(read);
  const { period, madeAt, standing, organisation, withdrawnAt } = pledge;
  const offer = (
    <>
      <strong>{organisation.name}</strong> {sayOffer(pledge)}
    </>
  );
  return (
    <div className="stack-tight">
      <p>
        {withdrawnAt === null ? offer : <s>{offer}</s>}
        {pledge.about.ref === about ? null : <AboutOther about={pledge.about} />}
      </p>
      <Conditions pledge={pledge} />
      <Withdrawal pledge={pledge} />
      <Caption>
        {period.label}: {sayDays(period)}. Made on{' '}
        <time dateTime={madeAt}>{sayInstant(madeAt, 'table')}</time>.{' '}
        {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : <Tag standing="record" />}
      </Caption>
      <WithdrawPledge pledge={pledge} onWithdrawn={setWithdrawn} />
    </div>
  );
}

/** A pledge as it was read, or as it became when it was withdrawn here: a row of a later page is not read again. */
export function useWithdrawn<Pledge extends PledgeRow_PledgeFragment>(read: Pledge) {
  const [withdrawn, setWithdrawn] = useState<PledgeRow_PledgeFragment>();
  const isNewer = read.withdrawnAt === null && withdrawn?.ref === read.ref;
  return [isNewer ? { ...read, ...withdrawn, about: read.about } : read, setWithdrawn] as const;
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
  return <p>{withdrawnAt === null ? words : <s>{words}</s>}</p>;
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
