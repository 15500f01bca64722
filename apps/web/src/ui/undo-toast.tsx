import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { classList } from './class-list';

interface UndoToastProps {
  children: ReactNode;
  seconds?: number | undefined;
  onUndo: () => void;
  /** The time to undo is over. */
  onExpire: () => void;
  /** Stands in the text instead of floating over it. */
  isInline?: boolean | undefined;
}

/**
 * Undo rather than "are you sure". The time stands still while a pointer or the focus is on it, so that nobody
 * loses the chance by reading slowly.
 */
export function UndoToast({ children, seconds = 10, onUndo, onExpire, isInline = false }: UndoToastProps) {
  const box = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(seconds);
  const expire = useEffectEvent(onExpire);

  useEffect(() => {
    const second = setInterval(() => {
      if (box.current?.matches(':hover, :focus-within')) return;
      if (left > 1) setLeft(left - 1);
      else {
        clearInterval(second);
        expire();
      }
    }, 1000);
    return () => clearInterval(second);
  }, [left]);

  return (
    <div ref={box} className={classList('toast', isInline && 'toast-inline')} role="status">
      <span>{children}</span>
      <button type="button" className="toast-undo" onClick={onUndo}>
        Undo
        <span className="toast-left" aria-hidden="true">
          , {left} s
        </span>
      </button>
    </div>
  );
}
