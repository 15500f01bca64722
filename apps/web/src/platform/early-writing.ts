import { useEffect } from 'react';

/**
 * Takes over what was written into the fields of a form before the script was there. React leaves it standing in the
 * field and tells nobody, so that a person would see their words and be told to write some.
 */
export function useEarlyWriting<Field extends string>(
  ids: Readonly<Record<Field, string>>,
  values: Readonly<Record<Field, string>>,
  take: (field: Field, written: string) => void,
): void {
  useEffect(() => {
    for (const field in ids) {
      const element = document.getElementById(ids[field]);
      const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
      if (isField && element.value !== values[field]) take(field, element.value);
    }
  });
}
