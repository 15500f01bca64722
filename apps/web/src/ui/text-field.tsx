import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './field';

type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, keyof FieldWords | 'className'> & {
    /** A unit in front of or behind the control: "$", "%". */
    before?: string | undefined;
    behind?: string | undefined;
  };

/** One line of text. Everything an `<input>` takes, it takes. */
export function TextField({ label, hint, fault, isOptional, id, before, behind, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault} isOptional={isOptional} id={id}>
      {(ties) => {
        const control = <input {...input} {...ties} className="input" />;
        if (!before && !behind) return control;
        return (
          <div className="affixed">
            {before ? <span className="affix">{before}</span> : null}
            {control}
            {behind ? <span className="affix">{behind}</span> : null}
          </div>
        );
      }}
    </Field>
  );
}
