import { useState, type ChangeEvent, type ComponentProps } from 'react';
import { classList } from './class-list';
import { Field, type FieldWords } from './field';

type TextAreaProps = FieldWords &
  Omit<ComponentProps<'textarea'>, keyof FieldWords | 'className' | 'maxLength'> & {
    /** The most characters that are taken. Never cut off: the counter says how many are too many. */
    most: number;
  };

/** Several lines of text with a count of what is left. */
export function TextArea({ label, hint, fault, isOptional, id, most, onChange, ...area }: TextAreaProps) {
  const [typed, setTyped] = useState(String(area.defaultValue ?? ''));
  const text = typeof area.value === 'string' ? area.value : typed;
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  const used = [...text].length; // In characters, as the database counts them.
  const isOver = used > most;
  return (
    <Field
      label={label}
      hint={hint}
      fault={fault}
      isOptional={isOptional}
      id={id}
      after={<p className={classList('counter', isOver && 'counter-over')}>{countWords(used, most)}</p>}
    >
      {(ties) => <textarea {...area} {...ties} className="input" onChange={change} />}
    </Field>
  );
}

function countWords(used: number, most: number): string {
  const number = (n: number) => n.toLocaleString('en');
  return used > most
    ? `${number(used - most)} characters too many`
    : `${number(used)} of ${number(most)} characters`;
}
