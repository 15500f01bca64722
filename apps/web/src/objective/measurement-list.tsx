import { sayDate, sayInstant } from '../platform/dates';
import { SourceWords } from '../platform/source-words';
import { standingOf } from '../platform/standing';
import { HistoryList } from '../ui/history-list';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import type { MeasurementRow } from './indicator-series';
import { sayValue } from './value-words';

interface MeasurementListProps {
  label: string;
  measurements: readonly MeasurementRow[];
  unit: string;
}

/** Every measurement as it was recorded, the latest day first. One that was corrected stays, struck. */
export function MeasurementList({ label, measurements, unit }: MeasurementListProps) {
  return (
    <HistoryList
      label={label}
      rows={measurements.map((measurement, index) => ({
        key: `${measurement.measuredOn} ${measurement.recordedAt}`,
        dateTime: measurement.measuredOn,
        when: sayDate(measurement.measuredOn, 'table'),
        what: (
          <Measured
            measurement={measurement}
            unit={unit}
            isCorrected={measurements[index - 1]?.measuredOn === measurement.measuredOn}
          />
        ),
      }))}
    />
  );
}

interface MeasuredProps {
  measurement: MeasurementRow;
  unit: string;
  /** A later row for the same day counts in its place. */
  isCorrected: boolean;
}

function Measured({ measurement, unit, isCorrected }: MeasuredProps) {
  const { value, note, source, recordedBy, recordedAt, standing } = measurement;
  const said = <strong>{sayValue(value, unit)}</strong>;
  return (
    <div className="stack-tight">
      <p>
        {isCorrected ? (
          <>
            <del>{said}</del> corrected by the entry above
          </>
        ) : (
          said
        )}
        {note === null ? null : <>. {note}</>}
      </p>
      <Caption>
        Source: <SourceWords source={source} />. Recorded{recordedBy === null ? '' : ` by ${recordedBy},`}{' '}
        <time dateTime={recordedAt}>{sayInstant(recordedAt, 'table')}</time>.{' '}
        <Tag standing={standingOf(standing)} />
      </Caption>
    </div>
  );
}
