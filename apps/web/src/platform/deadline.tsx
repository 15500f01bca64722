import { useDeadline } from './dates';
import { KeyValues } from '../ui/key-values';

interface DeadlineProps {
  /** What happens then: "Closes". */
  name: string;
  at: string;
}

/** An instant that binds, on three clocks. The third is known in the browser alone. */
export function Deadline({ name, at }: DeadlineProps) {
  const { utc, anywhereOnEarth, local } = useDeadline(at);
  return (
    <KeyValues
      pairs={[
        { name, value: <time dateTime={at}>{utc}</time> },
        { name: 'Anywhere on Earth', value: anywhereOnEarth.replace(' anywhere on Earth', '') },
        ...(local === null ? [] : [{ name: 'Where you are', value: local }]),
      ]}
    />
  );
}
