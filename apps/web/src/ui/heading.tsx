import type { ComponentProps } from 'react';

export type HeadingLevel = 2 | 3 | 4;

/** A heading whose level is chosen by where it stands, while its look is chosen by what it heads. */
export function Heading({ level, ...rest }: ComponentProps<'h2'> & { level: HeadingLevel }) {
  const Tag: `h${HeadingLevel}` = `h${level}`;
  return <Tag {...rest} />;
}
