import { createHash } from 'node:crypto';

export type Encoding = 'br' | 'gzip';

/** What was found is the same for everybody and may be kept for a second; anything else is not kept. */
export function cacheControlOf(status: number): string {
  if (status === 200) return 'public, max-age=0, s-maxage=1, must-revalidate';
  if (status === 301 || status === 308) return 'public, max-age=3600';
  return 'no-store';
}

/** A weak tag, since one page is sent in several encodings. */
export function entityTagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether whoever asks has this content already (RFC 9110, 13.1.2: the weak comparison). */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (candidate: string) => candidate.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(tag));
}

/** The best encoding that is accepted (RFC 9110, 12.5.3). */
export function encodingFor(accept: string | undefined): Encoding | undefined {
  const accepted = new Map((accept ?? '').toLowerCase().split(',').map(weighted));
  const takes = (coding: string) => (accepted.get(coding) ?? accepted.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

function weighted(item: string): [string, number] {
  const [coding = '', ...parameters] = item.trim().split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [coding, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
