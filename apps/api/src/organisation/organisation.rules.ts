import { isPublicMailDomain } from './public-mail-domains.js';
import type { Fault } from '../platform/refusal/refusal.js';
import { optionalTextFault, textFault, tidied } from '../platform/text/text.rules.js';

export interface Named {
  name: string;
  region?: string | null;
}

const longestName = 200;
const longestRegion = 60;
const longestSlug = 60;

/** What is wrong with how an organisation is named and placed. */
export const namedFaults = ({ name, region }: Named): (Fault | undefined)[] => [
  textFault('name', name, longestName),
  optionalTextFault('region', region, longestRegion),
];

/**
 * The short name of an organisation in links, in letters that can be typed anywhere: "Ünïon of Registries" is
 * "union-of-registries". A name without any such letter is "organisation".
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestSlug);
  return words.replaceAll(/^-+|-+$/g, '') || 'organisation';
}

/** The first of "registry", "registry-2", "registry-3" … that nobody has. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

/** What an organisation says of itself. */
export interface Description {
  region?: string | null;
  interests?: string | null;
  domain?: string | null;
}

const longestInterests = 5_000;

/** A domain as it is kept: "@Registry.Example." is "registry.example". */
export const domainOf = (text: string): string =>
  text.trim().replace(/^@/, '').replace(/\.$/, '').toLowerCase();

/** The name of a host with two labels at least, in ASCII (RFC 1123, 2.1; an international one in its xn-- form). */
const isDomain = (domain: string): boolean =>
  domain.length <= 253 &&
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(domain);

/** What is wrong with what an organisation says of itself. */
export function descriptionFaults({ region, interests, domain }: Description): (Fault | undefined)[] {
  return [
    optionalTextFault('region', region, longestRegion),
    optionalTextFault('interests', interests, longestInterests),
    domainFault(domain),
  ];
}

function domainFault(given: string | null | undefined): Fault | undefined {
  if (given === null || given === undefined || given.trim() === '') return undefined;
  const domain = domainOf(given);
  if (!isDomain(domain)) return { field: 'domain', code: 'NOT_A_DOMAIN' };
  return isPublicMailDomain(domain) ? { field: 'domain', code: 'PUBLIC_DOMAIN' } : undefined;
}

/** Whether an e-mail address, by its key, is at a domain itself: not at one below it, which may be somebody else's. */
export const isAt = (addressKey: string, domain: string): boolean =>
  addressKey.slice(addressKey.lastIndexOf('@') + 1) === domain;

/** An e-mail address as it was written, and the key by which accounts are found by it; nothing where it is none. */
export function readEmail(text: string): { written: string; key: string } | undefined {
  const written = tidied(text);
  const isAddress =
    written.length <= 254 && /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@.]+$/u.test(written);
  if (!isAddress || textFault('email', written, 254)) return undefined;
  return { written, key: written.toLowerCase() };
}
