import { SourceWords } from '../platform/source-words';
import { standingOf } from '../platform/standing';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { KeyValues } from '../ui/key-values';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { CellList } from '../ui/turned-table';
import { Caption, Nil, Quote } from '../ui/words';
import { AlternativeVoices } from './alternative-voices';
import { sayCost, stanceWords, voicesOf, type AlternativeFacts } from './alternative-words';

interface FactsProps {
  alternative: AlternativeFacts;
}

/** What is known of an alternative: what it is, what it would give and cost, and who speaks for and against it. */
export function AlternativeFactsOf({ alternative }: FactsProps) {
  const { summary, source, covers, withdrawnAt } = alternative;
  return (
    <>
      {withdrawnAt === null ? null : (
        <Notice title="It was taken back">
          <p>It no longer stands beside the others. The history below says why.</p>
        </Notice>
      )}
      <Section title="What it is">
        <Quote source={source ? <SourceWords source={source} /> : 'An illustration of ours.'}>
          {summary}
        </Quote>
      </Section>
      <Section title="What it would give">
        {covers.length === 0 ? (
          <Nil>That was not told.</Nil>
        ) : (
          <CellList things={covers.map(({ text }) => ({ key: text, body: text }))} />
        )}
      </Section>
      <Section title="What it would cost" strand="cost">
        <CostFacts alternative={alternative} />
      </Section>
      <Section
        title="Who spoke for it and against it"
        strand="voice"
        lede="Our reading of what was said on record. What people say here stands below."
      >
        <VoiceFacts alternative={alternative} />
      </Section>
    </>
  );
}

function CostFacts({ alternative: { cost } }: FactsProps) {
  if (cost === null)
    return (
      <EmptyState title="Nobody stated what it would cost">
        What it would cost would stand here, with who stated it or how it was reckoned. An editor of the
        initiative records it.
      </EmptyState>
    );
  return (
    <KeyValues
      pairs={[
        { name: 'Amount', value: sayCost(cost) },
        { name: 'Standing', value: <Tag standing={standingOf(cost.standing)} /> },
        { name: 'How that is known', value: cost.note },
      ]}
    />
  );
}

function VoiceFacts({ alternative }: FactsProps) {
  if (alternative.voices.length === 0)
    return <Caption>Nobody is recorded as speaking for or against it.</Caption>;
  return (
    <DataTable
      caption="What submissions say of it, in our words"
      rows={['FOR', 'AGAINST', 'QUESTION'] as const}
      rowKey={(stance) => stance}
      columns={[
        { key: 'stance', label: 'How they stand', cell: (stance) => stanceWords[stance] },
        {
          key: 'who',
          label: 'Who, and what they say',
          cell: (stance) => <AlternativeVoices voices={voicesOf(alternative, stance)} />,
        },
      ]}
    />
  );
}
