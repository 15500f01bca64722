import type { ReactNode } from 'react';
import type { AddressAside_InitiativeFragment, ProceedingState } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { Aside } from '../ui/aside';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { RowList } from '../ui/row-list';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption, More } from '../ui/words';
import { documentFacts } from './document-facts';

/** Beside an initiative: its areas, the proceedings it is before, its editions and its documents. */
export function AddressAside({ initiative }: { initiative: AddressAside_InitiativeFragment }) {
  const { ref, areas, alternatives, documents, editions, proceedings } = initiative;
  return (
    <>
      <ThingList title="Areas" things={areas} />
      <ThingList
        title="Proceedings"
        things={proceedings.map(({ ref, title, state, closesAt }) => ({
          ref,
          title,
          facts: <ProceedingFacts state={state} closesAt={closesAt} />,
        }))}
      />
      <ThingList
        title="Editions of the costs"
        things={editions.map(({ ref, title, number, standing, publishedAt }) => ({
          ref,
          title: `Edition ${number}: ${title}`,
          facts: (
            <>
              {sayDate(publishedAt.slice(0, 10), 'table')}{' '}
              {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
            </>
          ),
        }))}
      />
      <ThingList
        title="Alternatives"
        things={alternatives}
        more={<More href={`${pathOfRef(ref)}/alternatives`}>Side by side</More>}
      />
      <ThingList
        title="Documents"
        things={documents.map(({ ref, title, ...about }) => ({ ref, title, facts: documentFacts(about) }))}
      />
    </>
  );
}

interface Thing {
  ref: string;
  title: string;
  facts?: ReactNode;
}

interface ThingListProps {
  title: string;
  things: readonly Thing[];
  /** The way to all of them on a page of their own. */
  more?: ReactNode;
}

function ThingList({ title, things, more }: ThingListProps) {
  if (things.length === 0) return null;
  return (
    <Aside title={title}>
      <RowList
        label={title}
        rows={things.map(({ ref, title: name, facts }) => ({
          key: ref,
          sign: <RefChip refText={ref} strand={strandOfRef(ref)} />,
          body: (
            <>
              <Link href={pathOfRef(ref)}>{name}</Link>
              {facts ? <Caption>{facts}</Caption> : null}
            </>
          ),
        }))}
      />
      {more}
    </Aside>
  );
}

function ProceedingFacts({ state, closesAt }: { state: ProceedingState; closesAt: string }) {
  const day = sayDate(closesAt.slice(0, 10), 'table');
  switch (state) {
    case 'AHEAD':
      return <Status shape="ring" word={`Not open yet, closes ${day}`} />;
    case 'OPEN':
      return <Status shape="disc" word={`Open until ${day}`} />;
    case 'CLOSED':
      return <Status shape="ring" word={`Closed ${day}`} />;
  }
}
