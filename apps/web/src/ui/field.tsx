import { useId, type ReactNode } from 'react';

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  fault?: ReactNode;
  /** Adds "optional" to the label: what is asked for is otherwise needed. */
  isOptional?: boolean | undefined;
  id?: string | undefined;
}

/** What a control needs to be tied to its words. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Ids of a field's control, hint and fault, and the attributes that tie them together. */
export function useFieldTies({ id, hint, fault }: Pick<FieldWords, 'id' | 'hint' | 'fault'>) {
  const own = useId();
  const control = id ?? own;
  const hintId = `${control}-hint`;
  const faultId = `${control}-fault`;
  const described = [hint ? hintId : '', fault ? faultId : ''].filter(Boolean).join(' ');
  const ties: FieldTies = {
    id: control,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? true : undefined,
  };
  return { ties, hintId, faultId };
}

interface FieldProps extends FieldWords {
  children: (ties: FieldTies) => ReactNode;
  after?: ReactNode;
}

/** A label above a control, a hint between, and below it the fault that says how to mend it. */
export function Field({ label, hint, fault, isOptional = false, id, children, after }: FieldProps) {
  const { ties, hintId, faultId } = useFieldTies({ id, hint, fault });
  return (
    <div className="field">
      <label className="field-label" htmlFor={ties.id}>
        {label}
        {isOptional ? <span className="field-optional"> (optional)</span> : null}
      </label>
      <Hint id={hintId}>{hint}</Hint>
      {children(ties)}
      <Fault id={faultId}>{fault}</Fault>
      {after}
    </div>
  );
}

interface TiedWords {
  id: string;
  children: ReactNode;
}

export function Hint({ id, children }: TiedWords) {
  return children ? (
    <p className="hint" id={id}>
      {children}
    </p>
  ) : null;
}

export function Fault({ id, children }: TiedWords) {
  if (!children) return null;
  return (
    <p className="fault" id={id}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1 1l8 8M9 1l-8 8" />
      </svg>
      <span>{children}</span>
    </p>
  );
}
