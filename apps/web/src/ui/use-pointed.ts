import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Tells which of the things in an element that have a key, by a data attribute, somebody points at or walks to. */
export function usePointed(
  element: RefObject<HTMLElement | null>,
  attribute: string,
  onPoint: (key: string, how: 'focusin' | 'mouseover') => void,
): void {
  const point = useEffectEvent((event: Event): void => {
    const thing = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
    const key = thing?.getAttribute(attribute) ?? null;
    if (key !== null) onPoint(key, event.type === 'focusin' ? 'focusin' : 'mouseover');
  });
  useEffect(() => {
    const { current } = element;
    for (const type of ['focusin', 'mouseover']) current?.addEventListener(type, point);
    return () => {
      for (const type of ['focusin', 'mouseover']) current?.removeEventListener(type, point);
    };
  }, [element]);
}
