const longest = 80;

/** What somebody was looking for, by the path they came to: its last part in words, or its ref. */
export function wantedAt(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = decoded(last)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const ref = /^([a-z])[-\s]?(\d{1,9})$/i.exec(words);
  if (ref) return `${ref[1]?.toUpperCase()}-${ref[2]}`;
  return words
    .replace(/[-_+.]+/g, ' ')
    .trim()
    .slice(0, longest);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
