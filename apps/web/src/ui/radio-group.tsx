import type { ChangeEvent, ReactNode } from 'react';
import { roles } from './allowed-roles';
import { classList } from './class-list';
import { Fault, Hint, useFieldTies, type FieldWords } from './field';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  isDisabled?: boolean | undefined;
}

interface RadioGroupProps extends FieldWords {
  name: string;
  choices: readonly Choice[];
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
}

/** A set of native radio buttons under one legend, and the words that belong to it. */
function RadioSet({ words, children }: { words: FieldWords; children: ReactNode }) {
  const { ties, hintId, faultId } = useFieldTies(words);
  return (
    <fieldset {...ties} className="field" role={roles.radiogroup}>
      <legend className="field-label">
        {words.label}
        {words.isOptional ? <span className="field-optional"> (optional)</span> : null}
      </legend>
      <Hint id={hintId}>{words.hint}</Hint>
      {children}
      <Fault id={faultId}>{words.fault}</Fault>
    </fieldset>
  );
}

/** What each radio button of a set is given. Held by the caller (`value`) or by the form (`defaultValue`). */
function radioProps(group: Omit<RadioGroupProps, 'choices'>, { value, isDisabled }: Choice) {
  const change = (event: ChangeEvent<HTMLInputElement>) => group.onChange?.(event.target.value);
  const held =
    group.value === undefined
      ? { defaultChecked: group.defaultValue === value }
      : { checked: group.value === value };
  return { name: group.name, value, disabled: isDisabled, onChange: change, ...held };
}

/** One of a few, each with room for a hint. */
export function RadioList({ choices, ...group }: RadioGroupProps) {
  return (
    <RadioSet words={group}>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input type="radio" {...radioProps(group, choice)} />
          <span>
            {choice.label}
            {choice.hint ? <span className="choice-hint">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </RadioSet>
  );
}

interface SegmentsProps extends RadioGroupProps {
  /** One under the other, for long words. */
  isTall?: boolean | undefined;
  isSmall?: boolean | undefined;
}

/** One of a few short words, as one strip. */
export function RadioSegments({ choices, isTall = false, isSmall = false, ...group }: SegmentsProps) {
  return (
    <RadioSet words={group}>
      <div className={classList('segments', isTall && 'segments-tall', isSmall && 'segments-small')}>
        {choices.map((choice) => (
          <label key={choice.value} className="segment">
            <input type="radio" {...radioProps(group, choice)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </RadioSet>
  );
}
