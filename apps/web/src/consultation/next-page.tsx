import { ButtonLink } from '../ui/button';

interface NextPageProps {
  path: string;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The way to the next page of a list, as a link: every page of it has an address. */
export function NextPage({ path, pageInfo: { hasNextPage, endCursor } }: NextPageProps) {
  if (!hasNextPage || endCursor === null) return null;
  return (
    <div className="show-more">
      <ButtonLink href={`${path}?${new URLSearchParams({ after: endCursor })}`} isSmall rel="next">
        Show older ones
      </ButtonLink>
    </div>
  );
}
