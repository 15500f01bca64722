import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An administrator enters organisations. */
export const mayCreateOrganisation = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR', null);
