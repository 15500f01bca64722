import { lazy, Suspense } from 'react';
import { useMay } from '../platform/permission';
import { WhoMay } from '../platform/who-may';
import { Skeleton } from '../ui/skeleton';
import { whoMayMeasure } from './who-may-record';

// Few readers may measure: the code of the form comes when one is here.
const MeasurementForm = lazy(async () => ({ default: (await import('./measurement-form')).MeasurementForm }));

/** The form for whoever may record a measurement; for everybody else, who may. */
export function MeasurementDoor({ indicator, unit }: { indicator: string; unit: string }) {
  const may = useMay({ do: 'RECORD_MEASUREMENT', about: indicator });
  if (!may) return <WhoMay anchor="measure">{whoMayMeasure}</WhoMay>;
  return (
    <Suspense fallback={<Skeleton label="The form is loading" lines={4} />}>
      <MeasurementForm indicator={indicator} unit={unit} />
    </Suspense>
  );
}
