import { useMutation } from '@apollo/client/react';
import { useId } from 'react';
import { type MeasurementInput, RecordMeasurementDocument } from '../gql/graphql';
import { faultsByField, useActForm } from '../platform/act-form';
import { ActDone, ActFrame } from '../platform/act-frame';
import { Button, ButtonRow } from '../ui/button';
import { Columns } from '../ui/columns';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { blankMeasurement, readMeasurement } from './measurement-reading';
import { type MeasurementField, measurementOutcome } from './objective-outcome';

interface MeasurementFormProps {
  indicator: string;
  unit: string;
}

/** A measurement with its day and its source. Once it is recorded, it is in the chart and in the list. */
export function MeasurementForm({ indicator, unit }: MeasurementFormProps) {
  const form = useMeasurement(indicator);
  const isDone = form.outcome?.kind === 'done';
  return (
    <>
      {isDone ? (
        <ActDone level={3} title="The measurement is recorded, and public">
          <p>It stands in the chart and first among the measurements of its day.</p>
          <ButtonRow>
            <Button isSmall look="quiet" onClick={form.startAgain}>
              Record another measurement
            </Button>
          </ButtonRow>
        </ActDone>
      ) : (
        <Fields indicator={indicator} unit={unit} form={form} />
      )}
      <p className="visually-hidden" role="status">
        {isDone ? `Recorded for ${indicator}.` : ''}
      </p>
    </>
  );
}

function useMeasurement(indicator: string) {
  const [record] = useMutation(RecordMeasurementDocument);
  return useActForm<typeof blankMeasurement, MeasurementField, MeasurementInput, { ref: string }>({
    key: `measurement:${indicator}`,
    blank: blankMeasurement,
    read: (values) => readMeasurement(values, indicator),
    send: async (act, input) => {
      const { data } = await record({ variables: { act, input } });
      if (!data) throw new Error('the act had no answer');
      return measurementOutcome(data.recordMeasurement, indicator);
    },
  });
}

interface FieldsProps extends MeasurementFormProps {
  form: ReturnType<typeof useMeasurement>;
}

function Fields({ indicator, unit, form }: FieldsProps) {
  const ids: Ids = {
    value: useId(),
    measuredOn: useId(),
    source: useId(),
    note: useId(),
  };
  const { values, change, outcome } = form;
  const faults = faultsByField(outcome);
  return (
    <ActFrame
      form={form}
      label={`Record a measurement of ${indicator}`}
      verb="Record it, in public"
      level={3}
      ids={ids}
    >
      <ValueAndDay unit={unit} form={form} ids={ids} />
      <TextField
        id={ids.source}
        label="Source"
        hint="Where the value comes from: who counted, how, or where it is written."
        fault={faults.source}
        autoComplete="off"
        value={values.source}
        onChange={(event) => change({ source: event.target.value })}
      />
      <TextArea
        id={ids.note}
        label="Note"
        isOptional
        hint="What should be known about it: a gap, another way of counting."
        fault={faults.note}
        most={2000}
        rows={2}
        value={values.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </ActFrame>
  );
}

type Ids = Readonly<Record<MeasurementField, string>>;

function ValueAndDay({ unit, form, ids }: Omit<FieldsProps, 'indicator'> & { ids: Ids }) {
  const { values, change, outcome } = form;
  const faults = faultsByField(outcome);
  return (
    <Columns count={2}>
      <TextField
        id={ids.value}
        label="Value"
        hint="Digits, with a point before decimals: 67 or 61.5."
        fault={faults.value}
        behind={unit}
        inputMode="decimal"
        autoComplete="off"
        value={values.value}
        onChange={(event) => change({ value: event.target.value })}
      />
      <TextField
        id={ids.measuredOn}
        type="date"
        label="Day"
        hint="A second entry for a day corrects the first."
        fault={faults.measuredOn}
        value={values.measuredOn}
        onChange={(event) => change({ measuredOn: event.target.value })}
      />
    </Columns>
  );
}
