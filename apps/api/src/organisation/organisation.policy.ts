import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An administrator enters organisations. */
export const mayCreateOrganisation = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR', null);

/** An administrator or one of its representatives says what an organisation is and who speaks for it. */
export const mayEditOrganisation = (viewer: Viewer, organisationId: string): boolean =>
  hasRole(viewer, 'ADMINISTRATOR', null) || speaksFor(viewer, organisationId);

/** An administrator says that an organisation is what it says; a representative shows it by an address at its domain. */
export const mayVerifyOrganisation = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR', null);

/** Which e-mail domain is its own is for an administrator to say: whoever may name it could verify themselves. */
export const mayNameDomain = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR', null);

/** Whether the viewer is a representative of the organisation. */
export const speaksFor = (viewer: Viewer, organisationId: string): boolean =>
  viewer.grants.some((grant) => grant.role === 'REPRESENTATIVE' && grant.organisationId === organisationId);
