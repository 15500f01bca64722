import { Columns } from '../ui/columns';
import { Progress } from '../ui/progress';
import { Skeleton } from '../ui/skeleton';
import { UndoToast } from '../ui/undo-toast';
import { Specimen } from './specimen';

const stay = () => undefined;

export function WaitSpecimens() {
  return (
    <Columns count={3}>
      <Specimen state="Loading keeps the shape">
        <Skeleton label="Loading the lines" lines={4} />
      </Specimen>
      <Specimen state="Long work says how much of it is done">
        <Progress label="Building the archive" done={62} total={110} unit="tables" />
      </Specimen>
      <Specimen state="Undo for ten seconds; the time stands still while one reads">
        <UndoToast isInline onUndo={stay} onExpire={stay}>
          Comment withdrawn. It stays in the record as withdrawn.
        </UndoToast>
      </Specimen>
    </Columns>
  );
}
