import type { PledgeRow_PledgeFragment } from '../gql/graphql';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Caption } from '../ui/words';
import { stages, stageWords } from './offer-words';
import { PledgeRow } from './pledge-row';

interface PledgeListProps {
  pledges: readonly PledgeRow_PledgeFragment[];
  /** The address that the list is about. */
  about: string;
}

/** Offers to pay by how firm they are, newest first within each. */
export function PledgeList({ pledges, about }: PledgeListProps) {
  return stages.map((stage) => {
    const own = pledges.filter((pledge) => pledge.stage === stage);
    if (own.length === 0) return null;
    const { heading, meaning } = stageWords[stage];
    return (
      <section key={stage} className="stack-tight" aria-label={`${heading} for ${about}`}>
        <h3>{heading}</h3>
        <Caption>{meaning}</Caption>
        <RowList
          label={`${heading} for ${about}, newest first`}
          rows={own.map((pledge) => ({
            key: pledge.ref,
            sign: (
              <RefChip
                refText={pledge.ref}
                strand="funding"
                href={`/refs/${pledge.ref}`}
                isRetired={pledge.withdrawnAt !== null}
              />
            ),
            body: <PledgeRow pledge={pledge} about={about} />,
          }))}
        />
      </section>
    );
  });
}
