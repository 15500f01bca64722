import type { MouseEvent } from 'react';
import { ButtonLink } from './button';
import { isPlainClick } from './plain-click';

interface ShowMoreProps {
  shown: number;
  total: number;
  /** What is shown: "comments", "pledges". */
  unit: string;
  /** The page that shows more, for a reader without a script. */
  href: string;
  /** Loads more in place. */
  onMore?: (() => void) | undefined;
  isLoading?: boolean | undefined;
}

/** The rest of a long list: a link to the page that shows more, which a script may spare. */
export function ShowMore({ shown, total, unit, href, onMore, isLoading = false }: ShowMoreProps) {
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isLoading) event.preventDefault();
    else if (onMore && isPlainClick(event)) {
      event.preventDefault();
      onMore();
    }
  };
  const count = `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}`;
  return (
    <div className="show-more">
      {shown < total ? (
        <ButtonLink href={href} isSmall onClick={press} aria-busy={isLoading || undefined}>
          {isLoading ? <span className="spinner" /> : null}
          Show more<span className="visually-hidden"> {unit}</span>
        </ButtonLink>
      ) : null}
      <span role="status">{shown < total ? count : `All ${total.toLocaleString('en')} ${unit}`}</span>
    </div>
  );
}
