import type { OrganisationRole } from '../gql/graphql';
import { readKeyset } from '../platform/keyset';
import { isOrganisationRole } from '../platform/organisation-roles';

/** Which organisations are shown. */
export interface OrganisationFilter {
  role: OrganisationRole | null;
  region: string | null;
  isVerified: boolean | null;
}

const verified: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** The filter in the search of an address. What somebody edited in it by hand is as good as not said. */
export function organisationFilter(search: URLSearchParams): OrganisationFilter {
  const role = search.get('role') ?? '';
  const region = (search.get('region') ?? '').trim().slice(0, 60);
  return {
    role: isOrganisationRole(role) ? role : null,
    region: region === '' ? null : region,
    isVerified: verified.get(search.get('verified') ?? '') ?? null,
  };
}

/** Where the shown part of the list begins. */
export const organisationsAfter = (search: URLSearchParams): string | null =>
  readKeyset(search.get('after'), ['text']);

/** The address of the list with a filter, or of a page of it. */
export function organisationsHref(
  { role, region, isVerified }: OrganisationFilter,
  after: string | null,
): string {
  const said = Object.entries({ role, region, verified: sayVerified(isVerified), after });
  const search = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return search.size === 0 ? '/organisations' : `/organisations?${search}`;
}

export const sayVerified = (isVerified: boolean | null): string =>
  isVerified === null ? '' : isVerified ? 'yes' : 'no';
