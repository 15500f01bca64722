import type { FormReading } from './act-form';
import { type FieldFault, sayFault } from './act-outcome';

/** A field of a form that is described and not drawn by hand. */
export interface FieldSpec {
  label: string;
  /** What it is called at the head of a sentence: "The title". */
  name: string;
  hint?: string;
  kind?: 'line' | 'text' | 'date' | 'time' | 'link' | 'choice';
  /** The most characters that are taken. */
  most?: number;
  rows?: number;
  isOptional?: boolean;
  options?: readonly { value: string; label: string }[];
}

export type FieldSpecs<Field extends string> = Readonly<Record<Field, FieldSpec>>;

/** What is typed, by field, and the version that it is an edit of; nothing for something new. */
export type EditValues<Field extends string> = Record<Field | 'version', string>;

export function namesOf<Field extends string>(specs: FieldSpecs<Field>): Record<Field, string> {
  return Object.fromEntries(fieldsOf(specs).map((field) => [field, specs[field].name])) as Record<
    Field,
    string
  >;
}

export function fieldsOf<Field extends string>(specs: FieldSpecs<Field>): Field[] {
  return Object.keys(specs) as Field[];
}

export interface Reading<Field extends string, Input> {
  /** What is sent of fields that stand. */
  input: (values: EditValues<Field>) => Input;
  /** What is wrong with fields that need more reading than that they are there. */
  check?: (values: EditValues<Field>) => readonly FieldFault<Field>[];
}

/** Tells at each field that it must be written; everything else is for the server to tell. */
export function readFields<Field extends string, Input>(
  specs: FieldSpecs<Field>,
  values: EditValues<Field>,
  { input, check }: Reading<Field, Input>,
): FormReading<Field, Input> {
  const missing = fieldsOf(specs)
    .filter((field) => !specs[field].isOptional && values[field].trim() === '')
    .map((field) => ({ field, message: sayMissing(specs[field]) }));
  const others = (check?.(values) ?? []).filter(
    ({ field }) => !missing.some((fault) => fault.field === field),
  );
  const faults = [...missing, ...others];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: input(values) };
}

function sayMissing({ name, kind }: FieldSpec): string {
  if (kind === 'date' || kind === 'time') return `${name} is missing or not complete.`;
  return kind === 'choice' ? `${name} is not chosen.` : sayFault(name, { code: 'EMPTY' });
}

/** What was typed into a field that may stay empty. */
export const orNothing = (typed: string): string | null => (typed.trim() === '' ? null : typed);

/** Whether something is edited, and which version of it. */
export const versionIn = ({ version }: { version: string }): number => Number(version);

/** What is typed into one field. */
export function typed<Field extends string>(
  field: Field | 'version',
  text: string,
): Partial<EditValues<Field>> {
  const change = Object.fromEntries([[field, text]]);
  return change as Partial<EditValues<Field>>;
}

/** The fields of something that is edited: an edit says why, and something new need not. */
export function withReason<Field extends string>(
  specs: FieldSpecs<Field>,
  reason: FieldSpec | null,
): FieldSpecs<Field | 'reason'> {
  const all = reason === null ? specs : { ...specs, reason };
  return all as FieldSpecs<Field | 'reason'>;
}

/** Fields as they begin, in a version. The text is that of `beginning`. */
export function begun<Field extends string>(
  text: string,
  version: number | null,
): EditValues<Field | 'reason'> {
  const values: unknown = { ...JSON.parse(text), reason: '', version: String(version ?? '') };
  return values as EditValues<Field | 'reason'>;
}
