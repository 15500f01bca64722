import { type ReactNode, useState } from 'react';
import { Button, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { RowList } from '../ui/row-list';

interface PartListProps<Part> {
  /** "Areas". */
  label: string;
  /** "area". */
  noun: string;
  parts: readonly Part[];
  keyOf: (part: Part) => string;
  /** How one is called on its button: "A-3". */
  nameOf: (part: Part) => string;
  sign?: (part: Part) => ReactNode;
  body: (part: Part) => ReactNode;
  /** What would be here where there is none. */
  empty: string;
  /** The form for one that is there; without it for a new one. */
  form: (part: Part | null, ends: { onDone: (said: string) => void; onClose: () => void }) => ReactNode;
  /** Where there is at most one. */
  isSingle?: boolean;
}

/** What an initiative consists of, each with the form that changes it in place, and one to add another. */
export function PartList<Part>(props: PartListProps<Part>) {
  const { label, noun, parts, keyOf, nameOf, sign, body, empty, form, isSingle = false } = props;
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const ends = {
    onDone: (words: string) => {
      setSaid(words);
      setOpen(null);
    },
    onClose: () => setOpen(null),
  };
  const show = (key: string) => {
    setSaid('');
    setOpen(key);
  };
  return (
    <div className="stack">
      {parts.length === 0 ? (
        <EmptyState title={`No ${noun} is recorded`}>{empty}</EmptyState>
      ) : (
        <RowList
          label={label}
          rows={parts.map((part) => ({
            key: keyOf(part),
            ...(sign && { sign: sign(part) }),
            body: (
              <div className="stack-tight">
                {body(part)}
                {open === keyOf(part) ? (
                  form(part, ends)
                ) : (
                  <ButtonRow>
                    <Button isSmall look="second" onClick={() => show(keyOf(part))}>
                      Change {nameOf(part)}
                    </Button>
                  </ButtonRow>
                )}
              </div>
            ),
          }))}
        />
      )}
      <p role="status" className={said ? 'caption' : 'visually-hidden'}>
        {said}
      </p>
      {open === 'new' ? form(null, ends) : null}
      {open === 'new' || (isSingle && parts.length > 0) ? null : (
        <ButtonRow>
          <Button isSmall onClick={() => show('new')}>
            Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}
