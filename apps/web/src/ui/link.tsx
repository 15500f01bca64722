import { createContext, useContext, type ComponentProps, type ReactNode } from 'react';

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: string };

/** Draws an anchor. The application hands in one that moves without loading the page anew. */
export type RenderLink = (props: LinkProps) => ReactNode;

const LinkContext = createContext<RenderLink>(({ children, ...anchor }) => <a {...anchor}>{children}</a>);

/** Gives the parts below it the way this application draws links. Without it a link is a plain anchor. */
export function LinkProvider({ render, children }: { render: RenderLink; children: ReactNode }) {
  return <LinkContext value={render}>{children}</LinkContext>;
}

/** A link to another place in the application. Files and foreign sites take a plain `<a>`. */
export function Link(props: LinkProps) {
  return useContext(LinkContext)(props);
}
