import type { PlaceStep } from '../ui/place';
import { pathOfRef } from './ref';
import { spokenName } from './stated-total';

interface Placed {
  ref: string;
  title: string;
}

/** The way down to a page: where its initiative was brought before the public, what lies above it, and itself. */
export function placeSteps(
  forum: string | null | undefined,
  above: readonly Placed[],
  here: string,
): PlaceStep[] {
  return [
    { label: forum ?? 'Initiatives', href: '/' },
    ...above.map(({ ref, title }) => ({ label: `${ref} ${spokenName(title)}`, href: pathOfRef(ref) })),
    { label: here },
  ];
}
