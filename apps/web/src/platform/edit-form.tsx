import { type ReactNode, useId } from 'react';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import type { HeadingLevel } from '../ui/heading';
import { type ActForm, faultsByField } from './act-form';
import { ActFrame } from './act-frame';
import { type EditValues, type FieldSpec, fieldsOf, type FieldSpecs, typed } from './edit-fields';
import { Meanwhile } from './meanwhile';

interface EditFormProps<Field extends string, Done> {
  specs: FieldSpecs<Field>;
  form: ActForm<EditValues<Field>, Field, Done>;
  label: string;
  verb: string;
  heldWords?: string | undefined;
  /** Makes fields of what the server says that the version of now says. */
  theirs?: (now: Readonly<Record<string, string | null>>) => Partial<EditValues<Field>>;
  level?: HeadingLevel | undefined;
  beside?: ReactNode;
  /** Stands below the fields. */
  children?: ReactNode;
}

/** A form whose fields are described: each with its own fault, and with what somebody else saved meanwhile. */
export function EditForm<Field extends string, Done>(props: EditFormProps<Field, Done>) {
  const { specs, form, label, verb, heldWords, theirs = sameFields, level = 3, beside } = props;
  const own = useId();
  const fields = fieldsOf(specs);
  const ids = Object.fromEntries(fields.map((field) => [field, `${own}-${field}`])) as Record<Field, string>;
  const faults = faultsByField(form.outcome);
  return (
    <div style={{ maxWidth: '44rem' }}>
      <ActFrame
        form={{ ...form, send: () => form.send() }}
        label={label}
        verb={verb}
        ids={ids}
        level={level}
        heldWords={heldWords}
        beside={beside}
        news={<Meanwhile form={form} specs={specs} theirs={theirs} level={level} />}
      >
        {fields.map((field) => (
          <OneField
            key={field}
            id={ids[field]}
            spec={specs[field]}
            value={form.values[field]}
            fault={faults[field]}
            onChange={(value) => form.change(typed<Field>(field, value))}
          />
        ))}
        {props.children}
      </ActFrame>
    </div>
  );
}

/** What the server calls a field is what the form calls it, and what is empty there is empty here. */
const sameFields = <Values,>(now: Readonly<Record<string, string | null>>): Partial<Values> =>
  Object.fromEntries(Object.entries(now).map(([field, value]) => [field, value ?? ''])) as Partial<Values>;

interface OneFieldProps {
  id: string;
  spec: FieldSpec;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}

function OneField({ id, spec, value, fault, onChange }: OneFieldProps) {
  const { label, hint, kind = 'line', most = 200, rows = 3, isOptional, options = [] } = spec;
  const words = { id, label, hint, fault, isOptional };
  if (kind === 'choice')
    return (
      <SelectField
        {...words}
        options={options}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  if (kind === 'text')
    return (
      <TextArea
        {...words}
        most={most}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const type = { line: 'text', date: 'date', time: 'time', link: 'url' }[kind];
  return (
    <TextField
      {...words}
      type={type}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
