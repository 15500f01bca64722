import type { IndicatorPageQuery } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { pathOfRef } from '../platform/ref';
import { Aside } from '../ui/aside';
import { DataTable } from '../ui/data-table';
import { KeyValues } from '../ui/key-values';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Caption, Nil } from '../ui/words';
import { ruleWords, statusSigns } from './indicator-status';
import { sayDecimal, sayValue } from './value-words';

type Indicator = NonNullable<IndicatorPageQuery['indicator']>;

/** Beside the chart: where it stands and by what rule, its targets, its baseline and what it measures. */
export function IndicatorAside({ indicator }: { indicator: Indicator }) {
  return (
    <>
      <Aside title="Why this status" strand="results">
        <p>
          <Status isPill {...statusSigns[indicator.status]} />
        </p>
        <Caption>{ruleWords(indicator)}</Caption>
      </Aside>
      <Targets indicator={indicator} />
      <Aside title="Record" strand="results">
        <Facts indicator={indicator} />
      </Aside>
    </>
  );
}

function Targets({ indicator: { targets, unit } }: { indicator: Indicator }) {
  return (
    <Aside title="Targets" strand="results">
      {targets.length === 0 ? (
        <Caption>None was set. An editor of the initiative sets one for each period.</Caption>
      ) : (
        <DataTable
          caption={`In ${unit === '%' ? 'percent' : unit}`}
          rows={targets}
          rowKey={({ period }) => period.startsOn}
          columns={[
            { key: 'period', label: 'Period', cell: ({ period }) => period.label },
            { key: 'value', label: 'Target', isNumeric: true, cell: ({ value }) => sayDecimal(value) },
            {
              key: 'until',
              label: 'Until',
              cell: ({ period, standing }) => (
                <>
                  {sayDate(period.endsOn, 'table')}{' '}
                  {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
                </>
              ),
            },
          ]}
        />
      )}
    </Aside>
  );
}

function Facts({ indicator }: { indicator: Indicator }) {
  const { baseline, baselineOn, unit, ascending, objective, standing } = indicator;
  const day = baselineOn === null ? '' : `, ${sayDate(baselineOn, 'table')}`;
  return (
    <KeyValues
      pairs={[
        {
          name: 'Measures',
          value: (
            <>
              <RefChip refText={objective.ref} strand="results" size="word" />{' '}
              <Link href={pathOfRef(objective.ref)}>{objective.title}</Link>
            </>
          ),
        },
        { name: 'Unit', value: unit === '%' ? 'percent' : unit },
        { name: 'Better', value: ascending ? 'more' : 'less' },
        {
          name: 'Baseline',
          value: baseline === null ? <Nil>not known</Nil> : `${sayValue(baseline, unit)}${day}`,
        },
        {
          name: 'Standing',
          value: standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : <Tag standing="record" />,
        },
      ]}
    />
  );
}
