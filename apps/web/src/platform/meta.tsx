import { useLocation } from 'react-router';
import { usePublicUrl } from './public-url';

interface MetaProps {
  title: string;
  description: string;
  /** The canonical path where it is not the path of this page, with the search that belongs to it. */
  path?: string;
}

/** Title, description and canonical address of a page. React moves them into the head. */
export function Meta({ title, description, path }: MetaProps) {
  const location = useLocation();
  const url = usePublicUrl() + (path ?? location.pathname);
  return (
    <>
      <title>{title === 'Plumbline' ? title : `${title} · Plumbline`}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Plumbline" />
      <link rel="canonical" href={url} />
    </>
  );
}
