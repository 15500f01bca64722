import type { OrganisationRole } from '../gql/graphql';

/** The part that an organisation plays, as words of its own. */
export const organisationRoles: Readonly<Record<OrganisationRole, string>> = {
  REGISTRY: 'Runs a registry of names',
  REGISTRAR: 'Sells names',
  ROOT_OPERATOR: 'Runs a root name server',
  RESOURCE_CONSTRAINED_OPERATOR: 'Runs name servers with little money or staff',
  REGISTRANT: 'Holds names',
  SECURITY_RESPONSE: 'Responds to security incidents',
  GOVERNMENT: 'A government or one of its bodies',
  POLICY: 'Makes policy',
  LAW_ENFORCEMENT: 'Law enforcement',
  ASSOCIATION: 'Speaks for its members',
  OTHER: 'Something else',
};

export const isOrganisationRole = (text: string): text is OrganisationRole =>
  Object.hasOwn(organisationRoles, text);

const withMembers: Readonly<Partial<Record<OrganisationRole, true>>> = { ASSOCIATION: true };

/** Whether an organisation of this part has members for whom it may speak. */
export const mayHaveMembers = (part: OrganisationRole): boolean => withMembers[part] ?? false;
