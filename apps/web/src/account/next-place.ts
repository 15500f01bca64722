/** The page to go back to after signing in: a path of this site, or its first page. "//elsewhere" would leave it. */
export function nextPlace(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  return /^\/(?![/\\])[!-[\]-~]*$/.test(next) ? next : '/';
}
