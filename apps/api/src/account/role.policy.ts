import { hasRole, type Viewer } from '../platform/viewer/viewer.js';

/** An administrator of the whole site gives and takes roles, and looks people up for it. */
export const mayGrantRole = (viewer: Viewer): boolean => hasRole(viewer, 'ADMINISTRATOR', null);
