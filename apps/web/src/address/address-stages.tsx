import type { AddressStages_InitiativeFragment } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { SourceWords } from '../platform/source-words';
import { DataTable } from '../ui/data-table';
import { Disclosure } from '../ui/disclosure';
import { Stages } from '../ui/stages';
import { Nil } from '../ui/words';
import { stageWords } from '../platform/stage-words';
import { stagesOf } from './stage-words';

/** How far an initiative has come, and each step with its day, what happened, and where that is recorded. */
export function AddressStages({ initiative }: { initiative: AddressStages_InitiativeFragment }) {
  const { stages } = initiative;
  if (stages.length === 0) return null;
  return (
    <>
      <Stages label="Stages" stages={stagesOf(initiative)} />
      <Disclosure summary="How it came this far">
        <DataTable
          caption="Stages, first to last"
          rows={stages.map((entry, index) => ({ ...entry, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: 'stage', label: 'Stage', cell: ({ stage }) => stageWords[stage] },
            {
              key: 'since',
              label: 'Since',
              cell: ({ beganOn }) =>
                beganOn === null ? (
                  <Nil>not dated</Nil>
                ) : (
                  <time dateTime={beganOn}>{sayDate(beganOn, 'table')}</time>
                ),
            },
            { key: 'note', label: 'What happened', cell: ({ note }) => note },
            {
              key: 'source',
              label: 'Source',
              cell: ({ source }) => (source ? <SourceWords source={source} /> : <Nil>none given</Nil>),
            },
          ]}
        />
      </Disclosure>
    </>
  );
}
