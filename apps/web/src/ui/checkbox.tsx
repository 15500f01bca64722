import type { ComponentProps } from 'react';
import { Fault, useFieldTies, type FieldWords } from './field';

type CheckboxProps = Omit<FieldWords, 'isOptional'> &
  Omit<ComponentProps<'input'>, keyof FieldWords | 'type' | 'className'>;

/** One thing that is so or not. */
export function Checkbox({ label, hint, fault, id, ...input }: CheckboxProps) {
  const { ties, hintId, faultId } = useFieldTies({ id, hint, fault });
  return (
    <div className="field">
      <label className="choice">
        <input {...input} {...ties} type="checkbox" />
        <span>
          {label}
          {hint ? (
            <span className="choice-hint" id={hintId}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
      <Fault id={faultId}>{fault}</Fault>
    </div>
  );
}
