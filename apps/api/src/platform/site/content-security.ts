/**
 * What a page of this site may load and do. No script and no style stands inside a page; only `style` attributes do,
 * because the libraries that draw and position things write them. In the form in which helmet takes it.
 */
export const contentSecurityDirectives: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The same as the text of the header. */
export const contentSecurityPolicy = Object.entries(contentSecurityDirectives)
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ');
