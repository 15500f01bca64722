import type { ReactNode } from 'react';
import { AlternativesPageDocument, type AlternativesPageQuery } from '../gql/graphql';
import { EditLink } from '../platform/edit-link';
import { Meta } from '../platform/meta';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { pathOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { spokenName } from '../platform/stated-total';
import { DataTable, type Column } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { CellList, TurnedTable } from '../ui/turned-table';
import { Caption, Nil } from '../ui/words';
import { AlternativeCosts } from './alternative-costs';
import { AlternativeVoices } from './alternative-voices';
import { noCost, sayCost, sideBySide, voicesOf, type AlternativeFacts } from './alternative-words';

type Initiative = NonNullable<AlternativesPageQuery['initiative']>;

/** The ways to reach what an initiative is for, side by side: what each costs, covers, and who is for and against it. */
export function AlternativesPage() {
  const { initiative } = usePage(AlternativesPageDocument);
  return initiative ? <Known initiative={initiative} /> : null;
}

function Known({ initiative }: { initiative: Initiative }) {
  const { ref, title, forum, alternatives } = initiative;
  const { marked, after } = sideBySide(alternatives);
  return (
    <>
      <Meta title={`${ref} Alternatives to ${spokenName(title)}`} description={marked + after} />
      <Place steps={placeSteps(forum, [{ ref, title }], 'Alternatives')} />
      <PageTitle sign={<RefChip refText={ref} size="large" />}>Alternatives to {title}</PageTitle>
      <Statement isSmall>
        <Underlined strand="cost">{marked}</Underlined>
        {after}
      </Statement>
      <EditLink refText={ref} />
      {alternatives.length === 0 ? (
        <Section title="Side by side" strand="cost">
          <EmptyState title="No alternative is recorded">
            Other ways to reach what {ref} is for would stand here side by side: what each costs and covers,
            and who is for and against it. An editor of the initiative records them.
          </EmptyState>
        </Section>
      ) : (
        <Compared initiative={initiative} />
      )}
    </>
  );
}

function Compared({ initiative: { ref, alternatives } }: { initiative: Initiative }) {
  const path = `${pathOfRef(ref)}/alternatives`;
  return (
    <>
      <Section title="What each would cost" strand="cost">
        {alternatives.some(({ cost }) => cost !== null) ? (
          <AlternativeCosts initiative={ref} alternatives={alternatives} />
        ) : (
          <Caption>Nobody stated what any of them would cost, and none was reckoned.</Caption>
        )}
      </Section>
      <Section
        title="Side by side"
        lede="What was proposed, in our words. Who stands for or against what is our reading of the submissions."
      >
        <TurnedTable rowCount={alternatives.length} columnCount={columns.length}>
          <DataTable
            caption={`Alternatives to ${ref}, in the order in which they were recorded`}
            rows={alternatives}
            rowKey={(alternative) => alternative.ref}
            columns={columns}
          />
        </TurnedTable>
        <Caption>
          Exactly this table: <a href={`${path}.csv`}>as CSV</a>, <a href={`${path}.json`}>as JSON</a>
        </Caption>
      </Section>
    </>
  );
}

const voices = (key: 'FOR' | 'AGAINST' | 'QUESTION', label: string): Column<AlternativeFacts> => ({
  key,
  label,
  cell: (alternative) => <AlternativeVoices voices={voicesOf(alternative, key)} />,
});

const columns: readonly Column<AlternativeFacts>[] = [
  { key: 'alternative', label: 'Alternative', cell: (alternative) => <Named alternative={alternative} /> },
  { key: 'summary', label: 'What it is', cell: ({ summary }) => summary },
  { key: 'cost', label: 'Cost', cell: ({ cost }) => <CostWords cost={cost} /> },
  {
    key: 'covers',
    label: 'It would give',
    cell: ({ covers }) =>
      covers.length === 0 ? (
        <Nil>not told</Nil>
      ) : (
        <CellList things={covers.map(({ text }) => ({ key: text, body: text }))} />
      ),
  },
  voices('FOR', 'For it'),
  voices('AGAINST', 'Against it'),
  voices('QUESTION', 'Asks of it'),
];

function Named({ alternative: { ref, title, standing } }: { alternative: AlternativeFacts }) {
  return (
    <>
      <RefChip refText={ref} strand="cost" size="word" /> <Link href={pathOfRef(ref)}>{title}</Link>{' '}
      {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
    </>
  );
}

function CostWords({ cost }: { cost: AlternativeFacts['cost'] }): ReactNode {
  if (cost === null) return <Nil>{noCost}</Nil>;
  return (
    <>
      {sayCost(cost)}. <Tag standing={standingOf(cost.standing)} />
    </>
  );
}
