import { isDate } from '@plumbline/calendar';
import type { MeasurementInput } from '../gql/graphql';
import type { FormReading } from '../platform/act-form';
import { type FieldFault, sayFault } from '../platform/act-outcome';
import { type MeasurementField, measurementFields } from './objective-outcome';
import { readDecimal } from './value-reading';

/** What is typed, by field. */
export const blankMeasurement = { value: '', measuredOn: '', source: '', note: '' };

/** Makes a measurement of what was typed, or says at each field what does not stand and how to mend it. */
export function readMeasurement(
  { value, measuredOn, source, note }: typeof blankMeasurement,
  indicator: string,
): FormReading<MeasurementField, MeasurementInput> {
  const faults: FieldFault<MeasurementField>[] = [];
  const reading = readDecimal(value, { name: measurementFields.value, like: '67 or 61.5' });
  if (!reading.ok) faults.push({ field: 'value', message: reading.message });
  if (!isDate(measuredOn))
    faults.push({ field: 'measuredOn', message: 'Choose the day on which it was measured.' });
  if (source.trim() === '')
    faults.push({ field: 'source', message: sayFault(measurementFields.source, { code: 'EMPTY' }) });
  if (!reading.ok || faults.length > 0) return { ok: false, faults };
  const said = note.trim() === '' ? null : note;
  return { ok: true, input: { indicator, value: reading.value, measuredOn, source, note: said } };
}
