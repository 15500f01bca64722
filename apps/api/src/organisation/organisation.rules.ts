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

/** A name as it is kept: on one line, however it was typed. */
export const onOneLine = (name: string): string => tidied(name).replaceAll(/\s+/g, ' ');

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
