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
  /** Moves the focus here whenever the words are new, so that they are heard and seen; never while somebody types. */
  takesFocus?: boolean | undefined;
  /** Another value for each sending, so that the same words after another one take the focus as well. */
  occasion?: unknown;
}

/** At the head of a form that was not sent: what is missing, each with a link to the field that mends it. */
export function FormFaults({ faults, level = 2, takesFocus = true, occasion }: FormFaultsProps) {
  const box = useRef<HTMLDivElement>(null);
  // By the words and not by the array, which a form may make anew whenever it is drawn.
  const words = faults.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (takesFocus && words !== '') box.current?.focus();
  }, [words, takesFocus, occasion]);
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
