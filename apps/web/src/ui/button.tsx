import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { classList } from './class-list';
import { Link, type LinkProps } from './link';

export type ButtonLook = 'primary' | 'second' | 'quiet' | 'danger';

interface Looks {
  look?: ButtonLook | undefined;
  isSmall?: boolean | undefined;
}

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'className'>, Looks {
  /** Why it cannot be pressed now. Said beside it; the button stays in reach of the keyboard. */
  cannot?: ReactNode;
  isBusy?: boolean | undefined;
}

/** A button that says the act and its yield. A disabled one always says why. */
export function Button({ look = 'primary', isSmall = false, cannot, isBusy = false, ...rest }: ButtonProps) {
  const reason = useId();
  const { children, onClick, type = 'button', ...attributes } = rest;
  const isOff = isBusy || Boolean(cannot);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // Stops a submit as well: an aria-disabled button is still a button to the browser.
    if (isOff) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...attributes}
      type={type}
      className={buttonClass({ look, isSmall })}
      onClick={press}
      aria-busy={isBusy || undefined}
      aria-disabled={cannot ? true : undefined}
      aria-describedby={cannot ? reason : attributes['aria-describedby']}
    >
      {isBusy ? <span className="spinner" /> : null}
      {children}
    </button>
  );
  if (!cannot) return button;
  return (
    <span className="button-with-reason">
      {button}
      <span className="hint" id={reason}>
        {cannot}
      </span>
    </span>
  );
}

/** A link that looks like a button, for an act that begins on another page. */
export function ButtonLink({ look = 'second', isSmall = false, ...rest }: LinkProps & Looks) {
  return <Link {...rest} className={buttonClass({ look, isSmall })} />;
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

function buttonClass({ look, isSmall }: { look: ButtonLook; isSmall: boolean }): string {
  return classList('button', look !== 'primary' && `button-${look}`, isSmall && 'button-small');
}
