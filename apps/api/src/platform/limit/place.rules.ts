import { isIPv6 } from 'node:net';

/**
 * The part of an internet address that one household or office has: all of IPv4, the first 64 bits of IPv6, of which
 * anybody has as many as they like (RFC 6177).
 *
 * @param address as Node tells it, with a zone or as IPv4 within IPv6
 */
export function placeOf(address: string): string {
  const [bare = ''] = address.split('%');
  const within = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (within !== undefined) return within;
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, 4).join(':')}::/64` : bare;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  // URL writes it in the one way of RFC 5952; an IPv4 tail becomes groups.
  const text = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
