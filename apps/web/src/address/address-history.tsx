import type { History_AddressFragment } from '../gql/graphql';
import { recordRow } from '../platform/record-row';
import { ButtonLink, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { HistoryList } from '../ui/history-list';
import { Section } from '../ui/section';
import { More } from '../ui/words';

interface HistoryProps {
  address: History_AddressFragment;
  /** Whether the page begins at a cursor, so that newer acts are on another page. */
  isContinued: boolean;
  /** The address of the page of acts that ends after a cursor; without one that of the newest. */
  hrefAt: (cursor: string | null) => string;
}

/** Every public act that touched an address, newest first. */
export function AddressHistory({ address: { ref, acts }, isContinued, hrefAt }: HistoryProps) {
  const { nodes, pageInfo } = acts;
  return (
    <Section id="history" title="History" lede={`Every public act that touched ${ref}, newest first.`}>
      {nodes.length === 0 ? (
        <EmptyState title={isContinued ? 'Nothing lies further back' : 'No act yet'}>
          What is published, said, pledged or measured about {ref} is entered here, and never taken out.
        </EmptyState>
      ) : (
        <HistoryList label={`History of ${ref}`} rows={nodes.map((act) => recordRow(act))} />
      )}
      <More href={`/refs/${ref}/record`}>The record of {ref}, to be filtered and taken along</More>
      {pageInfo.hasNextPage || isContinued ? (
        <ButtonRow>
          {isContinued ? (
            <ButtonLink isSmall href={hrefAt(null)}>
              Back to the newest
            </ButtonLink>
          ) : null}
          {pageInfo.hasNextPage ? (
            <ButtonLink isSmall href={hrefAt(pageInfo.endCursor)}>
              Show more<span className="visually-hidden"> of the history</span>
            </ButtonLink>
          ) : null}
        </ButtonRow>
      ) : null}
    </Section>
  );
}
