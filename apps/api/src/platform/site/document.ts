import type { Rendered } from './rendering.js';

/** Paths of files that a document names. */
export interface DocumentFiles {
  styles: string[];
  /** Fetched with the styles and not after them: a font that comes late moves what was read already. */
  fonts: string[];
  /** Runs at once, before anything is shown: it is small, and knows the theme. */
  boot: string;
  /** The application and the page, fetched after the first paint. Empty for a page that stays as it is. */
  chunks: string[];
}

const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The document of a page. No script stands in it, so that its bytes can be the same for everybody. */
export function documentOf(
  { head, body, data }: Rendered,
  { styles, fonts, boot, chunks }: DocumentFiles,
): string {
  const sheets = styles.map((href) => `<link rel="stylesheet" href="${attribute(href)}">`).join('');
  const preloads = fonts
    .map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${attribute(href)}">`)
    .join('');
  const late = chunks.length > 0 ? ` data-chunks="${chunks.map(attribute).join(' ')}"` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${sheets}${preloads}<script type="module" async blocking="render" src="${attribute(boot)}"${late}></script>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${head}
</head>
<body>
<div id="root">${body}</div>
${data}
</body>
</html>
`;
}

/** What is sent where not even the page for failures could be made. */
export const lastResort = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Something failed here</title></head>
<body><h1>Something failed here</h1><p>It is our fault, and it is written down. <a href="/">Begin again</a>.</p></body>
</html>
`;
