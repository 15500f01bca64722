import { useLocation } from 'react-router';
import { Link } from '../ui/link';
import { useViewer } from './viewer';

interface WhoMayProps {
  /** Who may do it, in a sentence. */
  children: string;
  /** The place on this page to come back to after signing in. */
  anchor: string;
}

/** Stands where a form would be for somebody else: who may do it, and the way to sign in and come back. */
export function WhoMay({ children, anchor }: WhoMayProps) {
  const { pathname, search } = useLocation();
  const name = useViewer()?.name;
  const href = `/sign-in?${new URLSearchParams({ next: `${pathname}${search}#${anchor}` })}`;
  return (
    <p className="caption">
      {children} {name ? `You are signed in as ${name}. ` : null}
      <Link href={href}>{name ? 'Sign in as somebody else' : 'Sign in'}</Link>
    </p>
  );
}
