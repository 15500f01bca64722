/** Where something is recorded: the words for it, as a link where it has one. */
export function SourceWords({ source }: { source: { title: string; url: string | null } }) {
  const { title, url } = source;
  return url !== null && /^https?:\/\//.test(url) ? <a href={url}>{title}</a> : title;
}
