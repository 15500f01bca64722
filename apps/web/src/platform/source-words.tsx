/** A source that says more than this is a text with a link after it, not a link of many lines. */
const longestLink = 120;

/** Where something is recorded: the words for it, as a link where it has one. */
export function SourceWords({ source }: { source: { title: string; url: string | null } }) {
  const { title, url } = source;
  if (url === null || !/^https?:\/\//.test(url)) return title;
  if (title.length <= longestLink) return <a href={url}>{title}</a>;
  return (
    <>
      {title} <a href={url}>{hostOf(url)}</a>
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
