import { createContext, useContext, type SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import type { LinkProps } from '../ui/link';

/** Fetches the code of the page at a path, on the first sign that somebody wants to go there. */
export const Warm = createContext<(path: string) => void>(() => undefined);

/** Draws a link within the site for the parts of `ui`. */
export const renderLink = (props: LinkProps) => <SiteLink {...props} />;

function SiteLink({ href, ...rest }: LinkProps) {
  const warm = useContext(Warm);
  const intend = (event: SyntheticEvent<HTMLAnchorElement>) => warm(event.currentTarget.pathname);
  return <RouterLink {...rest} discover="none" to={href} onPointerEnter={intend} onFocus={intend} />;
}
