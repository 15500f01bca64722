import { useEffect, useRef } from 'react';
import { Heading, type HeadingLevel } from './heading';

export interface FormFault {
  /** The id of the control it belongs to. */
  fieldId: string;
  message: string;
}

interface FormFaultsProps {
  faults: readonly FormFault[];
  level?: HeadingLevel | undefined;
  /** Moves the focus here whenever there are new faults, so that they are heard and seen. */
  takesFocus?: boolean | undefined;
}

/** At the head of a form that was not sent: what is missing, each with a link to the field that mends it. */
export function FormFaults({ faults, level = 2, takesFocus = true }: FormFaultsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && faults.length > 0) box.current?.focus();
  }, [faults, takesFocus]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} className="notice notice-error form-faults" role="group" aria-label="Faults" tabIndex={-1}>
      <Heading level={level} className="notice-title">
        {faults.length === 1 ? 'One thing needs mending' : `${faults.length} things need mending`}
      </Heading>
      <ul>
        {faults.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
