import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './field';

export interface Option {
  value: string;
  label: string;
  isDisabled?: boolean | undefined;
}

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, keyof FieldWords | 'className'> & { options: readonly Option[] };

/** One of many. The browser's own control: it works everywhere, with or without a script. */
export function SelectField({ label, hint, fault, isOptional, id, options, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault} isOptional={isOptional} id={id}>
      {(ties) => (
        <select {...select} {...ties} className="input">
          {options.map(({ value, label: words, isDisabled }) => (
            <option key={value} value={value} disabled={isDisabled}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
