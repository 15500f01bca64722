import type { MouseEvent } from 'react';

/** A click that asks for this window: not for a new tab, a download or another button's work. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
