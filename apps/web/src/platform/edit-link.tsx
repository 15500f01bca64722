import { ButtonLink, ButtonRow } from '../ui/button';
import { useMay } from './permission';
import { pathOfRef } from './ref';

/** The way to the forms of an initiative, for whoever may change it; nothing for everybody else. */
export function EditLink({ refText }: { refText: string }) {
  const may = useMay({ do: 'EDIT_INITIATIVE', about: refText });
  if (!may) return null;
  return (
    <ButtonRow>
      <ButtonLink isSmall href={`${pathOfRef(refText)}/edit`}>
        Change {refText}
      </ButtonLink>
    </ButtonRow>
  );
}
