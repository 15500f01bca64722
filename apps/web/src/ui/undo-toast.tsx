import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
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
  const [left, setLeft] = useState(seconds);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isPaused = isHovered || isFocused;

  const expire = useEffectEvent(onExpire);

  useEffect(() => {
    if (isPaused) return undefined;
    const second = setTimeout(() => (left > 1 ? setLeft(left - 1) : expire()), 1000);
    return () => clearTimeout(second);
  }, [left, isPaused]);

  return (
    <div
      className={classList('toast', isInline && 'toast-inline')}
      role="status"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
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
